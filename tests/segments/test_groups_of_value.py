"""Actual, potential and gap by segments, and within one of them."""

import pytest
from django.db.models import Sum
from django.test import Client
from django.urls import reverse

from quilate.core.models import Person
from quilate.segments.models import Segment
from quilate.value.groups.queries import Groups
from quilate.value.models import Valuation
from tests.people import person
from tests.segments.house import segment
from tests.valued_company import ValuedCompany

pytestmark = pytest.mark.django_db


def named(*quadrants: str, name: str, sharing: str = "everybody") -> Segment:
    asked = {"fact": "quadrant", "is": "any-of", "values": list(quadrants)}
    return segment(person(), asked, name=name, sharing=sharing)


def groups_of(looks: Person, **asked: object) -> Groups:
    client = Client()
    client.force_login(looks)
    found = client.get(reverse("potential"), asked).context["groups"]
    assert isinstance(found, Groups)
    return found


def sums_of(looks: Person, *quadrants: str) -> tuple[object, ...]:
    rows = Valuation.objects.current().visible_to(looks).filter(quadrant__in=quadrants)
    return (rows.count(), *rows.aggregate(Sum("current_value"), Sum("clv")).values())


def test_each_segment_has_a_card_of_its_customers_whom_somebody_sees(
    valued: ValuedCompany,
) -> None:
    kept = named("invest", "nurture", name="Kept")
    lost, all_of_them = named("sack", name="Lost"), named("sack", "invest", name="Both")

    for looks in (person(), valued.seller):
        found = groups_of(looks, by="segment")
        cards = {each.label: (each.customers, each.actual, each.clv) for each in found.shown}
        expected = {"Kept": ("invest", "nurture"), "Lost": ("sack",), "Both": ("sack", "invest")}
        sums = {name: sums_of(looks, *quadrants) for name, quadrants in expected.items()}
        assert cards == {name: its for name, its in sums.items() if its[0]}
        assert found.rest is None
        assert found.total.customers == Valuation.objects.current().visible_to(looks).count()
    chosen = groups_of(person(), by="segment", which=[kept.pk, all_of_them.pk])
    assert {each.label for each in chosen.shown} <= {"Kept", "Both"} and lost


@pytest.mark.parametrize("by", ["tier", "segment"])
def test_within_a_segment_groups_sum_to_it(valued: ValuedCompany, by: str) -> None:
    kept = named("invest", "nurture", name="Kept")

    for looks in (person(), valued.seller):
        found = groups_of(looks, by=by, within=kept.pk)
        total = (found.total.customers, found.total.actual, found.total.clv)
        assert total == sums_of(looks, "invest", "nurture") or not total[0]
        assert sum(each.customers for each in found.shown) == found.total.customers
        assert sum(each.clv for each in found.shown) == found.total.clv


def test_the_customers_of_a_segment_with_most_to_win_are_listed(valued: ValuedCompany) -> None:
    kept, client = named("invest", "nurture", name="Kept"), Client()
    client.force_login(valued.seller)
    page = client.get(reverse("potential-of", args=["segment"]), {"is": kept.pk}).context["page"]

    own = Valuation.objects.current().visible_to(valued.seller)
    rows = own.filter(quadrant__in=("invest", "nurture"))
    assert {each.customer.pk for each in page.rows} == set(rows.values_list("customer", flat=True))


def test_a_segment_that_somebody_may_not_use_is_not_there(valued: ValuedCompany) -> None:
    private, client = named("invest", name="Private", sharing="nobody"), Client()
    client.force_login(valued.seller)

    for asked in ({"within": private.pk}, {"within": "x"}, {"within": "²"}):
        assert client.get(reverse("potential"), asked).status_code == 404
    assert not groups_of(valued.seller, by="segment", which=private.pk).shown
    page = client.get(reverse("potential-of", args=["segment"]), {"is": private.pk})
    assert page.status_code == 404
