"""Who went from which tier to which: counted once, within reach, and each cell opens them."""

from collections import Counter
from decimal import Decimal

import pytest
from django.test import Client
from django.urls import reverse

from quilate.core.models import Person
from quilate.customers.models import Customer
from quilate.value.models import MonthEndValuation, TierMove, TierMoveSum, Valuation
from quilate.value.tiers.matrix import Cell, Matrix, Step, matrix_of, steps
from quilate.value.tiers.movers import movers
from quilate.value.tiers.steps import prepare_steps
from tests.facts import facts_prepared
from tests.people import person
from tests.tiered_company import (
    DECEMBER,
    FEBRUARY,
    JANUARY,
    TieredCompany,
    end_months,
    tiered_company,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def months() -> TieredCompany:
    tiered = tiered_company()
    end_months(tiered)
    prepare_steps()
    facts_prepared()
    return tiered


def test_the_steps_are_from_month_to_month_and_to_now(months: TieredCompany) -> None:
    assert steps() == [Step(FEBRUARY), Step(JANUARY, FEBRUARY), Step(DECEMBER, JANUARY)]


def test_the_matrix_is_an_independent_count_and_so_are_its_amounts(months: TieredCompany) -> None:
    south = person("sales", "branch", branch=months.south)
    for somebody in (person(), south, months.seller):
        for step in steps():
            matrix = matrix_of(somebody, step)
            count, then, now = counted(somebody, step)
            assert {way: cell.customers for way, cell in matrix.cells.items()} == count
            assert {way: cell.clv_before for way, cell in matrix.cells.items()} == then
            assert {way: cell.clv_after for way, cell in matrix.cells.items()} == now
    assert {cell.way for cell in matrix_of(person(), steps()[1]).cells.values()} >= {"gone", "same"}


def test_the_sum_of_a_row_is_the_tier_of_the_month_before_and_of_a_column_that_after(
    months: TieredCompany,
) -> None:
    matrix = matrix_of(person(), Step(JANUARY, FEBRUARY))
    before, after = (
        Counter(MonthEndValuation.objects.filter(month=month).values_list("tier", flat=True))
        for month in (JANUARY, FEBRUARY)
    )

    assert {row.before: row.total.customers for row in matrix.rows if row.before} == {
        tier: before[tier] for tier in "ABCD"
    }
    assert [each.customers for each in matrix.columns[:4]] == [after[tier] for tier in "ABCD"]
    assert matrix.total.customers == sum(each.customers for each in matrix.ways.values())


@pytest.mark.long
def test_each_cell_opens_its_customers_page_by_page_within_reach(months: TieredCompany) -> None:
    for somebody in (person(), months.seller):
        for step in steps():
            for cell in matrix_of(somebody, step).cells.values():
                expected = [
                    who
                    for who, way, _, _ in ways(somebody, step)
                    if way == (cell.before, cell.after)
                ]
                met = walked(somebody, step, cell)
                assert len(met) == cell.customers
                assert {each.customer.pk for each in met} == set(expected)
                assert sum(each.clv_after for each in met) == cell.clv_after
                worth = [each.clv_after for each in met]
                assert worth == sorted(worth, reverse=True)


def test_pages_lead_back_to_where_one_came_from(months: TieredCompany) -> None:
    for step in steps()[:2]:
        largest = max(matrix_of(person(), step).cells.values(), key=lambda each: each.customers)
        first = movers(person(), step, largest, size=2)
        second = movers(person(), step, largest, size=2, cursor=first.after)

        back = movers(person(), step, largest, size=2, cursor=second.before)

        assert [each.customer for each in back.rows] == [each.customer for each in first.rows]
        assert movers(person(), step, largest, size=2, cursor="<x~y").before == ""


def test_sums_follow_who_has_gone_to_another_branch(months: TieredCompany) -> None:
    customer = months.customer(1)
    in_the_north = person("sales", "branch", branch=months.north)
    before = matrix_of(in_the_north, Step(JANUARY, FEBRUARY)).total.customers
    type(customer).objects.filter(pk=customer.pk).update(branch=months.north)

    prepare_steps()

    assert matrix_of(in_the_north, Step(JANUARY, FEBRUARY)).total.customers == before + 1
    assert TierMove.objects.filter(month=FEBRUARY, customer=customer).count() == 1


def test_a_month_that_is_found_later_takes_its_place_between_two(months: TieredCompany) -> None:
    kept = list(MonthEndValuation.objects.filter(month=JANUARY))
    MonthEndValuation.objects.filter(month=JANUARY).delete()
    TierMoveSum.objects.all().delete()
    prepare_steps()
    assert steps()[1:] == [Step(DECEMBER, FEBRUARY)]

    MonthEndValuation.objects.bulk_create(kept)
    TierMoveSum.objects.filter(month=JANUARY).delete()
    prepare_steps()

    assert steps()[1:] == [Step(JANUARY, FEBRUARY), Step(DECEMBER, JANUARY)]
    again = MonthEndValuation.objects.filter(month__in=(JANUARY, FEBRUARY))
    found_in = TierMove.objects.filter(month=FEBRUARY).values_list("customer", flat=True)
    assert set(found_in) == set(again.values_list("customer", flat=True))


def test_whose_scope_ends_elsewhere_meets_nobody_of_another_branch(
    client: Client, months: TieredCompany
) -> None:
    seller = months.seller
    client.force_login(seller)
    ours = set(
        Valuation.objects.current().visible_to(seller).values_list("customer__surname_1", flat=True)
    )
    for step in steps():
        for cell in matrix_of(person(), step).cells.values():
            page = client.get(address(step, cell)).content.decode()
            everybody = Valuation.objects.values_list("customer__surname_1", flat=True)
            assert {name for name in everybody if f" {name}<" in page} <= ours


def test_the_page_shows_the_last_step_and_those_that_are_chosen(
    client: Client, months: TieredCompany
) -> None:
    client.force_login(person(language="en"))

    page = client.get(reverse("tiers")).content.decode()
    chosen = client.get(reverse("tiers") + "?step=2026-01").content.decode()

    assert "From the end of Feb 2026 to now" in page
    assert 'value="2026-01" selected' in chosen
    assert client.get(reverse("tiers") + "?step=nonsense").status_code == 200
    for wrong in (("2026-01", "A", "Z"), ("2020-01", "A", "B"), ("now", "none", "none")):
        assert client.get(reverse("tier-moves", args=wrong)).status_code == 404


def test_without_a_month_end_the_page_says_from_when_on_there_is_something(
    client: Client,
) -> None:
    client.force_login(person(language="en"))
    assert "Nobody has been valued yet" in client.get(reverse("tiers")).content.decode()
    tiered_company(number=10)
    facts_prepared()

    page = client.get(reverse("tiers")).content.decode()

    assert "No month has ended yet" in page
    assert prepare_steps() == 0


def test_only_who_sets_the_policy_opens_the_rule(client: Client, months: TieredCompany) -> None:
    for somebody, opens in (
        (person("finance", "all"), True),
        (person("finance", "branch", branch=months.north), False),
        (months.seller, False),
    ):
        client.force_login(somebody)
        rule, expected = reverse("tier-policy"), 200 if opens else 403
        assert (client.get(rule).status_code, client.post(rule).status_code) == (expected,) * 2
        assert (rule in client.get(reverse("tiers")).content.decode()) == opens


def address(step: Step, cell: Cell) -> str:
    return reverse("tier-moves", args=[step.code, cell.before or "none", cell.after or "none"])


def walked(somebody: Person, step: Step, cell: Cell) -> list[object]:
    cursor, met = "", []
    while True:
        page = movers(somebody, step, cell, cursor=cursor, size=3)
        met += page.rows
        cursor = page.after
        if not cursor:
            return met


def ways(somebody: Person, step: Step) -> list[tuple[int, tuple[str, str], Decimal, Decimal]]:
    """Return where each customer went, from the rows of the two moments themselves."""
    seen = set(Customer.objects.visible_to(somebody).current().values_list("pk", flat=True))
    ended = MonthEndValuation.objects
    then = {each.customer_id: each for each in ended.filter(month=step.since)}
    later = ended.filter(month=step.month) if step.month else Valuation.objects.current()
    now = {each.customer_id: each for each in later}
    nothing = Decimal(0)
    return [
        (
            who,
            (then[who].tier if who in then else "", now[who].tier if who in now else ""),
            then[who].clv if who in then else nothing,
            now[who].clv if who in now else nothing,
        )
        for who in (then.keys() | now.keys()) & seen
    ]


def counted(
    somebody: Person, step: Step
) -> tuple[
    dict[tuple[str, str], int], dict[tuple[str, str], Decimal], dict[tuple[str, str], Decimal]
]:
    count, then, now = Counter(), Counter(), Counter()
    for _, way, before, after in ways(somebody, step):
        count[way] += 1
        then[way] += before
        now[way] += after
    return dict(count), dict(then), dict(now)


def test_what_lies_on_the_diagonal_went_nowhere() -> None:
    ways_of = {("A", "B"): "down", ("D", "A"): "up", ("", "A"): "new", ("B", ""): "gone"}

    assert {way: Cell(*way).way for way in ways_of} == ways_of
    assert Cell("C", "C").way == "same"
    assert Matrix({}).total.customers == 0
