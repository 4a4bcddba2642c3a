"""Who is active is looked at and defined on screen, by whom it concerns."""

from html import unescape
from urllib.parse import parse_qs, urlsplit

import pytest
from django.core.exceptions import PermissionDenied
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from quilate.core.deciding import PolicyOvertaken
from quilate.core.facts import FACTS, ask
from quilate.core.models import AuditEntry, Job, Person
from quilate.core.rules import condition_of, readable
from quilate.language import Problem
from quilate.lifecycle.active.actions import Decision, decide
from quilate.lifecycle.active.definitions import WHOLE, Meant, definitions_in_force
from quilate.lifecycle.active.listing import Among, most_active
from quilate.lifecycle.active.models import ActivityPolicy, Degree
from quilate.lifecycle.active.proposing import keep_proposals
from quilate.lifecycle.active.queries import activity_of, figures_of
from quilate.lifecycle.active.told import category_names
from quilate.value.models import Quadrant, Valuation
from tests.facts import facts_prepared
from tests.lifecycle.active.company import (
    COFFEE,
    FURNITURE,
    NUMBER,
    UNTIL,
    category,
    coming_company,
    define,
    define_three,
    random_company,
)
from tests.people import AT, company, person
from tests.tiered_company import TieredCompany, tiered_company

pytestmark = pytest.mark.django_db
_SENT = {"meant": "own", "asked": "2", "window_days": "30", "reason": "So we say", "seen": ""}


@pytest.fixture
def olga(client: Client) -> Person:
    olga = person(name="Olga")
    client.force_login(olga)
    return olga


def read(client: Client, name: str, *places: object, asked: str = "") -> str:
    page = client.get(reverse(name, args=places) + asked)
    assert page.status_code == 200
    return unescape(page.content.decode()).replace("\xa0", " ")


def divided() -> TieredCompany:
    """Let a small random company have all groups of the portfolio, and values."""
    tiered, quadrants = random_company(number=40), list(Quadrant)
    valuations = list(Valuation.objects.order_by("customer__key"))
    for turn, valuation in enumerate(valuations):
        valuation.quadrant, valuation.current_value = quadrants[turn % 4], turn * 10
    Valuation.objects.bulk_update(valuations, ["quadrant", "current_value"])
    define_three(person())
    facts_prepared()
    return tiered


@pytest.mark.long
def test_the_figures_of_the_page_equal_those_of_its_customers_and_of_its_segments() -> None:
    tiered = divided()

    for somebody in (person(), tiered.seller):
        activity = activity_of(somebody)
        names, mine = category_names(), somebody.scope == "own"
        its = "TRUE" if not mine else f"owner_id = {somebody.pk}"
        for each in activity.degrees:
            among = Among(each.degree)
            ((count, value),) = ask(
                f"SELECT count(*), coalesce(sum(current_value), 0) FROM {FACTS}"
                f" WHERE {its} AND activity_degree = '{each.degree.value}'"
            )
            assert (each.customers, each.current_value) == (count, value)
            assert len(most_active(among, somebody, names=names, size=99).rows) == count
        for worth, figures, marks in (
            ("busy", activity.busy, "('re-engineer', 'sack')"),
            ("quiet", activity.quiet, "('invest', 'nurture')"),
        ):
            degree = "very-active" if worth == "busy" else "asleep"
            ((count,),) = ask(
                f"SELECT count(*) FROM {FACTS} WHERE {its} AND activity_degree = '{degree}'"
                f" AND quadrant IN {marks}"
            )
            assert figures.customers == count
            assert figures == figures_of(Among(worth=worth).condition, somebody)
        for number, name in names.items():
            among = Among(category=number, category_name=name)
            rows = most_active(among, somebody, names=names, size=99).rows
            assert len(rows) == activity.in_category.get(number, 0)
        assert mine or sum(activity.in_category.values()) > 0
    assert activity_of(person()).customers == 40
    assert 0 < activity_of(tiered.seller).customers < 40


