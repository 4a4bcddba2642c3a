"""What customers are worth adds up: over groups, over what moved it, and from revenue to margin."""

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal
from math import log

import pytest
from django.db import transaction
from django.db.models import Sum
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoDbBlocker

from quilate.clv.valuation.equity import Equity as Interval
from quilate.core.facts import FACTS, ask, asking
from quilate.core.models import Person
from quilate.value.card.comparable import comparable_to
from quilate.value.card.waterfall import waterfall_of
from quilate.value.equity import equity_of
from quilate.value.groups.dimensions import Dimension, dimension_asked
from quilate.value.groups.members import members_of
from quilate.value.groups.queries import Groups, groups_by
from quilate.value.models import MonthEndValuation, Valuation, ValuationRun
from quilate.value.portfolio.figures import portfolio
from quilate.value.portfolio.lines import saved_lines
from quilate.value.spread import Spread
from quilate.value.standing import standing_of
from tests.facts import facts_prepared
from tests.people import person
from tests.valued_company import LAST_DAY, VALUED_AT, found, some_do_not_pay, value_again

pytestmark = pytest.mark.django_db
_MONTH_BEFORE = dt.datetime(2026, 2, 10, 3, 10, tzinfo=dt.UTC)


@pytest.fixture(scope="module")
def seller(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[Person]:
    """Value a company in two months; give who sells to a part of it."""
    with django_db_blocker.unblock(), transaction.atomic():
        *_, seller = found(number=60, days=200)
        some_do_not_pay(7)
        value_again(at=_MONTH_BEFORE)
        value_again()
        facts_prepared()
        yield seller
        transaction.set_rollback(True)


@pytest.mark.long
def test_equity_is_that_of_the_customers_of_any_partition_and_of_what_moved_it(
    seller: Person,
) -> None:
    for somebody in (person(), seller, person("sales", "own")):
        visible = Valuation.objects.current().visible_to(somebody)
        equity = visible.aggregate(sum=Sum("clv"))["sum"] or Decimal(0)
        with asking() as ask:
            told = equity_of(ask, somebody, standing_of(somebody))

        assert told.now == equity
        assert sum(clv for _, clv in told.by_quadrant.values()) == equity
        assert told.then + sum(each.amount for each in told.moves) == equity
        assert sum(each.customers for each in told.moves) == told.customers == visible.count()
        for name in ("quadrant", "branch", "city"):
            assert _groups(name, somebody).total.clv == equity


def test_home_and_portfolio_say_the_interval_that_the_run_said(seller: Person) -> None:
    run = ValuationRun.objects.current().get()
    lines = saved_lines(run, None)
    for somebody in (person(), seller):
        with asking() as ask:
            home = equity_of(ask, somebody, standing_of(somebody))
        drawn = portfolio(somebody, saved=lines, drawn=lines, run=run)
        assert home.interval.low == pytest.approx(drawn.whole.low)
        assert home.interval.high == pytest.approx(drawn.whole.high)
        # Together they are less uncertain than one by one, and no less than by chance alone.
        ends = Valuation.objects.current().visible_to(somebody).aggregate(Sum("clv_low"))
        assert float(ends["clv_low__sum"]) <= home.interval.low < float(home.now)
    whole = portfolio(person(), saved=lines, drawn=lines, run=run).whole
    assert (whole.low, whole.high) == pytest.approx(
        (float(run.equity_low), float(run.equity_high)), abs=0.5
    )


@pytest.mark.parametrize("variance", [0.0, 90.0, 4_000.0])
@pytest.mark.parametrize("value", [-300.0, 200.0, 1_000.0])
def test_the_whole_has_the_interval_of_its_run_and_a_part_a_wider_one(
    value: float, variance: float
) -> None:
    whole = Interval.summed(value, variance=900.0, level_spread=0.2, worst=value - 900)
    run = ValuationRun(equity=whole.value, equity_low=whole.low, equity_high=whole.high)
    spread = Spread.left_by(run, value=value, variance=variance)

    told = spread.interval(value, variance, worst=value - 900)
    part = spread.interval(value / 4, variance / 4, worst=value / 4 - 900)

    assert (told.low, told.high) == pytest.approx((whole.low, whole.high))
    assert (part.high - part.low) / 0.25 >= (told.high - told.low) * 0.999


def test_what_moved_equity_is_told_by_what_happened_since_the_month_ended(seller: Person) -> None:
    run, somebody = ValuationRun.objects.current().get(), person()
    standing = standing_of(somebody)
    with asking() as ask:
        told = equity_of(ask, somebody, standing)
    ended = {row.customer_id: row for row in MonthEndValuation.objects.all()}
    day = standing.ended_on

    assert day is not None and day < run.as_of
    new = [row for row in run.valuations.all() if row.customer_id not in ended]
    moved = {each.why: (each.customers, each.amount) for each in told.moves}
    assert moved.get("new", (0, 0)) == (len(new), sum(row.clv for row in new))
    assert told.then == sum(row.clv for row in ended.values())
    bought = [row for row in run.valuations.all() if row.last_purchase and row.last_purchase > day]
    since = sum(moved.get(why, (0, 0))[0] for why in ("grown", "shrunk", "recovered"))
    assert len([row for row in bought if row.customer_id in ended]) <= since


def test_a_group_has_its_customers_and_nobody_elses(seller: Person) -> None:
    somebody = person()
    groups = _groups("quadrant", somebody)
    for each in groups.shown:
        assert each.code
        rows = Valuation.objects.filter(quadrant=each.code, run__is_current=True)
        members = members_of(_by("quadrant", somebody).among(each.code), somebody)
        assert each.customers == rows.count()
        sums = rows.aggregate(Sum("potential"), Sum("current_value"), Sum("gap"))
        assert [each.potential, each.actual, each.gap] == list(sums.values())
        # What some bring above others is not taken off what these may still bring.
        assert each.gap == sum(max(row.potential - row.current_value, 0) for row in rows)
        assert [one.gap for one in members.rows] == sorted(
            rows.values_list("gap", flat=True), reverse=True
        )[:25]
    assert [each.gap for each in groups.shown] == sorted(
        (each.gap for each in groups.shown), reverse=True
    )
    theirs = members_of(_by("kind", seller).among("person"), seller)
    assert {each.customer.owner_id for each in theirs.rows} == {seller.pk}


def test_pages_of_a_group_lead_on_and_back(seller: Person) -> None:
    somebody, seen = person(), []
    people = _by("kind", somebody).among("person")
    page = members_of(people, somebody)
    first = [each.customer.pk for each in page.rows]
    while page.after:
        seen += [each.customer.pk for each in page.rows]
        page = members_of(people, somebody, cursor=page.after)
    back = members_of(people, somebody, cursor=page.before)

    seen += [each.customer.pk for each in page.rows]
    assert len(seen) == len(set(seen)) == Valuation.objects.current().count()
    assert [each.customer.pk for each in back.rows] == seen[-len(page.rows) - 25 : -len(page.rows)]
    assert members_of(people, somebody, cursor="<nonsense").rows[0].customer.pk == first[0]


def test_from_revenue_to_net_margin_is_the_current_value_of_every_customer(seller: Person) -> None:
    for each in Valuation.objects.current().select_related("customer"):
        fall = waterfall_of(each.customer, until=LAST_DAY)
        assert fall.net_margin == each.current_value, each.customer
        is_lost = each.customer.key < "V007"
        assert fall.written_off == (Decimal("31.90") if is_lost else 0), each.customer


def test_comparable_customers_are_others_whom_one_may_see(seller: Person) -> None:
    mine = Valuation.objects.current().visible_to(seller).select_related("customer").first()
    assert mine is not None
    found = comparable_to(mine, by=seller)

    assert {each.customer.owner_id for each in found} <= {seller.pk}
    assert mine.customer_id not in {each.customer.pk for each in found}
    assert len(comparable_to(mine, by=person())) == 5


def test_the_likest_are_as_long_with_us_and_buy_as_often_and_for_as_much(seller: Person) -> None:
    columns = ("customer_id", "kind", "first_purchase", "orders", "average_order")
    known = ask(f"SELECT {', '.join(columns)} FROM {FACTS} WHERE average_order > 0")
    profiles = {
        number: (kind, log(max((LAST_DAY - first).days, 1)), log(orders), log(size))
        for number, kind, first, orders, size in known
    }
    often = Valuation.objects.current().select_related("run").order_by("-purchases").first()
    assert often is not None
    kind, *its = profiles.pop(often.customer_id)

    found = comparable_to(often, by=person())

    far = {
        number: sum(abs(one - other) for one, other in zip(its, theirs, strict=True))
        for number, (other_kind, *theirs) in profiles.items()
        if other_kind == kind
    }
    assert [each.customer.pk for each in found] == sorted(far, key=lambda each: far[each])[:5]


def test_home_and_the_card_say_it(client: Client, seller: Person) -> None:
    client.force_login(person(language="en"))
    run = ValuationRun.objects.current().get()
    best = run.valuations.get(rank=1)
    home = client.get(reverse("home")).content.decode()
    card = client.get(reverse("customer", args=[best.customer_id])).content.decode()

    assert f"{round(run.equity):,}\xa0€" in home
    assert best.customer.name in home
    assert f"{round(best.clv):,}\xa0€" in card
    # Nothing could be tested in so short a time.
    assert "estimate-faint" in card and "not proved yet" in card
    client.force_login(seller)
    assert f"{round(run.equity):,}\xa0€" not in client.get(reverse("home")).content.decode()


def _by(name: str, somebody: Person) -> Dimension:
    by = dimension_asked(name, somebody)
    assert isinstance(by, Dimension)
    return by


def _groups(name: str, somebody: Person) -> Groups:
    return groups_by(_by(name, somebody), somebody, as_of=VALUED_AT.date())
