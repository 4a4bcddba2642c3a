"""The sums of contracts equal what is counted contract by contract, in plain Python."""

import datetime as dt
from collections import defaultdict
from decimal import Decimal
from itertools import pairwise

import pytest

from quilate.activity.models import Subscription
from quilate.core.models import Person
from quilate.core.roles import Scope
from quilate.customers.models import Customer
from quilate.value.contracts.monthly import days_counted
from quilate.value.contracts.queries import Book, book_of
from quilate.value.models import ValuationRun
from tests.people import branch, person, team
from tests.value.contracted_company import contracts, contracts_alone
from tests.valued_company import LAST_DAY, found, value_again

pytestmark = [pytest.mark.django_db, pytest.mark.long]


@pytest.fixture
def base() -> ValuationRun:
    contracts_alone(holders=60)
    return value_again()


@pytest.fixture
def olga(base: ValuationRun) -> Person:
    return person(name="Olga")


def _book(by: Person, run: ValuationRun) -> Book:
    book = book_of(by, run)
    assert book is not None
    return book


def _by_customer(day: dt.date) -> dict[int, Decimal]:
    """Return what each customer's contracts brought a month on a day, one by one."""
    found: dict[int, Decimal] = defaultdict(Decimal)
    for held in Subscription.objects.all():
        if held.started_on <= day and (held.ended_on is None or held.ended_on > day):
            # Each of them charges the same every month.
            found[held.customer_id] += held.amount
    return found


def test_what_contracts_bring_a_month_is_their_amount_one_by_one(
    olga: Person, base: ValuationRun
) -> None:
    book = _book(olga, base)

    assert [month.day for month in book.months] == days_counted(LAST_DAY)
    for month in book.months:
        held = _by_customer(month.day)
        assert (month.customers, month.mrr) == (len(held), sum(held.values()))


def test_everybody_sees_the_contracts_over_which_their_scope_reaches() -> None:
    contracts_alone(holders=60)
    north = branch("Norte")
    inside = team("Norte 1", north)
    rut = person("sales", "own", branch=north, team=inside, name="Rut")
    numbers = list(Customer.objects.order_by("pk").values_list("pk", flat=True))
    reached = {Scope.BRANCH: numbers[:40], Scope.TEAM: numbers[:25], Scope.OWN: numbers[:10]}
    Customer.objects.filter(pk__in=reached[Scope.BRANCH]).update(branch=north)
    Customer.objects.filter(pk__in=reached[Scope.TEAM]).update(team=inside)
    Customer.objects.filter(pk__in=reached[Scope.OWN]).update(owner=rut)
    run, held = value_again(), _by_customer(LAST_DAY)

    for scope, theirs in (*reached.items(), (Scope.ALL, numbers)):
        Person.objects.filter(pk=rut.pk).update(scope=scope)
        book = _book(Person.objects.get(pk=rut.pk), run)
        last = book.months[-1]
        ran = [held[each] for each in theirs if each in held]
        assert (last.customers, last.mrr) == (len(ran), sum(ran)), scope


def test_each_month_is_the_one_before_and_what_came_less_what_went(
    olga: Person, base: ValuationRun
) -> None:
    months = _book(olga, base).months

    for before, now in pairwise(months):
        came, went = now.new + now.back + now.grown, now.shrunk + now.ended
        assert now.mrr == before.mrr + came - went
        more = now.customers_new + now.customers_back - now.customers_ended
        assert now.customers == before.customers + more


def test_movements_are_those_of_customers_one_by_one(olga: Person, base: ValuationRun) -> None:
    months = _book(olga, base).months
    first = {
        held.customer_id: held.started_on for held in Subscription.objects.order_by("-started_on")
    }
    moved = 0

    for before, now in pairwise(months):
        had, has = _by_customer(before.day), _by_customer(now.day)
        came = {each for each in has if each not in had}
        new = {each for each in came if first[each] > before.day}
        stayed = [has[each] - had[each] for each in has if each in had]
        assert now.new == sum(has[each] for each in new)
        assert now.back == sum(has[each] for each in came - new)
        assert now.grown == sum(more for more in stayed if more > 0)
        assert now.shrunk == -sum(more for more in stayed if more < 0)
        assert now.ended == sum(had[each] for each in had if each not in has)
        moved += (
            bool(now.new) + bool(now.back) + bool(now.grown) + bool(now.shrunk) + bool(now.ended)
        )
    assert moved > 40


def test_commitments_are_in_the_month_in_which_they_end(olga: Person, base: ValuationRun) -> None:
    ends: dict[dt.date, list[Subscription]] = defaultdict(list)
    for held in Subscription.objects.prefetch_related("renewals").filter(ended_on=None):
        if held.committed_until and held.committed_until > LAST_DAY:
            ends[held.committed_until.replace(day=1)].append(held)

    book = _book(olga, base)

    assert sum(each.contracts for each in book.commitments) > 5
    worth = {row.customer_id: row.clv for row in base.valuations.all()}
    for each in book.commitments:
        here = ends[each.month]
        assert (each.contracts, each.mrr) == (len(here), sum(held.amount for held in here))
        assert each.clv == sum(worth[number] for number in {held.customer_id for held in here})
        if each.stay:
            assert 0 <= each.stay.low <= each.stay.expected <= each.stay.high <= 1


def test_what_is_to_come_is_what_the_run_expects_of_contracts(
    olga: Person, base: ValuationRun
) -> None:
    book = _book(olga, base)

    now = float(book.months[-1].mrr)
    assert all(each.low < each.expected < each.high <= now for each in book.ahead)
    expected = [each.expected for each in book.ahead]
    assert expected == sorted(expected, reverse=True)
    assert book.in_all.expected == pytest.approx(sum(expected), rel=1e-6)
    # Half of what is charged is margin, and the horizon of the run is the same year.
    margin = float(sum(row.expected_margin for row in base.valuations.all()))
    assert book.in_all.expected / 2 == pytest.approx(margin, rel=0.03)


def test_curves_count_every_contract_once(olga: Person, base: ValuationRun) -> None:
    book = _book(olga, base)

    assert book.lived.sum() == Subscription.objects.count()
    assert book.lived[:, 0].sum() == Subscription.objects.exclude(ended_on=None).count()


def test_a_year_ago_is_compared_with_what_was_charged(olga: Person, base: ValuationRun) -> None:
    year_ago = _book(olga, base).year_ago

    assert year_ago is not None
    then = LAST_DAY - dt.timedelta(days=365)
    ran = [
        held
        for held in Subscription.objects.filter(started_on__lte=then)
        if not held.ended_on or held.ended_on > then
    ]
    charged = sum(charge.amount for held in ran for charge in held.charges.filter(day__gt=then))
    assert year_ago.happened == pytest.approx(float(charged))


def test_sums_are_of_whom_a_person_may_see() -> None:
    _, _, _, seller = found(number=60, days=40)
    contracts(holders=30)
    run = value_again()
    everything, theirs = _book(person(name="Olga"), run), _book(seller, run)
    mine = Subscription.objects.filter(customer__owner=seller, ended_on=None)

    assert 0 < theirs.months[-1].contracts < everything.months[-1].contracts
    assert theirs.months[-1].mrr == sum(held.amount for held in mine)
    assert theirs.lived.sum() == Subscription.objects.filter(customer__owner=seller).count()


def test_a_company_without_contracts_has_no_sums() -> None:
    found(number=30, days=20)

    assert book_of(person(name="Olga"), value_again()) is None
