"""What a statement says is what an independent count of the records says, to the cent."""

import datetime as dt
from collections.abc import Collection
from decimal import Decimal

import pytest

from quilate.activity.models import Charge, Interaction, MonthlySales, OrderLine, Payment
from quilate.activity.preparing import prepare_monthly_sales
from quilate.core.facts import FACTS, ask
from quilate.core.models import Person
from quilate.customers.models import Customer
from quilate.lifecycle.models import StagePeriod
from quilate.results.divisions import choice_named, choices_for
from quilate.results.models import GroupMonth, ResultsRun
from quilate.results.period import Period
from quilate.results.preparing import prepare_results
from quilate.results.queries import statement_of
from quilate.results.result import Result
from quilate.results.statement import Statement
from quilate.segments.models import Segment
from quilate.value.card.waterfall import waterfall_of
from quilate.value.kinds.deciding import put_in_force
from quilate.value.models import Quadrant, Valuation
from tests.every_kind import propose_others, sort_customers
from tests.facts import facts_prepared
from tests.people import person
from tests.results.reckoned_company import FIRST, LAST, TAKING_BACK
from tests.valued_company import VALUED_AT

pytestmark = pytest.mark.django_db
#: What winning each cost, of a hundred.
THIRD = {"V000": Decimal("33.33"), "V001": Decimal("33.33"), "V002": Decimal("33.34")}


def stated(
    somebody: Person, by: str, run: ResultsRun, first: str = "", last: str = ""
) -> Statement:
    choice = choice_named(by, choices_for(somebody))
    return statement_of(somebody, choice, Period.asked(first, last, run), run)


def results_of(statement: Statement) -> dict[str, Result]:
    return {each.group.code: each.now for each in statement.whole.lines}


def counted(customers: Collection[int], since: dt.date, until: dt.date) -> Result:
    """Count what customers brought and cost, but for having won them, row by row."""
    days = {"day__gte": since, "day__lt": until}
    lines = list(OrderLine.objects.filter(order__customer__in=customers, **days))
    charges = list(Charge.objects.filter(subscription__customer__in=customers, **days))
    talks = Interaction.objects.filter(customer__in=customers, **days)
    back = {(each.order_id, each.day) for each in lines if each.is_return and each.day >= FIRST}
    lost = Payment.objects.filter(invoice__customer__in=customers, kind="written-off", **days)
    bought = Valuation.objects.filter(customer__in=customers, first_purchase__lt=until)
    return Result(
        revenue=sum((each.account_amount for each in [*lines, *charges]), Decimal(0)),
        cost_of_goods=sum(
            (each.account_amount - each.margin for each in [*lines, *charges]), Decimal(0)
        ),
        cost_to_serve=sum((each.account_amount for each in talks), len(back) * TAKING_BACK),
        written_off=sum((each.account_amount for each in lost), Decimal(0)),
        customers=bought.count(),
        assumed=sum(each.cost_source >= 3 for each in lines),
    )


def next_month(month: dt.date) -> dt.date:
    return (month + dt.timedelta(days=31)).replace(day=1)


def test_each_group_of_the_portfolio_is_what_its_members_brought_and_cost_month_by_month(
    run: ResultsRun,
) -> None:
    statement = stated(person(), "quadrant", run)

    assert (statement.period.first, statement.period.last) == (FIRST, LAST)
    assert [each.month for each in statement.months] == statement.period.months
    for quadrant in Quadrant:
        its = set(Valuation.objects.filter(quadrant=quadrant).values_list("customer", flat=True))
        won = sum(THIRD.get(each.key, 0) for each in Customer.objects.filter(pk__in=its))
        whole = counted(its, FIRST, next_month(LAST))
        assert results_of(statement)[quadrant] == Result(**vars(whole) | {"acquisition": won})
        for each in statement.months:
            (line,) = (line for line in each.sheet.lines if line.group.code == quadrant)
            bare = Result(**vars(line.now) | {"acquisition": Decimal(0)})
            assert bare == counted(its, each.month, next_month(each.month))