@pytest.mark.long
@pytest.mark.parametrize("asked", ["?degree=active", "?worth=busy", "?worth=quiet"])
def test_a_list_is_kept_as_a_segment_of_the_same_customers(
    client: Client, olga: Person, asked: str
) -> None:
    divided()

    page = read(client, "active-customers", asked=asked)

    kept = page.split(f'href="{reverse("segment-new")}?')[1].split('"')[0]
    form = client.get(f"{reverse('segment-new')}?{kept}")
    assert form.status_code == 200 and parse_qs(urlsplit(kept).path)
    its = Among(**_among(asked))
    rule = readable(form.context["builder"].draft, also={})
    assert rule is not None
    condition = condition_of(rule, on=UNTIL)
    ((count,),) = ask(f"SELECT count(*) FROM {FACTS} WHERE {condition.sql}", condition.parameters)
    assert count == figures_of(its.condition, olga).customers > 0


def _among(asked: str) -> dict[str, object]:
    name, value = asked[1:].split("=")
    return {name: Degree(value) if name == "degree" else value}


def test_the_page_says_who_is_active_and_why(client: Client, olga: Person) -> None:
    tiered = coming_company()
    define_three(olga)
    facts_prepared()

    page = read(client, "active")

    assert "bought on 2 days of the last 30" in page and "Decided" in page
    assert "Active on 6 days of the last 30; 2 are asked" in page
    assert f"{reverse('active-customers')}?degree=asleep" in page
    assert f"{reverse('active-customers')}?in={category(COFFEE)}" in page
    first = page.split(reverse("customer", args=[tiered.customer(5).pk]))
    assert len(first) == 2 and "Sanz0" in first[1]
    section = read(client, "customer-section", tiered.customer(0).pk, "active")
    assert "Active on 3 days of the last 30; 2 are asked." in section and "1.5 ×" in section
    never = read(client, "customer-section", tiered.customer(4).pk, "active")
    assert "No activity" in never and "Nothing on record." in never


def test_a_spanish_reader_is_told_why_in_spanish(client: Client) -> None:
    tiered = coming_company()
    client.force_login(person(language="es"))
    define(WHOLE, 4, 30, by=person())
    define(category(FURNITURE), 1, 365, by=person())
    facts_prepared()

    section = read(client, "customer-section", tiered.customer(1).pk, "active")

    assert "Con actividad un día de los últimos 365 en Furniture; se pide uno." in section


@pytest.mark.long
def test_a_proposal_is_said_to_be_one_and_with_what_it_rests_on(
    client: Client, olga: Person
) -> None:
    random_company()
    keep_proposals(until=UNTIL)
    facts_prepared()

    page, definitions = read(client, "active"), read(client, "active-definitions")

    repeats = definitions_in_force().whole.repeats
    assert f"Takes in 80 % of {repeats} repeat purchases" in page
    assert definitions.count("Proposed") == 3
    assert f"(by {repeats} repeat purchases)" in read(client, "active-definition", "all")


def test_marketing_defines_with_a_reason_and_the_next_definition_follows(client: Client) -> None:
    coming_company()
    facts_prepared()
    rut = person("marketing", name="Rut")
    client.force_login(rut)

    sent = client.post(reverse("active-definition", args=["all"]), _SENT | {"conversations": "on"})

    assert sent.status_code == 302
    first = ActivityPolicy.in_force()
    assert first and (first.definitions, first.conversations) == ({"all": [2, 30]}, True)
    assert (first.reason, first.by) == ("So we say", rut)
    assert Job.objects.filter(kind="facts.prepare").exists()
    assert AuditEntry.objects.filter(action="activity-level.decided", person=rut).exists()
    none = {"meant": "none", "reason": "Not by itself", "seen": str(first.pk)}
    client.post(reverse("active-definition", args=[category(COFFEE)]), none)
    assert definitions_in_force().decided == {"all": [2, 30], category(COFFEE): None}

    page = read(client, "active-definitions")
    assert "bought or got in touch on 2 days of the last 30" in page
    assert "So we say" in page and "Not by itself" in page
    assert ActivityPolicy.objects.count() == 2
    second = ActivityPolicy.in_force()
    again = {"meant": "proposed", "reason": "Back", "seen": str(second.pk if second else "")}
    client.post(reverse("active-definition", args=["all"]), again)
    assert WHOLE not in definitions_in_force().decided


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"asked": "0"}, "Ask for at least one day"),
        ({"window_days": "0"}, "Ask for at least one day"),
        ({"asked": ""}, "required"),
        ({"asked": "31"}, "Nobody can be active on 31 days of 30"),
        ({"window_days": "500"}, "Purchases are known of the last 401 days only"),
        ({"reason": ""}, "required"),
        ({"meant": "other"}, "Select a valid choice"),
    ],
)
def test_what_nobody_can_be_counted_by_is_refused_with_a_sentence(
    client: Client, olga: Person, changed: dict[str, str], said: str
) -> None:
    coming_company()
    facts_prepared()

    page = client.post(reverse("active-definition", args=["all"]), _SENT | changed)

    assert page.status_code == 200
    assert page.context["form"].errors and not ActivityPolicy.objects.exists()


