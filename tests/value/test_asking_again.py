"""Who may have everybody valued can do so at any time, where the day of the figures stands."""

import datetime as dt

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from quilate.core.models import Job
from quilate.value.jobs import RUN
from quilate.value.models import Valuation, ValuationRun
from tests.activity_tables import house
from tests.facts import facts_prepared
from tests.people import person
from tests.valued_company import valued_company

pytestmark = pytest.mark.django_db
_RUN = reverse("run-valuation")


def _shown(client: Client, name: str, *arguments: object) -> str:
    return client.get(reverse(name, args=arguments)).content.decode()


def test_a_valuation_is_asked_for_again_and_followed(client: Client) -> None:
    valued_company(number=12)
    facts_prepared()
    client.force_login(person("sales", "all", language="en"))
    assert _RUN not in _shown(client, "trust")

    client.force_login(person("information", "all", language="en"))
    for page in ("home", "trust", "curve"):
        assert f'action="{_RUN}"' in _shown(client, page)

    client.post(_RUN)
    followed = reverse("job", args=[Job.objects.get(kind=RUN).pk])
    page = _shown(client, "trust")
    assert followed in page and _RUN not in page
    client.force_login(person("sales", "all"))
    assert followed not in _shown(client, "trust")


@pytest.mark.long
def test_data_of_long_ago_are_called_so(client: Client) -> None:
    valued_company(number=12)
    facts_prepared()
    client.force_login(person(language="en"))
    today = timezone.localdate()
    ValuationRun.objects.update(as_of=today - dt.timedelta(days=7))
    assert "The newest data are of" not in _shown(client, "home")

    ValuationRun.objects.update(as_of=today - dt.timedelta(days=8))
    assert "The newest data are of" in _shown(client, "home")


def test_a_purchase_that_did_not_come_was_expected(client: Client) -> None:
    valued = valued_company(number=12)
    client.force_login(person(language="en"))
    customer, today = valued.customer(0), timezone.localdate()
    for days, is_past in ((1, False), (-1, True)):
        Valuation.objects.update(next_purchase=today + dt.timedelta(days=days))
        assert ("was expected on" in _shown(client, "customer", customer.pk)) == is_past


@pytest.mark.parametrize("name", ["company", "costs"])
def test_figures_of_the_company_say_from_when_they_hold(client: Client, name: str) -> None:
    house()
    client.force_login(person("administration", "all", language="en"))
    page = _shown(client, name)
    assert "from the next valuation, tonight at 3:10" in page and _RUN in page
