"""Putting the customers of the run that is shown into the tiers of the rule that holds."""

import datetime as dt
from typing import Any

import numpy as np
from django.db import transaction
from numpy.typing import NDArray

from quilate.clv.valuation.standing import TIERS
from quilate.clv.valuation.tiering import UNPLACED, Codes
from quilate.value.adding_up import add_up_again
from quilate.value.models import MonthEndValuation, Valuation, ValuationRun
from quilate.value.tiers.rule import TierRule

#: So many numbers go into one statement: SQLite takes some 32,000.
_AT_ONCE = 20_000
_CODES = dict(zip(TIERS, range(len(TIERS)), strict=True))
_ROW = np.dtype([("pk", "i8"), ("customer", "i8"), ("value", "f8"), ("code", "i1")])
_MONTH_END = np.dtype([("customer", "i8"), ("code", "i1")])


@transaction.atomic
def place_tiers() -> int:
    """Place everybody by the policy in force, and return how many are in another tier.

    Under the rule by which they were placed, they stay within the margin; under another one the
    lines decide alone. Tiers, sums and the run change in one moment, or not at all.
    """
    run = _locked()
    if run is None:
        return 0
    rule = TierRule.in_force()
    rows = _rows_of(run, rule)
    is_ours = TierRule.kept(run.tiering).draws_as(rule)
    return _placed(run, rule, rows, rows["code"] if is_ours else None)


@transaction.atomic
def place_after(month: dt.date) -> int:
    """Place everybody as if those at the end of a month were the tiers before; return as above."""
    run = _locked()
    if run is None:
        return 0
    rule = TierRule.in_force()
    rows = _rows_of(run, rule)
    return _placed(run, rule, rows, _at_the_end_of(month, rows["customer"]))


def _locked() -> ValuationRun | None:
    return ValuationRun.objects.select_for_update().filter(is_current=True).first()


def _rows_of(run: ValuationRun, rule: TierRule) -> NDArray[Any]:
    found = Valuation.objects.filter(run=run).order_by("pk")
    columns = found.values_list("pk", "customer_id", rule.measure.value, "tier")
    rows = ((pk, who, float(value), _CODES[tier]) for pk, who, value, tier in columns.iterator())
    return np.fromiter(rows, dtype=_ROW)


def _at_the_end_of(month: dt.date, customers: NDArray[np.int64]) -> Codes:
    kept = MonthEndValuation.objects.filter(month=month).order_by("customer_id")
    columns = kept.values_list("customer_id", "tier").iterator()
    ended = np.fromiter(((who, _CODES[tier]) for who, tier in columns), dtype=_MONTH_END)
    if not len(ended):
        return np.full(len(customers), UNPLACED, dtype=np.int8)
    place = np.minimum(np.searchsorted(ended["customer"], customers), len(ended) - 1)
    is_there = ended["customer"][place] == customers
    return np.where(is_there, ended["code"][place], UNPLACED).astype(np.int8)


def _placed(run: ValuationRun, rule: TierRule, rows: NDArray[Any], before: Codes | None) -> int:
    drawn = rule.drawn(rows["value"])
    codes = drawn.placed(rows["value"], before)
    has_moved = codes != rows["code"]
    for code, tier in enumerate(TIERS):
        numbers = rows["pk"][has_moved & (codes == code)].tolist()
        for start in range(0, len(numbers), _AT_ONCE):
            some = numbers[start : start + _AT_ONCE]
            Valuation.objects.filter(pk__in=some).update(tier=tier)
    run.tiering = drawn.written()
    run.save(update_fields=["tiering"])
    if has_moved.any():
        add_up_again(run)
    return int(has_moved.sum())
