"""Propositions are read, drafted and decided on screen, by whom it concerns."""

import datetime as dt

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from quilate.core.models import Person
from quilate.customers.models import Customer
from quilate.results.models import ResultsRun
from quilate.results.propositions.actions import draft
from quilate.results.propositions.models import Proposition
from quilate.results.propositions.queries import standing_for
from quilate.segments.models import Segment
from quilate.segments.queries import members_of
from tests.people import AT, person
from tests.results.promising import FAR, ON, promised, reckoned_with, said, some_segment

pytestmark = pytest.mark.django_db
WHOLE = {
    "needs": "Little time",
    "promise": "Served by noon",
    "difference": "Nobody else does",
    "holds_from": "2025-09-01",
    "review_on": FAR.isoformat(),
    "reason": "Surveyed",
    "seen": "",
}


@pytest.fixture
def olga(run: ResultsRun, client: Client) -> Person:
    olga = person(name="Olga")
    client.force_login(olga)
    return olga


@pytest.fixture
def segment(olga: Person) -> Segment:
    return some_segment(olga)


def read(client: Client, name: str, *places: object) -> str:
    return " ".join(client.get(reverse(name, args=places)).content.decode().split())


def sent(client: Client, segment: Segment, **written: object) -> str:
    form = reverse("proposition-write", args=[segment.pk])
    return " ".join(client.post(form, written).content.decode().split())


def test_what_is_promised_stands_beside_what_the_segment_brings(
    client: Client, olga: Person, segment: Segment
) -> None:
    reckoned_with(segment)
    promised(segment, olga, groups=["invest"], strategies=["protect"], offers="Free returns")

    page = read(client, "proposition", segment.pk)

    assert "Served by noon" in page and "Nobody else delivers before two" in page
    assert "In force" in page and "Owner: Olga" in page and "Free returns" in page
    assert "Nobody has written yet what proves it." in page
    assert "before the proposition began" in page and "Aug 2025" in page
    assert "Of those twelve months, 6 are after the proposition began." in page
    assert "proves nothing" in page and "Change of the rest" in page
    assert "Discount, at most" in page and "customers are in those groups today" in page
    assert reverse("strategy", args=["protect"]) in page and "Surveyed" in page


def test_the_list_has_first_what_is_promised_then_who_is_promised_nothing(
    client: Client, olga: Person, segment: Segment
) -> None:
    other = some_segment(olga, name="Others")
    promised(segment, olga, review_on=dt.date(2025, 12, 1))

    page = read(client, "propositions")

    assert page.index(">Frecuentes<") < page.index("Without one yet") < page.index(">Others<")
    assert "To be looked at again" in page
    assert reverse("proposition-write", args=[other.pk]) in page
    assert reverse("propositions") in read(client, "strategies")


def test_it_is_drafted_and_then_decided_with_a_reason(
    client: Client, olga: Person, segment: Segment
) -> None:
    empty = sent(client, segment, draft="yes", seen="")
    sent(client, segment, draft="yes", seen="", promise="Served by noon")
    thought = Proposition.objects.get()
    lacking = sent(client, segment, seen=thought.pk, promise="Served by noon")
    past = sent(client, segment, **WHOLE | {"seen": thought.pk, "review_on": "2025-10-01"})
    sooner = sent(client, segment, **WHOLE | {"seen": thought.pk, "review_on": "2025-08-01"})
    form = read(client, "proposition-write", segment.pk)
    sent(client, segment, **WHOLE | {"seen": thought.pk, "owner": olga.pk, "groups": "nurture"})

    assert "Write one part at least." in empty
    # The need, the difference, the owner, both days and the reason.
    assert lacking.count("This field is required") == 6
    assert "That day has passed" in past and "after the day from which it holds" in sooner
    assert "Served by noon" in form and thought.state == "draft"
    decided = standing_for(segment, on=ON).in_force
    assert decided and decided.groups == ["nurture"] and decided.reason == "Surveyed"
    assert "It does not hold" not in read(client, "proposition", segment.pk)


def test_who_writes_over_what_they_have_not_seen_is_told_and_keeps_their_words(
    client: Client, olga: Person, segment: Segment
) -> None:
    first = promised(segment, olga, promise="By ten")

    told = sent(client, segment, **WHOLE | {"owner": olga.pk, "promise": "By nine"})

    assert "Surveyed" in told and "By ten" in told and "By nine" in told
    assert f'name="seen" value="{first.pk}"' in told
    assert Proposition.objects.count() == 1
    ending = reverse("proposition-end", args=[segment.pk])
    late = client.post(ending, {"on": "2026-06-01", "reason": "Sold", "seen": ""}).content.decode()
    assert "Somebody else has written a version meanwhile" in late
    client.post(ending, {"on": "2026-06-01", "reason": "Sold", "seen": first.pk})
    assert standing_for(segment, on=dt.date(2026, 6, 1)).in_force is None
    again = {"on": "2026-06-01", "reason": "Sold", "seen": Proposition.objects.last().pk}  # type: ignore[union-attr]
    assert "has no proposition that was decided" in client.post(ending, again).content.decode()


