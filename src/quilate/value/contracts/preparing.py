"""Preparing what the page of contracts shows, with the run that values everybody."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

import duckdb
import numpy as np
from numpy.typing import NDArray

from quilate.clv.contracts.model import ContractModel
from quilate.clv.contracts.proof import FEWEST_CONTRACTS
from quilate.clv.contracts.snapshot import ContractSnapshot
from quilate.clv.estimator import Floats
from quilate.core.roles import Scope
from quilate.runs.contracts import LEAST_HISTORY, LearnedContracts
from quilate.value.contracts.ahead import HORIZON_DAYS, MONTHS, ahead_of
from quilate.value.contracts.commitments import COUNTED, commitments_of
from quilate.value.contracts.contract_base import Base, Integers
from quilate.value.contracts.models import ContractReckoning, ContractSum
from quilate.value.contracts.monthly import days_counted, months_of
from quilate.value.contracts.staying import lived_of, modelled
from quilate.value.models import ValuationRun

_YEAR_DAYS = 365
_CHARGED = """
    SELECT contract_key, CAST(sum(revenue) AS DOUBLE) AS revenue
    FROM charges WHERE day > $as_of - INTERVAL 365 DAY AND day <= $as_of GROUP BY contract_key
"""


def prepare_contracts(
    run: ValuationRun, bench: duckdb.DuckDBPyConnection, learned: LearnedContracts | None
) -> None:
    """Write the sums of a run's contracts, for every reach that somebody may have."""
    if learned is None:
        return
    base = Base.of(bench, learned, run.as_of)
    months, cents = months_of(base)
    running = _running(base, cents)
    columns = {
        "months": months,
        "commitments": _counted(commitments_of(base, running, learned.model)),
        "ahead": ahead_of(base, running, learned.model),
        "year_ago": _year_ago(base),
        "lived": lived_of(base),
    }
    _write(run, base, columns)
    ContractReckoning.objects.create(
        run=run,
        days=[day.isoformat() for day in days_counted(run.as_of)],
        plans=base.book.plans,
        modelled=np.round(modelled(base, learned.model.hazards), 4).tolist(),
    )


def _running(base: Base, cents: Floats) -> ContractSnapshot:
    """Return the contracts that run, each with what it brings a month."""
    has_notice = base.book.ends_with_the_data(base.cutoff)
    running = base.book.snapshot(base.cutoff, HORIZON_DAYS, with_notice=has_notice).running
    return replace(running, amount=cents[base.contracts.runs(base.cutoff)] / 100)


def _counted(commitments: Floats) -> Floats:
    return commitments * np.where(np.isin(COUNTED, ("mrr", "clv")), 100, 1)


def _year_ago(base: Base) -> Floats:
    """Return what was said of each place a year ago, and what was charged, (places, counted).

    Where that is not known, nothing is counted: (places, 0).

    The model is the one that the charges and endings of then taught, not that of the run.
    """
    then, first = base.cutoff - _YEAR_DAYS, base.book.first_day
    nothing = np.zeros((len(base.places), 0))
    if then - first < LEAST_HISTORY * _YEAR_DAYS:
        return nothing
    snapshot = base.book.snapshot(then, _YEAR_DAYS)
    running = snapshot.running
    if len(running) < FEWEST_CONTRACTS or not running.next_months.any():
        return nothing
    before = then - _YEAR_DAYS
    is_older = before - first >= LEAST_HISTORY * _YEAR_DAYS
    earlier = [base.book.snapshot(before, _YEAR_DAYS)] if is_older else []
    model = ContractModel.learned(snapshot, earlier)
    said = ahead_of(base, replace(running, horizon_days=HORIZON_DAYS), model)[:, MONTHS]
    return np.column_stack([said, _charged(base, then)])


def _charged(base: Base, then: int) -> Floats:
    """Return what was charged since of the contracts that ran then, (places,)."""
    rows = base.bench.execute(_CHARGED, {"as_of": base.as_of}).fetchnumpy()
    charged = np.zeros(len(base.contracts))
    charged[rows["contract_key"]] = rows["revenue"]
    ran = np.flatnonzero(base.book.contracts.runs(then))
    return base.by_place(charged[ran], base.holder[ran])


def _write(run: ValuationRun, base: Base, columns: Mapping[str, NDArray[Any]]) -> None:
    """Write the sums beside those that are shown; those of runs before go."""
    for model in (ContractSum, ContractReckoning):
        model.objects.filter(run__in=ValuationRun.objects.filter(is_current=False)).delete()
    ContractSum.objects.bulk_create(
        ContractSum(
            run=run,
            **reach,
            **{
                name: np.round(values[places].sum(axis=0), 4).tolist()
                for name, values in columns.items()
            },
        )
        for reach, places in _reaches(base.places)
    )


def _reaches(places: Integers) -> Iterator[tuple[dict[str, Any], NDArray[np.bool_]]]:
    """Give each reach that somebody's scope may have, and which of the places lie within it."""
    yield {"scope": Scope.ALL}, np.full(len(places), True)
    columns = ((Scope.BRANCH, "branch_id"), (Scope.TEAM, "team_id"), (Scope.OWN, "owner_id"))
    for (scope, name), numbers in zip(columns, places.T, strict=True):
        for number in np.unique(numbers[numbers > 0]):
            yield {"scope": scope, name: int(number)}, numbers == number
