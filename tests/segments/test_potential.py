"""The page of a segment says what its customers bring, and could bring."""

import pytest
from django.db.models import Count, Sum
from django.test import Client
from django.urls import reverse

from quilate.core.models import Person
from quilate.value.groups.queries import Group
from quilate.value.models import Valuation
from tests.facts import facts_prepared
from tests.people import person
from tests.segments.house import segment
from tests.valued_company import valued_company

pytestmark = pytest.mark.django_db
_KEPT = ["invest", "nurture"]


def card_of(looks: Person, fact: str, *values: str, asked: str = "any-of") -> Group:
    client = Client()
    found = segment(person(), {"fact": fact, "is": asked, "values": values}, name=asked)
    client.force_login(looks)
    group = client.get(reverse("segment", args=[found.pk])).context["group"]
    found.delete()
    assert isinstance(group, Group)
    return group


def test_its_card_adds_up_its_customers_whom_somebody_sees() -> None:
    valued = valued_company(number=24)
    facts_prepared()

    for looks in (person(), valued.seller):
        group = card_of(looks, "quadrant", *_KEPT)
        rows = Valuation.objects.current().visible_to(looks).filter(quadrant__in=_KEPT)
        expected = rows.aggregate(
            customers=Count("pk"),
            potential=Sum("potential"),
            actual=Sum("current_value"),
            clv=Sum("clv"),
            orders=Sum("purchases"),
        )
        assert expected["customers"]
        assert expected == {name: getattr(group, name) for name in expected}
    assert not card_of(person(), "clv", "99999999", asked="at-least").customers