def test_all_divisions_come_to_the_same_and_to_what_the_home_page_says(run: ResultsRun) -> None:
    prepare_monthly_sales(at=VALUED_AT)
    somebody = person()
    divisions = ("quadrant", "tier", "stage", "strategy")
    quadrants, *others = (stated(somebody, by, run) for by in divisions)

    assert [each.choice.name for each in (quadrants, *others)] == list(divisions)
    assert all(each.whole.total.now == quadrants.whole.total.now for each in others)
    for each in quadrants.months:
        sums = MonthlySales.objects.filter(month=each.month)
        assert each.sheet.total.now.revenue == sum(row.revenue for row in sums)
        assert each.sheet.total.now.margin == sum(row.margin for row in sums)
    assert quadrants.whole.total.now.customers == Valuation.objects.current().count()


def test_each_strategy_is_what_its_customers_brought_and_cost(run: ResultsRun) -> None:
    found: dict[str, set[int]] = {}
    for number, strategy in ask(f"SELECT customer_id, strategy FROM {FACTS}"):
        found.setdefault(strategy, set()).add(number)

    told = results_of(stated(person(), "strategy", run))

    assert len(found) > 1
    for strategy, its in found.items():
        bare = Result(**vars(told[strategy]) | {"acquisition": Decimal(0)})
        assert bare == counted(its, FIRST, next_month(LAST))


def test_kinds_divide_once_they_are_found_and_are_what_their_customers_brought(
    run: ResultsRun,
) -> None:
    assert "kind_of_customer" not in {each.name for each in choices_for(person())}
    sort_customers()
    again = reckoned_again()
    found = dict(ask(f"SELECT kind_of_customer, list(customer_id) FROM {FACTS} GROUP BY ALL"))

    statement = stated(person(), "kind_of_customer", again)

    assert "C2" in found
    for code in ("C1", "C2"):
        bare = Result(**vars(results_of(statement)[code]) | {"acquisition": Decimal(0)})
        assert bare == counted(found.get(code, []), FIRST, next_month(LAST))
    assert statement.whole.total.now == stated(person(), "quadrant", again).whole.total.now


def test_customers_of_a_kind_that_is_no_more_are_of_none_until_the_next_night(
    run: ResultsRun,
) -> None:
    before = sort_customers()
    again = reckoned_again()
    whole = stated(person(), "kind_of_customer", again).whole
    put_in_force(propose_others(before), at=again.at + dt.timedelta(hours=1))

    statement = stated(person(), "kind_of_customer", again)

    codes = [each.group.code for each in whole.lines]
    assert before.lately.code in codes
    assert before.lately.code not in results_of(statement)
    assert statement.choice.is_newer_than(again)
    assert statement.whole.total.now == whole.total.now
    moved = results_of(statement)[GroupMonth.NONE].revenue
    known = {each.group.code: each.now.revenue for each in whole.lines}
    assert moved == known[before.lately.code] + known.get(GroupMonth.NONE, 0)


def test_a_customer_alone_has_the_waterfall_of_their_page(run: ResultsRun) -> None:
    customer = Customer.objects.get(key="V001")
    alone = list_of(customer)
    again = reckoned_again()

    now = results_of(stated(alone.owner, str(alone.pk), again))[str(alone.pk)]

    fall = waterfall_of(customer, until=next_month(LAST) - dt.timedelta(days=1))
    assert fall.revenue > 0 < fall.written_off
    assert (now.revenue, now.cost_of_goods) == (fall.revenue, fall.cost_of_goods)
    assert (now.cost_to_serve, now.written_off) == (fall.cost_to_serve, fall.written_off)
    assert now.contribution == fall.net_margin - THIRD["V001"]
    assert (now.customers, now.assumed) == (1, fall.assumed)


