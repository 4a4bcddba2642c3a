"""A segment is built in a browser, condition by condition, with or without a script."""

import pytest
from django.test import Client
from django.urls import reverse

from quilate.core.facts.stored import place
from quilate.core.models import AuditEntry, Job, Person
from quilate.segments.models import Segment
from tests.facts import facts_prepared
from tests.people import branch, person
from tests.segments.house import IN_LUGO, house, rule, segment

pytestmark = pytest.mark.django_db
_ROOT = {"r.join": "all"}
_LUGO = {"r.0.fact": "city", "r.0.is": "any-of", "r.0.value": "Lugo"}
_BOUGHT = {"r.1.join": "any", "r.1.0.fact": "orders", "r.1.0.is": "at-least", "r.1.0.value": "1"}


@pytest.fixture
def olga(client: Client) -> Person:
    somebody = house()
    facts_prepared()
    client.force_login(somebody)
    return somebody


def test_each_button_does_one_thing_to_the_rule_and_keeps_the_rest(
    client: Client, olga: Person
) -> None:
    address = reverse("segment-new")

    added = client.post(address, _ROOT | _LUGO | {"r.add": "orders", "do": "add:r"})
    grouped = client.post(address, _ROOT | _LUGO | {"do": "group:r"})
    removed = client.post(address, _ROOT | _LUGO | _BOUGHT | {"do": "remove:r.0"})

    assert 'name="r.0.value" value="Lugo"' in added.content.decode()
    assert 'name="r.1.fact" value="orders"' in added.content.decode()
    assert 'name="r.1.join"' in grouped.content.decode()
    assert 'name="r.0.0.fact" value="orders"' in removed.content.decode()
    assert 'name="r.0.value" value="Lugo"' not in removed.content.decode()
    assert not Segment.objects.exists()


def test_a_rule_that_is_complete_is_kept_under_its_name(client: Client, olga: Person) -> None:
    said = {"name": "Lugo", "sharing": "everybody", "do": "save"}

    response = client.post(reverse("segment-new"), _ROOT | _LUGO | _BOUGHT | said)

    made = Segment.objects.get()
    assert response["Location"] == reverse("segment", args=[made.pk])
    either = rule({"fact": "orders", "is": "at-least", "values": ["1"]}, join="any")
    assert made.rule == rule(IN_LUGO, either)
    assert AuditEntry.objects.filter(action="segment.created", subject_id=made.pk).exists()


def test_what_is_missing_is_told_beside_it_and_nothing_is_lost(
    client: Client, olga: Person
) -> None:
    unsaid = {"r.1.fact": "orders", "r.1.is": "at-least", "r.1.value": ""}

    page = client.post(reverse("segment-new"), _ROOT | _LUGO | unsaid | {"do": "save", "name": "L"})

    text = page.content.decode()
    assert "Write what it is compared with." in text
    assert 'value="Lugo"' in text
    assert not Segment.objects.exists()


def test_a_share_is_written_in_hundredths(client: Client, olga: Person) -> None:
    returned = {"r.0.fact": "returns_share", "r.0.is": "at-most", "r.0.value": "12.5"}

    client.post(reverse("segment-new"), _ROOT | returned | {"do": "save", "name": "Few returns"})

    made = Segment.objects.get()
    assert made.rule["parts"][0]["values"] == ["0.125"]
    change = client.get(reverse("segment-change", args=[made.pk])).content.decode()
    assert 'value="12.5"' in change


@pytest.mark.parametrize(
    ("value", "sentence"),
    [("Lugo", "3"), ("Oz", "Nobody whom you may see"), ("Lugo; Jaén", "That is everybody")],
)
def test_how_many_they_are_follows_what_is_written(
    client: Client, olga: Person, value: str, sentence: str
) -> None:
    # The browser sends with it the button that was pressed last: that is not done again.
    sent = _ROOT | _LUGO | {"r.0.value": value, "r.add": "orders", "do": "add:r"}

    assert sentence in client.post(reverse("segment-preview"), sent).content.decode()


def test_a_preview_counts_whom_one_may_see(client: Client, olga: Person) -> None:
    client.force_login(person("sales", "branch", branch=branch("Sur")))

    page = client.post(reverse("segment-preview"), _ROOT | _LUGO).content.decode()

    assert ">1<" in page
    assert ">3<" not in page


def test_who_may_not_use_a_segment_does_not_find_it(client: Client, olga: Person) -> None:
    private = segment(olga, sharing="nobody")
    client.force_login(person("information", "all"))

    for name in ("segment", "segment-change"):
        assert client.get(reverse(name, args=[private.pk])).status_code == 404
    for name in ("segment-change", "segment-delete"):
        assert client.post(reverse(name, args=[private.pk]), {"do": "save"}).status_code == 404
    private.refresh_from_db()
    assert (private.version, private.deleted_at) == (1, None)


def test_who_may_use_a_segment_that_is_not_theirs_leaves_it_as_it_is(
    client: Client, olga: Person
) -> None:
    shared = segment(olga)
    client.force_login(person("sales", "all"))

    assert client.get(reverse("segment", args=[shared.pk])).status_code == 200
    sent = _ROOT | _LUGO | {"name": "Mine", "version": 1, "do": "save"}
    for name in ("segment-change", "segment-delete"):
        assert client.post(reverse(name, args=[shared.pk]), sent).status_code == 403
    shared.refresh_from_db()
    assert (shared.name, shared.deleted_at) == ("Lugo", None)


def test_the_history_of_the_whole_company_is_for_who_sees_all_of_it(
    client: Client, olga: Person
) -> None:
    shared = segment(olga)
    shared.sizes.create(day="2026-01-01", customers=98_765)
    facts_prepared()
    address = reverse("segment", args=[shared.pk])

    assert "98,765" in client.get(address).content.decode()
    client.force_login(person("sales", "branch", branch=branch("Sur")))
    assert "98,765" not in client.get(address).content.decode()


def test_before_there_are_facts_they_can_be_prepared(client: Client, olga: Person) -> None:
    place().unlink()

    for name in ("segments", "segment-new", "segment-overlap", "customers"):
        assert client.get(reverse(name)).status_code == 200
    assert "Prepare the facts" in client.get(reverse("segments")).content.decode()
    client.post(reverse("segments-prepare"))

    assert Job.objects.filter(kind="facts.prepare").count() == 1
