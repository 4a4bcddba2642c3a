"""Before there is anything, the pages of the propositions say what to do."""

import pytest
from django.test import Client
from django.urls import reverse

from tests.people import company, person
from tests.segments.house import house, segment

pytestmark = pytest.mark.django_db


def test_before_anybody_is_valued_the_list_says_so(client: Client) -> None:
    company()
    client.force_login(person())

    assert client.get(reverse("propositions")).status_code == 200


def test_a_segment_of_who_is_not_valued_can_be_promised_something(client: Client) -> None:
    somebody = house()
    its = segment(somebody)
    client.force_login(somebody)

    page = client.get(reverse("proposition", args=[its.pk])).content.decode()
    form = client.get(reverse("proposition-write", args=[its.pk]))
    section = reverse("customer-section", args=[1, "propositions"])

    assert "after the first valuation" in page and form.status_code == 200
    assert client.get(section).status_code in (200, 404)
