"""``python -m bench.value_run TABLES``: one installation, filled, valued, visited and refreshed.

A process of its own, since Django keeps to one database. Says what it measured as a line of JSON.
"""

import json
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import django
import numpy as np

django.setup()

from django.utils import timezone  # noqa: E402 - Django has to be up before its models are there

from bench.application_pages import customer_pages  # noqa: E402
from bench.application_run import CLIENTS, fill, numbers, served, sign_in, took  # noqa: E402
from bench.application_visits import Door, Visit  # noqa: E402
from bench.logs import CACHE  # noqa: E402
from bench.processes import run  # noqa: E402
from bench.value_pages import counts, drags, one_page, reasons  # noqa: E402
from quilate.customers.happening import Happened  # noqa: E402
from quilate.value.models import Valuation  # noqa: E402
from quilate.value.refreshing import refresh  # noqa: E402

_VISITS = 120
_LIMIT_SECONDS = 1_800
#: So many customers are valued again one by one, and so many in one go.
_ONE_BY_ONE, _TOGETHER = 200, 4_000
_SEED = 1


def main() -> None:
    """Fill, value, serve, visit, refresh, and print."""
    filled = fill(Path(sys.argv[1]))
    job = _valued()
    with served(sign_in()) as door:
        pages = [
            took(kind, visits, door=door, clients=clients, counted=_VISITS)
            for kind, visits in _kinds(door).items()
            for clients in CLIENTS
        ]
    print(json.dumps({**filled, "job": job, "pages": pages, "refresh": _refreshed()}))


def _valued() -> dict[str, Any]:
    """Have everybody valued by a worker of its own, and say what that took."""
    command = [sys.executable, "-m", "bench.value_job"]
    said = CACHE / "said" / "value.txt"
    ended = run(command, limit_seconds=_LIMIT_SECONDS, said=said)
    if not ended.is_ok:
        raise RuntimeError(ended.outcome)
    return {
        **json.loads(ended.output.splitlines()[-1]),
        "processor_seconds": ended.processor_seconds,
        "peak_mb": ended.peak_mb,
    }


def _kinds(door: Door) -> dict[str, Iterator[Visit]]:
    return {
        "home": one_page("/"),
        "portfolio": one_page("/value/portfolio/"),
        "a line dragged": drags(_SEED),
        "customers of a quadrant": one_page("/value/portfolio/groups/invest/"),
        "value curve": one_page("/value/curve/"),
        "potential by group": one_page("/value/groups/"),
        "trust": one_page("/value/trust/"),
        "tiers": one_page("/value/tiers/"),
        "lifecycle": one_page("/value/lifecycle/"),
        "strategies": one_page("/value/strategies/"),
        "customers of a strategy": one_page("/value/strategies/protect/"),
        "results by group": one_page("/value/results/"),
        "plans": one_page("/value/plans/"),
        "customer page": customer_pages(numbers()),
        "why a customer is worth that": reasons(numbers()),
        "segments": one_page("/segments/"),
        "a segment counted": counts(door, _SEED),
    }


def _refreshed() -> dict[str, float]:
    """Value customers again: one at a time, each kept before the next, and many in one go."""
    rows = Valuation.objects.current().filter(customer__merged_into=None).order_by("pk")
    valued = list(rows.values_list("customer", flat=True)[: 10 * (_ONE_BY_ONE + _TOGETHER)])
    drawn = np.random.default_rng(_SEED).permutation(valued)[: _ONE_BY_ONE + _TOGETHER].tolist()
    one_by_one, together = drawn[:_ONE_BY_ONE], drawn[_ONE_BY_ONE:]
    each = [_milliseconds([number]) for number in one_by_one][_ONE_BY_ONE // 10 :]
    p50, p95 = np.quantile(each, [0.5, 0.95])
    return {"p50": p50, "p95": p95, "per_second": len(together) * 1_000 / _milliseconds(together)}


def _milliseconds(customers: list[int]) -> float:
    happened = Happened(tuple(customers), "purchase", timezone.now())
    start = time.perf_counter()
    valued = refresh(customers, happened)
    milliseconds = 1_000 * (time.perf_counter() - start)
    if valued != len(customers):
        raise RuntimeError("the champion of the run cannot be relied on: have the bench run anew")
    return milliseconds


if __name__ == "__main__":
    main()