def test_who_cannot_see_a_segment_cannot_see_what_it_is_promised(
    client: Client, olga: Person
) -> None:
    own = some_segment(olga, name="Own", sharing="nobody")
    promised(own, olga)
    client.force_login(person())

    for name in ("proposition", "proposition-write", "proposition-end"):
        assert client.get(reverse(name, args=[own.pk])).status_code == 404
    assert "Own" not in read(client, "propositions")
    member = members_of(own, olga, on=ON)[0]
    section = read(client, "customer-section", member, "propositions")
    assert "Served by noon" not in section
    assert client.get(reverse("proposition", args=[0])).status_code == 404


def test_who_plans_drafts_who_decides_decides_and_who_reads_reads(
    client: Client, olga: Person, segment: Segment
) -> None:
    form = reverse("proposition-write", args=[segment.pk])
    planner, reader = person("marketing"), person("reading")

    client.force_login(planner)
    assert "Let it hold" not in read(client, "proposition-write", segment.pk)
    refused = client.post(form, WHOLE | {"owner": olga.pk})
    kept = client.post(form, WHOLE | {"draft": "yes"})
    ending = client.get(reverse("proposition-end", args=[segment.pk]))
    client.force_login(reader)

    assert (refused.status_code, kept.status_code, ending.status_code) == (403, 302, 403)
    assert client.get(form).status_code == 403
    page = read(client, "proposition", segment.pk)
    assert "it does not hold yet" in page and form not in page
    assert form not in read(client, "propositions")


def test_pages_of_segments_and_customers_say_what_is_promised(
    client: Client, olga: Person, segment: Segment
) -> None:
    member = members_of(segment, olga, on=ON)[0]
    outside = Customer.objects.exclude(pk__in=members_of(segment, olga, on=ON).tolist())[0]
    before = read(client, "customer-section", member, "propositions")
    unwritten = read(client, "segment", segment.pk)
    promised(segment, olga)

    assert "has a proposition in force" in before
    assert "This segment has no value proposition" in unwritten
    page = reverse("proposition", args=[segment.pk])
    assert page in read(client, "segment", segment.pk)
    section = read(client, "customer-section", member, "propositions")
    assert page in section and "Served by noon" in section
    without = read(client, "customer-section", outside.pk, "propositions")
    assert "no segment with a proposition in force" in without


def test_the_pages_ask_little(client: Client, olga: Person, segment: Segment) -> None:
    reckoned_with(segment)
    first = promised(segment, olga, groups=["invest"], strategies=["protect"])
    draft(segment, said(olga), seen=first.pk, by=olga, at=AT)
    member = members_of(segment, olga, on=ON)[0]
    pages = (
        ("propositions", []),
        ("proposition", [segment.pk]),
        ("proposition-write", [segment.pk]),
        ("proposition-end", [segment.pk]),
        ("segment", [segment.pk]),
        ("customer-section", [member, "propositions"]),
    )
    for name, places in pages:
        read(client, name, *places)
        with CaptureQueriesContext(connection) as asked:
            read(client, name, *places)
        assert len(asked) <= 12, (
            name,
            "\n".join(
                each["sql"][:40] + each["sql"][each["sql"].find("FROM") :][:120] for each in asked
            ),
        )


def test_a_manager_in_spain_is_told_in_spanish_what_is_missing(
    client: Client, segment: Segment
) -> None:
    client.force_login(person(language="es"))

    told = sent(client, segment, seen="", promise="Antes de las doce")

    assert told.count("Este campo es obligatorio") == 6
    assert "no demuestra nada" not in read(client, "proposition", segment.pk)
    assert "Este segmento no tiene propuesta de valor" in read(client, "proposition", segment.pk)


def test_a_draft_is_dropped_on_its_page_and_only_once(
    client: Client, olga: Person, segment: Segment
) -> None:
    thought = draft(segment, said(olga), seen=None, by=olga, at=AT)
    address = reverse("proposition-drop", args=[segment.pk])
    assert address in read(client, "proposition", segment.pk)

    for told in ("The draft is dropped", "There is no draft to drop"):
        answered = client.post(address, {"seen": thought.pk}, follow=True)
        assert told in answered.content.decode()

    assert address not in answered.content.decode()
    client.force_login(person("reading"))
    assert client.post(address, {"seen": thought.pk}).status_code == 403