def test_nobody_decides_over_what_they_have_not_seen(client: Client, olga: Person) -> None:
    coming_company()
    define(WHOLE, 2, 30, by=olga)

    page = client.post(reverse("active-definition", args=["all"]), _SENT)

    assert "Somebody has changed the definitions meanwhile" in unescape(page.content.decode())
    with pytest.raises(PolicyOvertaken):
        decide(Decision(WHOLE, Meant.PROPOSED, "So"), seen=None, by=olga, at=AT)
    assert ActivityPolicy.objects.count() == 1


@pytest.mark.parametrize("area", ["sales", "service", "operations", "reading"])
def test_who_may_not_define_changes_nothing(client: Client, area: str) -> None:
    company()
    somebody = person(area)
    client.force_login(somebody)

    assert client.post(reverse("active-definition", args=["all"]), _SENT).status_code == 403
    with pytest.raises(PermissionDenied):
        decide(Decision(WHOLE, Meant.OWN, "So", 2, 30), seen=None, by=somebody, at=AT)
    assert not ActivityPolicy.objects.exists()
    assert reverse("active-definition", args=["all"]) not in read(client, "active-definitions")


def test_who_sees_some_customers_sees_those_alone(client: Client) -> None:
    tiered = coming_company()
    define(WHOLE, 2, 30, by=person())
    facts_prepared()
    client.force_login(tiered.seller)

    page = read(client, "active-customers")

    for number in range(NUMBER):
        address = reverse("customer", args=[tiered.customer(number).pk])
        assert (f'"{address}"' in page) == (number % 2 == 0)
    other = reverse("customer-section", args=[tiered.customer(1).pk, "active"])
    assert client.get(other).status_code == 404


def test_each_page_asks_at_most_twelve_statements(client: Client, olga: Person) -> None:
    coming_company()
    define_three(olga)
    facts_prepared()
    for name, places, asked in (
        ("active", [], ""),
        ("active-customers", [], "?worth=quiet"),
        ("active-customers", [], f"?in={category(COFFEE)}"),
        ("active-definitions", [], ""),
        ("active-definition", ["all"], ""),
    ):
        read(client, name, *places, asked=asked)
        with CaptureQueriesContext(
            connection,
        ) as statements:
            read(client, name, *places, asked=asked)
        assert len(statements) <= 12, (name, asked)


def test_where_nothing_is_known_pages_say_what_to_do(client: Client, olga: Person) -> None:
    tiered_company(number=4)
    facts_prepared()

    assert "Import orders" in read(client, "active")
    assert "Products have no categories yet" in read(client, "active-definitions")
    assert "Nobody whom you may see" in read(client, "active-customers", asked="?degree=active")


@pytest.mark.parametrize("asked", ["?degree=lazy", "?worth=some", "?in=0", "?in=x", "?in=9999"])
def test_what_is_not_there_is_not_found(client: Client, olga: Person, asked: str) -> None:
    company()

    assert client.get(reverse("active-customers") + asked).status_code == 404
    assert client.get(reverse("active-definition", args=["9999"])).status_code == 404
    assert client.get(reverse("active-definition", args=["x"])).status_code == 404


def test_days_that_nobody_can_meet_are_a_problem_for_programs_too() -> None:
    company()
    for asked, window in ((0, 3), (3, 2), (1, 0)):
        with pytest.raises(Problem):
            decide(Decision(WHOLE, Meant.OWN, "So", asked, window), seen=None, by=person(), at=AT)