def test_a_segment_and_everybody_else_are_everybody(run: ResultsRun) -> None:
    alone = list_of(Customer.objects.get(key="V003"))
    again = reckoned_again()

    statement = stated(alone.owner, str(alone.pk), again)

    assert [each.group.code for each in statement.whole.lines] == [str(alone.pk), "else", "nobody"]
    assert statement.whole.total.now == stated(alone.owner, "quadrant", again).whole.total.now
    inside, others = results_of(statement)[str(alone.pk)], results_of(statement)["else"]
    assert others.customers == Valuation.objects.current().count() - inside.customers


def test_what_won_nobody_belongs_to_no_customer_and_the_ledger_has_it(run: ResultsRun) -> None:
    whole = stated(person(), "quadrant", run).whole

    nobody = next(each for each in whole.lines if each.group.code == "nobody")
    assert nobody.now == Result(acquisition=Decimal("100.00"))
    assert whole.ledger is not None
    assert whole.ledger.now.acquisition == Decimal("200.00")
    assert whole.is_reconciled


def test_what_differs_from_the_ledger_is_told(run: ResultsRun) -> None:
    run.ledger.filter(month=LAST).update(revenue=Decimal("12.34"), cost_of_goods=0)

    statement = stated(person(), "tier", run)

    january, february = (each.sheet for each in statement.months[-2:])
    assert january.is_reconciled
    assert not february.is_reconciled
    assert february.difference.now.revenue == Decimal("12.34") - february.total.now.revenue


@pytest.mark.long
def test_what_the_erased_brought_stays_in_no_group(run: ResultsRun) -> None:
    gone = Valuation.objects.current().order_by("-revenue").first()
    assert gone is not None
    customer = gone.customer
    gone.delete()
    Customer.objects.filter(pk=customer.pk).update(erased_at=VALUED_AT)
    again = reckoned_again()

    none = results_of(stated(person(), "quadrant", again))[""]

    assert none.revenue == counted({customer.pk}, FIRST, next_month(LAST)).revenue > 0
    assert none.customers == 0


@pytest.mark.parametrize("scope", ["own", "branch", "team"])
def test_nobody_sees_more_than_the_customers_within_their_reach(
    run: ResultsRun, scope: str
) -> None:
    seller = Person.objects.get(area="sales")
    seller.scope = scope
    theirs = Customer.objects.visible_to(seller).values_list("pk", flat=True)

    whole = stated(seller, "tier", run).whole

    expected = counted(set(theirs), FIRST, next_month(LAST))
    assert whole.total.now.revenue == expected.revenue > 0
    assert whole.total.now.customers == expected.customers
    assert whole.ledger is None
    assert "nobody" not in {each.group.code for each in whole.lines}


@pytest.mark.long
def test_a_group_without_customers_has_its_line_and_a_month_without_sales_nothing(
    run: ResultsRun,
) -> None:
    StagePeriod.objects.all().delete()
    statement = stated(person(), "stage", reckoned_again(), "2023-10", "2023-10")

    assert {each.now for each in statement.whole.lines if each.group.code} <= {Result()}


def test_the_year_before_is_shown_only_where_all_of_it_is_known(run: ResultsRun) -> None:
    somebody = person()
    known = stated(somebody, "quadrant", run)
    early = stated(somebody, "quadrant", run, f"{run.first_month:%Y-%m}")

    assert (
        known.whole.total.before
        == stated(somebody, "quadrant", run, "2024-03", "2025-02").whole.total.now
    )
    assert early.whole.total.before is None


def list_of(*customers: Customer) -> Segment:
    rule = {"join": "all", "parts": []}
    segment = Segment.objects.create(
        **{"name": "Some", "rule": rule, "is_list": True, "owner": person()},
        **{"created_at": VALUED_AT, "changed_at": VALUED_AT},
    )
    for each in customers:
        segment.members.create(customer=each, added_on=VALUED_AT.date())
    return segment


def reckoned_again() -> ResultsRun:
    facts_prepared()
    run = prepare_results(at=VALUED_AT)
    assert run is not None
    return run
