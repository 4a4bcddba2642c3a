"""Asking for the results to be reckoned again."""

import datetime as dt

from quilate.core.jobs import start_once

PREPARE_RESULTS = "results.prepare"


def prepare_soon(*, at: dt.datetime) -> None:
    """Have the results reckoned, unless that waits to be done."""
    start_once(PREPARE_RESULTS, at=at, key=PREPARE_RESULTS)
