"""The figures of an analysis are those of the records, asked in another way."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest
from django.db import transaction
from django.db.models import Sum
from pytest_django import DjangoDbBlocker

from quilate.activity.models import Interaction
from quilate.core.models import Person
from quilate.value.analysis.models import AnalysedGroup, Analysis
from quilate.value.models import Valuation
from quilate.value.strategies.playbook import Playbook
from quilate.value.strategies.queries import figures_of
from tests.people import AT, person
from tests.value.analysis.analysed_company import analysis_by, company_to_analyse
from tests.valued_company import ValuedCompany

pytestmark = pytest.mark.django_db
MONEY = ("current_value", "value_to_date", "cost_to_serve", "clv", "potential", "gap")


@pytest.fixture(scope="module")
def valued(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[ValuedCompany]:
    with django_db_blocker.unblock(), transaction.atomic():
        yield company_to_analyse()
        transaction.set_rollback(True)


def groups_of(analysis: Analysis, part: str = "group") -> dict[str, AnalysedGroup]:
    return {each.code: each for each in analysis.groups.filter(part=part)}


def sums_by(name: str, **of: Any) -> dict[str, dict[str, Any]]:
    asked = Valuation.objects.current().filter(**of).order_by().values(name)
    rows = asked.annotate(**{f"its_{each}": Sum(each) for each in (*MONEY, "p_alive")})
    return {row[name]: row for row in rows}


@pytest.mark.parametrize("name", ["tier", "quadrant"])
def test_groups_come_to_what_the_valuations_say(valued: ValuedCompany, name: str) -> None:
    analysis = analysis_by(person(), name)

    found, independent = groups_of(analysis), sums_by(name)

    assert found.keys() == independent.keys()
    for code, group in found.items():
        its = independent[code]
        said = {each: round(Decimal(str(its[f"its_{each}"])), 2) for each in MONEY}
        assert {each: getattr(group, each) for each in MONEY} == said
        assert group.still_customers == pytest.approx(its["its_p_alive"])
    assert sum(each.customers for each in found.values()) == Valuation.objects.current().count()


def test_the_whole_has_the_interval_of_the_run(valued: ValuedCompany) -> None:
    total = groups_of(analysis_by(person()), "total")[""]

    run = valued.run
    assert (total.clv, total.clv_low, total.clv_high) == pytest.approx(
        (run.equity, run.equity_low, run.equity_high), abs=Decimal("0.02")
    )


def test_a_seller_analyses_their_own_customers_alone(valued: ValuedCompany) -> None:
    analysis = analysis_by(valued.seller)

    independent = sums_by("tier", customer__owner=valued.seller)

    found = groups_of(analysis)
    assert {code: each.clv for code, each in found.items()} == {
        code: round(Decimal(str(row["its_clv"])), 2) for code, row in independent.items()
    }
    assert (analysis.scope, analysis.owner) == ("own", valued.seller)
    conversations = Interaction.objects.filter(customer__owner=valued.seller)
    ((channel, times, cost),) = analysis.details["costs"]["done"]
    assert (channel, times) == ("phone", conversations.count())
    assert Decimal(cost) == conversations.count() * Decimal("2.35")


def test_what_was_done_comes_to_the_cost_to_serve(valued: ValuedCompany) -> None:
    analysis = analysis_by(person())

    done = analysis.details["costs"]["done"]

    total = groups_of(analysis, "total")[""]
    assert sum(Decimal(cost) for _, _, cost in done) == total.cost_to_serve > 0


def test_strategies_are_counted_as_their_own_page_counts_them(valued: ValuedCompany) -> None:
    olga = person()

    total = groups_of(analysis_by(olga), "total")[""]

    seven = figures_of(olga, Playbook.in_force(), on=AT.date())
    assert total.strategies == {
        each.strategy.value: each.customers for each in seven if each.customers
    }


def test_many_groups_are_told_apart_up_to_twelve_and_the_rest_together(
    valued: ValuedCompany,
) -> None:
    groups = groups_of(analysis_by(Person.objects.get(pk=person().pk), "quadrant"))

    assert len(groups) <= 12
