"""The same valuations from Python: a frame or a path in, a table out."""

import datetime as dt
from collections.abc import Mapping
from os import PathLike
from typing import Any

import pyarrow as pa

from quilate.runs.backtest_run import run_backtest
from quilate.runs.settings import Settings
from quilate.runs.stopwatch import Stopwatch
from quilate.runs.table import table_of
from quilate.runs.valuation_run import run_valuation
from quilate.runs.workbench import workbench
from quilate.transactions import Frame, ReadingOptions, Source, files


def value(
    transactions: object,
    *,
    mapping: Mapping[str, str] | None = None,
    horizon_days: int = 365,
    discount_rate_per_year: float = 0.10,
    as_of: dt.date | None = None,
    **reading: Any,  # noqa: ANN401 - as many kinds as there are options
) -> pa.Table:
    """Value every customer of a transaction log.

    Parameters
    ----------
    transactions
        A path or glob pattern, a pandas, Polars or Arrow table, or a
        :class:`quilate.transactions.Query`.
    mapping
        Role to column, where a column is not recognised: ``{"customer": "ClientNo"}``.
    horizon_days
        How far ahead CLV looks.
    discount_rate_per_year
        0.10 is ten per cent.
    as_of
        The last day that is known; the last day of the data unless given.
    **reading
        Anything else of :class:`quilate.transactions.ReadingOptions`: ``default_margin``,
        ``day_first``, ``decimal``, ``currency``, ``drop_duplicates``, ``costs`` and
        ``contracts`` (a path or a table), ``unit_costs``, …

    Returns
    -------
    pyarrow.Table
        One row per customer, in the columns of the glossary; ``.to_pandas()`` makes it a frame.

    Raises
    ------
    quilate.language.Problem
        What only you can decide or mend, in a sentence.
    """
    settings = Settings(
        reading=_reading(mapping, reading),
        horizon_days=horizon_days,
        discount_rate_per_year=discount_rate_per_year,
        as_of=None if as_of is None else _day(as_of),
    )
    with workbench() as connection:
        run = run_valuation(_source(transactions), settings, connection, Stopwatch())
        return table_of(run.valuations, connection)


def backtest(
    transactions: object,
    cutoff: dt.date,
    *,
    horizon_days: int | None = None,
    mapping: Mapping[str, str] | None = None,
    **reading: Any,  # noqa: ANN401 - as many kinds as there are options
) -> dict[str, Any]:
    """Predict what followed a cut-off from what was known by it, and score the prediction.

    Parameters
    ----------
    transactions, mapping, **reading
        As in :func:`value`.
    cutoff
        The last day that may be used.
    horizon_days
        How many days after it are scored; all that follow unless given.

    Returns
    -------
    dict
        ``champion``, its ``metrics``, those of all ``candidates``, and what they were scored on.
    """
    settings = Settings(reading=_reading(mapping, reading))
    with workbench() as connection:
        run = run_backtest(
            _source(transactions), settings, _day(cutoff), horizon_days, connection, Stopwatch()
        )
        return run.record


def _reading(mapping: Mapping[str, str] | None, options: dict[str, Any]) -> ReadingOptions:
    for name in ("costs", "contracts"):
        if options.get(name) is not None:
            options[name] = _source(options[name])
    return ReadingOptions(mapping=mapping or {}, **options)


def _source(transactions: object) -> Source:
    if isinstance(transactions, Source):
        return transactions
    if isinstance(transactions, str | PathLike):
        return files(transactions)
    return Frame(transactions)


def _day(moment: dt.date) -> dt.date:
    """Return the day of a moment: a datetime is a date to Python, and compares with none."""
    return moment.date() if isinstance(moment, dt.datetime) else moment
