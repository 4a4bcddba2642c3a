"""The pages of value beyond money: for whom, of whom, and what becomes of what is written."""

import re
from decimal import Decimal

import pytest
from django.test import Client
from django.urls import reverse

from quilate.core.models import AuditEntry, Person
from quilate.value.beyond.bringing import bringers
from quilate.value.beyond.facts import facts_counted
from quilate.value.beyond.renewing import reckon_again
from quilate.value.models import BeyondPolicy, BeyondValue
from tests.activity_tables import loaded
from tests.facts import facts_prepared
from tests.people import person
from tests.value.beyond.measured import measurement
from tests.valued_company import LAST_DAY, ValuedCompany, valued_company

pytestmark = [pytest.mark.django_db, pytest.mark.long]
ON = {"referral": "on", "engagement": "on", "influence": "on", "referral_share": "30"}


@pytest.fixture
def valued() -> ValuedCompany:
    """Value customers of whom V000 brought three, and V004 one."""
    made = valued_company(number=20)
    loaded("sources", {"source": "S"})
    for who, by in ((1, 0), (2, 0), (6, 0), (3, 4)):
        row = {"customer": f"V{who:03d}", "recommended_by": f"V{by:03d}", "won_on": LAST_DAY}
        loaded("acquisitions", {**row, "source": "S"})
    facts_prepared()
    return made


def decided(client: Client, somebody: Person, **said: str) -> int:
    client.force_login(somebody)
    seen = BeyondPolicy.in_force().pk or ""
    measured = {"measurement_id": measurement().pk}
    written = {"seen": seen, "reason": "Try it", **measured, **said}
    status = client.post(reverse("decide-beyond"), written).status_code
    reckon_again()
    facts_prepared()
    return status


def test_until_somebody_decides_nothing_of_it_is_shown(
    client: Client, valued: ValuedCompany
) -> None:
    client.force_login(person("reading", "all"))

    room = client.get(reverse("curve")).content.decode()
    page = client.get(reverse("who-brings")).content.decode()
    card = client.get(reverse("customer", args=[valued.customer(0).pk])).content.decode()

    assert reverse("who-brings") not in room
    assert "switched off" in page
    assert "Beyond money" not in card


def test_who_may_decides_with_a_reason_and_a_share(client: Client, valued: ValuedCompany) -> None:
    finance = person("finance", "all")

    assert decided(client, finance, **ON) == 302

    policy = BeyondPolicy.in_force()
    assert (policy.referral_share, policy.reason, policy.by) == (Decimal("0.3"), "Try it", finance)
    assert AuditEntry.objects.get(action="beyond.decided").details["about"] == "Try it"
    card = client.get(reverse("customer", args=[valued.customer(0).pk])).content.decode()
    assert "Beyond money" in card
    assert "Try it" in client.get(reverse("decide-beyond")).content.decode()


def test_who_may_not_decides_nothing(client: Client, valued: ValuedCompany) -> None:
    for somebody in (person("sales", "all"), person("finance", "branch", branch=valued.north)):
        assert decided(client, somebody, **ON) == 403
        assert client.get(reverse("decide-beyond")).status_code == 403

    assert not BeyondPolicy.objects.exists()


def test_what_cannot_be_read_is_said_beside_its_field_and_saves_nothing(
    client: Client, valued: ValuedCompany
) -> None:
    client.force_login(person())
    for wrong in ({"reason": ""}, {"referral_share": "101"}, {"referral_share": "x"}):
        shown = {"seen": "", "measurement_id": measurement().pk, "reason": "Try it"}
        written = shown | ON | wrong
        page = client.post(reverse("decide-beyond"), written)
        assert (page.status_code, page.context["form"].errors.keys()) == (200, wrong.keys())

    assert not BeyondPolicy.objects.exists()


def test_who_decides_over_what_somebody_saved_meanwhile_is_told_and_keeps_what_was_written(
    client: Client, valued: ValuedCompany
) -> None:
    decided(client, person(name="Rut"), **ON)

    client.force_login(person())
    mine = {"seen": "", "reason": "Mine", "referral_share": "10"}
    answer = client.post(reverse("decide-beyond"), mine)

    said = answer.content.decode()
    assert BeyondPolicy.objects.count() == 1
    assert "Rut decided otherwise" in said and "Mine" in said


def test_the_list_names_those_within_reach_who_bring_most_first(
    client: Client, valued: ValuedCompany
) -> None:
    decided(client, person(), **ON)
    client.force_login(person("reading", "all"))
    assert _named(client.get(reverse("who-brings")).content.decode()) == _in_order(0, 4)

    client.force_login(person("operations", "branch", branch=valued.south))
    seen = client.get(reverse("who-brings")).content.decode()
    assert _named(seen) == []


def _named(page: str) -> list[str]:
    return [f"Sanz{number}" for number in re.findall(r"Olga Sanz(\d+)</a>", page)]


def _in_order(*numbers: int) -> list[str]:
    """Return who brings, the greatest CLV of those brought first."""
    rows = BeyondValue.objects.filter(customer__key__in=[f"V{each:03d}" for each in numbers])
    ordered = rows.filter(clv_brought__gt=0).order_by("-clv_brought").select_related("customer")
    return [row.customer.surname_1 for row in ordered]


def test_of_those_brought_one_sees_whom_one_may_and_how_many_more_count(
    client: Client, valued: ValuedCompany
) -> None:
    decided(client, person(), **ON)
    bringer = valued.customer(0)
    client.force_login(valued.seller)

    page = client.get(reverse("brought-by", args=[bringer.pk]))

    assert _named(page.content.decode())[1:] == ["Sanz6"]
    assert "2 more are counted" in page.content.decode()
    client.force_login(person("operations", "branch", branch=valued.south))
    assert client.get(reverse("brought-by", args=[bringer.pk])).status_code == 404


def test_who_proposes_to_end_a_relation_sees_whom_the_customer_brought(
    client: Client, valued: ValuedCompany
) -> None:
    bringer, somebody = valued.customer(0), person("finance", "all", language="en")
    proposing = reverse("parting-new", args=[bringer.pk])
    client.force_login(somebody)
    uncounted = client.get(proposing).content.decode()
    decided(client, person(), **ON)
    client.force_login(somebody)

    counted = client.get(proposing)

    assert "Brought 3 customers" in uncounted
    assert "does not count it in money" in uncounted
    value = BeyondValue.objects.get(customer=bringer).referral_value(Decimal("0.30"))
    assert counted.context["referral"].value == value
    assert reverse("brought-by", args=[bringer.pk]) in counted.content.decode()


def test_the_pages_of_the_list_follow_each_other_without_gap(
    client: Client, valued: ValuedCompany
) -> None:
    reader = person()
    decided(client, reader, **ON)
    policy = BeyondPolicy.in_force()
    for by in facts_counted(policy):
        whole = [row.customer for row in bringers(policy, by, reader).rows]

        page = bringers(policy, by, reader, size=1)
        walked = [row.customer for row in page.rows]
        while page.after:
            page = bringers(policy, by, reader, cursor=page.after, size=1)
            walked += [row.customer for row in page.rows]

        assert walked == whole
        assert len(whole) > 1
        back = bringers(policy, by, reader, cursor=page.before, size=1)
        assert [row.customer for row in back.rows] == whole[-2:-1]
        lost = bringers(policy, by, reader, cursor=">nan:x", size=1)
        assert [row.customer for row in lost.rows] == whole[:1]
