"""What the page on trust says was assumed, and with which run it compares."""

import datetime as dt

import pytest
from django.test import Client
from django.urls import reverse

from quilate.core.models import CONVERSATIONS, Company, UnitCost
from quilate.value.trust.drift import drift_since
from tests.activity_tables import loaded
from tests.facts import facts_prepared
from tests.people import AT, person
from tests.valued_company import VALUED_AT, value_again, valued_company

pytestmark = pytest.mark.django_db


@pytest.mark.long
def test_a_run_is_compared_with_the_last_whose_data_ended_on_an_earlier_day() -> None:
    first = valued_company(number=12).run
    same_day = value_again(at=VALUED_AT + dt.timedelta(hours=1))
    assert drift_since(same_day) is None

    next_day = first.as_of + dt.timedelta(days=1)
    loaded("order-lines", {"customer": "V000", "order_number": "N1", "day": next_day.isoformat()})
    later = value_again(at=VALUED_AT + dt.timedelta(days=2))
    drift = drift_since(later)

    assert drift is not None and drift.before == same_day


def test_channels_without_a_cost_and_the_cost_of_winning_are_told(client: Client) -> None:
    valued_company(number=6)
    facts_prepared()
    for area, may_enter in (("administration", True), ("finance", False)):
        client.force_login(person(area, language="en"))
        page = client.get(reverse("trust")).content.decode()
        assert "has not been entered: " in page
        assert "What it cost to win each customer (CAC) is not subtracted" in page
        main = page.partition("<main")[2]
        assert (f'href="{reverse("costs")}"' in main) is may_enter


def test_where_each_channel_has_its_cost_no_channel_is_named(client: Client) -> None:
    valued_company(number=6)
    facts_prepared()
    account = {"currency": Company.current().currency, "entered_at": AT}
    UnitCost.objects.bulk_create(
        UnitCost(activity=each, valid_from=dt.date(2020, 1, 1), amount=1, **account)
        for each in CONVERSATIONS
    )
    client.force_login(person(language="en"))

    assert "has not been entered: " not in client.get(reverse("trust")).content.decode()
