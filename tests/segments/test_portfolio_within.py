"""The portfolio of a segment: its figures sum to the segment's, wherever the lines are drawn."""

from typing import Any

import pytest
from django.db.models import Sum
from django.test import Client
from django.urls import reverse

from quilate.core.models import Person
from quilate.segments.models import Segment
from quilate.value.models import Valuation
from tests.people import person
from tests.segments.house import segment
from tests.valued_company import ValuedCompany

pytestmark = pytest.mark.django_db
KINDS = ("A", "B", "C")


def tiers(*, sharing: str = "everybody") -> Segment:
    return segment(
        person(), {"fact": "tier", "is": "any-of", "values": list(KINDS)}, sharing=sharing
    )


def shown_to(looks: Person, name: str = "portfolio", *args: str, **asked: object) -> Any:
    client = Client()
    client.force_login(looks)
    return client.get(reverse(name, args=args), asked)


@pytest.mark.parametrize("lines", [{}, {"current_value": "30", "clv": "12.34"}])
def test_its_groups_sum_to_the_segment(valued: ValuedCompany, lines: dict[str, str]) -> None:
    kept = tiers()

    for looks in (person(), valued.seller):
        drawn = shown_to(looks, within=kept.pk, **lines).context["drawn"]
        rows = Valuation.objects.current().visible_to(looks).filter(tier__in=KINDS)
        sums = rows.aggregate(Sum("current_value"), Sum("clv"), Sum("cost_to_serve"))
        total = drawn.portfolio.total
        assert total.customers == rows.count() > 0
        assert [total.current_value, total.clv, total.cost_to_serve] == list(sums.values())
        for each in drawn.portfolio.standings:
            held = [row for row in rows if drawn.lines.quadrant_of(row) == each.quadrant]
            assert each.group.customers == len(held)
            assert each.uncertain == sum(drawn.lines.leave_uncertain(row) for row in held)
        points = {each.customer.pk for each in drawn.map.points}
        assert points <= set(rows.values_list("customer", flat=True))


def test_of_all_customers_it_is_the_portfolio_itself(valued: ValuedCompany) -> None:
    everybody = segment(person(), {"fact": "clv", "is": "known", "values": []})
    lines = {"current_value": "30", "clv": "12.34"}
    whole = shown_to(person(), **lines).context["drawn"].portfolio
    within = shown_to(person(), within=everybody.pk, **lines).context["drawn"].portfolio

    assert within.uncertain == {way: each for way, each in whole.uncertain.items() if each}
    for way, group in whole.moves.items():
        assert within.moves[way].clv == group.clv and within.moves[way].worst == group.worst


def test_who_stands_in_a_group_of_a_segment_is_of_the_segment(valued: ValuedCompany) -> None:
    kept = tiers()
    page = shown_to(person(), "portfolio-group", "invest", within=kept.pk)

    rows = Valuation.objects.current().filter(tier__in=KINDS, quadrant="invest")
    assert {each.customer.pk for each in page.context["page"].rows} == set(
        rows.values_list("customer", flat=True)
    )
    assert f"within={kept.pk}" in page.content.decode()


def test_a_segment_that_somebody_may_not_use_is_not_there(valued: ValuedCompany) -> None:
    private = tiers(sharing="nobody")

    for name, *args in (("portfolio",), ("moved-lines",), ("portfolio-group", "sack")):
        assert shown_to(valued.seller, name, *args, within=private.pk).status_code == 404
