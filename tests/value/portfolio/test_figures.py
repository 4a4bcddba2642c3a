"""The figures of the portfolio are those of its customers, under whatever lines."""

from collections.abc import Iterable
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from quilate.core.facts import refreshed
from quilate.core.models import Person
from quilate.value.models import Quadrant, Valuation
from quilate.value.portfolio.figures import Group, Portfolio, portfolio
from quilate.value.portfolio.lines import Lines, saved_lines
from quilate.value.queries import total, totals_by_quadrant
from tests.facts import facts_prepared
from tests.people import person
from tests.valued_company import VALUED_AT, ValuedCompany, valued_company

pytestmark = pytest.mark.django_db
LINES = Lines(Decimal("40.00"), Decimal("25.50"))


def drawn_for(somebody: Person, valued: ValuedCompany, lines: Lines) -> Portfolio:
    saved = saved_lines(valued.run, None)
    return portfolio(somebody, saved=saved, drawn=lines, run=valued.run)


@pytest.mark.long
def test_the_groups_are_an_independent_count_of_the_customers() -> None:
    valued = valued_company(number=40)
    facts_prepared()

    shown = drawn_for(person(), valued, LINES)

    stored: list[Any] = list(Valuation.objects.current())
    for each in shown.standings:
        theirs = [one for one in stored if stands(one, LINES) == each.quadrant]
        assert each.group.customers == len(theirs)
        assert each.uncertain == sum(is_between(one, LINES) for one in theirs)
        for name in ("current_value", "clv", "cost_to_serve"):
            assert getattr(each.group, name) == sum(getattr(one, name) for one in theirs)


@pytest.mark.long
def test_under_the_saved_lines_the_groups_are_the_prepared_sums() -> None:
    valued = valued_company(number=40)
    facts_prepared()
    admin = person()

    shown = drawn_for(admin, valued, saved_lines(valued.run, None))

    prepared = totals_by_quadrant(admin)
    assert not shown.is_moved
    assert shown.total.clv == total(admin)["clv"]
    for each in shown.standings:
        assert each.group.customers == prepared[each.quadrant].customers
        assert each.group.clv == prepared[each.quadrant]["clv"]
    assert sum(one.uncertain for one in Valuation.objects.current()) == shown.all_uncertain


@pytest.mark.long
def test_one_sees_the_groups_of_the_customers_within_reach() -> None:
    valued = valued_company(number=40)
    facts_prepared()

    shown = drawn_for(valued.seller, valued, LINES)

    theirs: list[Any] = list(Valuation.objects.current().filter(customer__owner=valued.seller))
    assert shown.total.customers == len(theirs) > 0
    assert shown.total.clv == sum(one.clv for one in theirs)


@pytest.mark.long
def test_the_interval_of_a_group_lies_around_it() -> None:
    valued = valued_company(number=40)
    facts_prepared()

    for each in drawn_for(person(), valued, LINES).standings:
        assert each.interval.low <= each.group.clv <= each.interval.high


@pytest.fixture
def everybody() -> tuple[Person, ValuedCompany]:
    valued = valued_company(number=40)
    facts_prepared()
    return person(), valued


amounts = some.decimals(-50, 500, places=2)


@pytest.mark.long
@settings(
    max_examples=25,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(now=amounts, future=amounts, other=amounts)
def test_moving_a_line_moves_those_between_and_nobody_else(
    everybody: tuple[Person, ValuedCompany], now: Decimal, future: Decimal, other: Decimal
) -> None:
    admin, valued = everybody
    saved, drawn = Lines(now, future), Lines(now, other)

    shown = portfolio(admin, saved=saved, drawn=drawn, run=valued.run)

    low, high = sorted((future, other))
    stored: list[Any] = list(Valuation.objects.current())
    between = [one for one in stored if low <= one.clv < high]
    assert together(shown.moved.values()).customers == len(between)
    assert together(shown.moved.values()).clv == sum((one.clv for one in between), Decimal(0))
    assert shown.total.customers == valued.run.customers


@pytest.mark.long
def test_who_has_changed_since_is_counted_as_they_are_now() -> None:
    valued = valued_company(number=40)
    facts_prepared()
    everybody = person()
    drawn_for(everybody, valued, LINES)
    gone, moved, *_others = Valuation.objects.current().order_by("pk")
    Valuation.objects.filter(pk=moved.pk).update(clv=999, clv_high=2000, current_value=-5)
    gone.delete()
    refreshed([moved.customer_id, gone.customer_id], at=VALUED_AT)

    shown = drawn_for(everybody, valued, LINES)

    stored: list[Any] = list(Valuation.objects.current())
    assert shown.not_valued == 1
    assert shown.total.customers == len(stored)
    assert shown.total.clv == sum(one.clv for one in stored)
    for each in shown.standings:
        theirs = [one for one in stored if stands(one, LINES) == each.quadrant]
        assert each.group.customers == len(theirs)
        assert each.uncertain == sum(is_between(one, LINES) for one in theirs)


def together(groups: Iterable[Group]) -> Group:
    return sum(groups, Group())


def stands(one: Any, lines: Lines) -> Quadrant:
    if one.current_value >= lines.current_value:
        return Quadrant.INVEST if one.clv >= lines.clv else Quadrant.NURTURE
    return Quadrant.RE_ENGINEER if one.clv >= lines.clv else Quadrant.SACK


def is_between(one: Any, lines: Lines) -> bool:
    sides = {amount >= lines.clv for amount in (one.clv, one.clv_low, one.clv_high)}
    return len(sides) == 2
