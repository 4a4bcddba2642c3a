"""Where the figures come from, and what they rest on besides the file."""

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True)
class Provenance:
    """Where the figures come from. ``champion`` is the model that won the backtest."""

    source: str
    as_of: dt.date
    period_start: dt.date
    period_end: dt.date
    currency: str | None
    horizon_days: int
    discount_rate_per_year: float
    champion: str
    version: str
    input_sha256: str = ""


@dataclass(frozen=True)
class FitNote:
    """How a model's fit ended, where that is worth saying, such as ``no dropout detected``."""

    model: str
    state: str


@dataclass(frozen=True)
class Assumptions:
    """What the figures rest on besides the file.

    ``default_margin`` is None where every line had its cost or margin; ``further`` are sentences
    already in the reader's language.
    """

    default_margin: float | None
    has_cost_to_serve: bool
    fits: tuple[FitNote, ...] = ()
    further: tuple[str, ...] = ()
