"""A rule may ask who is in other segments: live, in no circle, and of those that one may use."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from quilate.core.models import Person
from quilate.language import Problem
from quilate.segments.actions import Named, change, delete
from quilate.segments.models import Segment
from quilate.segments.naming import naming, rule_of
from quilate.segments.queries import members_of, segments_for
from quilate.segments.uses import uses_of
from quilate.segments.why import belongings_of
from tests.activity_tables import DAY
from tests.facts import facts_prepared
from tests.people import AT, person
from tests.segments.house import IN_LUGO, WHO_BOUGHT, house, number_of, rule, segment

pytestmark = pytest.mark.django_db


@pytest.fixture
def olga() -> Person:
    by = house()
    facts_prepared()
    return by


def within(*segments: Segment, asked: str = "any-of") -> dict[str, Any]:
    return {"fact": "segment", "is": asked, "values": [str(each.pk) for each in segments]}


def keys_of(found: Segment, by: Person) -> set[int]:
    return set(members_of(found, by, on=DAY).tolist())


def numbers(*keys: str) -> set[int]:
    return {number_of(key) for key in keys}


def changed(found: Segment, *parts: dict[str, Any], sharing: str = "everybody") -> None:
    said = Named(found.name, sharing=sharing)
    change(found, said, rule=rule(*parts), version=found.version, by=found.owner, at=AT)
    found.refresh_from_db()


def sent(client: Client, found: Segment | None, named: object, **said: str) -> Any:
    page = reverse("segment-change", args=[found.pk]) if found else reverse("segment-new")
    asked = {"r.0.fact": "segment", "r.0.is": "any-of", "r.0.value": str(named)}
    its = {"name": "Otro", "version": "1", "do": "save", "r.join": "all", "sharing": "everybody"}
    return client.post(page, {**its, **asked, **said})


def test_who_is_in_others_and_in_none_of_others_follows_them(olga: Person) -> None:
    lugo, bought = segment(olga), segment(olga, WHO_BOUGHT, name="Bought")
    a_list = segment(olga, {**IN_LUGO, "values": ["Jaén"]}, name="List", is_list=True)
    both = segment(olga, within(lugo), within(bought), name="Both")
    either = segment(olga, within(bought, a_list), name="Either")
    neither = segment(olga, within(lugo, a_list, asked="none-of"), name="Neither")
    deeper = segment(olga, within(both), name="Deeper")

    assert keys_of(both, olga) == keys_of(deeper, olga) == numbers("ana", "zoe")
    assert keys_of(either, olga) == numbers("ana", "ida", "zoe")
    assert keys_of(neither, olga) == set()
    changed(lugo, {**IN_LUGO, "values": ["Jaén"]})
    assert keys_of(deeper, olga) == numbers("ida")
    assert keys_of(neither, olga) == numbers("ana", "eva", "zoe")


def test_why_says_in_which_of_those_that_are_asked_a_customer_is(olga: Person) -> None:
    lugo, bought = segment(olga), segment(olga, WHO_BOUGHT, name="Bought")
    both = segment(olga, within(lugo, bought), name="Both")
    ida = number_of("ida")
    (told,) = belongings_of(ida, [both], to=olga, on=DAY)

    assert told.is_in
    assert [(each.holds, each.figure) for each in told.reasons] == [(True, "Bought")]
    assert "Lugo" in told.reasons[0].asked
    assert len(uses_of(lugo, olga)) == 1 and naming(lugo) == [both]


def test_no_segment_is_part_of_itself_by_any_way(olga: Person, client: Client) -> None:
    client.force_login(olga)
    lugo = segment(olga)
    outer = segment(olga, within(lugo), name="Outer")
    outermost = segment(olga, within(outer), name="Outermost")

    for named in (outermost, outer, lugo):
        page = sent(client, lugo, named.pk)
        (wrong,) = page.context["builder"].rule.parts[0].errors
        assert named is lugo or named.name in wrong
    assert Segment.objects.get(pk=lugo.pk).rule == rule(IN_LUGO)
    # As two people who save at the same moment could leave it.
    Segment.objects.filter(pk=lugo.pk).update(rule=rule(within(outermost)))
    for each in Segment.objects.all():
        assert rule_of(each) is None and not keys_of(each, olga)
        assert client.get(reverse("segment", args=[each.pk])).status_code == 200


def test_what_was_taken_away_or_is_anothers_is_told_beside_the_condition(
    olga: Person, client: Client
) -> None:
    client.force_login(olga)
    gone, theirs = segment(olga), segment(person("sales"), name="Theirs", sharing="nobody")
    delete(gone, by=olga, at=AT)

    for named in (gone.pk, theirs.pk, 9_999, "x", "²"):
        assert len(sent(client, None, named).context["builder"].rule.parts[0].errors) == 1
    assert not Segment.objects.filter(name="Otro").exists()


def test_what_is_part_of_another_is_not_taken_away(olga: Person, client: Client) -> None:
    client.force_login(olga)
    lugo = segment(olga)
    outer = segment(olga, within(lugo), name="Outer")

    page = client.post(reverse("segment-delete", args=[lugo.pk]), follow=True).content.decode()
    assert "Lugo" in page and Segment.objects.get(pk=lugo.pk).deleted_at is None
    delete(outer, by=olga, at=AT)
    delete(lugo, by=olga, at=AT)
    # As two people at the same moment could leave it.
    Segment.objects.filter(pk=outer.pk).update(deleted_at=None)
    assert not keys_of(outer, olga)


def test_who_may_use_a_segment_may_use_all_of_its_parts(olga: Person) -> None:
    other = person("sales")
    own = segment(olga, name="Own", sharing="nobody")
    segment(olga, within(own), name="Outer", sharing="nobody")

    with pytest.raises(Problem, match="Own"):
        segment(olga, within(own), name="Shared")
    changed(own, IN_LUGO, sharing="everybody")
    shared = segment(olga, within(own), name="Shared")
    assert {each.name for each in segments_for(other)} == {"Own", "Shared"}
    with pytest.raises(Problem):
        changed(own, IN_LUGO, sharing="nobody")
    Segment.objects.filter(pk=own.pk).update(sharing="nobody")
    assert segments_for(other) == [] and shared in segments_for(olga)


def test_the_builder_offers_others_and_says_how_many_they_leave(
    olga: Person, client: Client
) -> None:
    client.force_login(olga)
    lugo = segment(olga)
    page = sent(client, None, lugo.pk, do="show")

    assert page.context["worth"].customers == 3
    (part,) = page.context["builder"].rule.parts
    assert part.input.choices == [(str(lugo.pk), "Lugo")]
    made = sent(client, None, lugo.pk)
    assert made.status_code == 302
    assert keys_of(Segment.objects.get(name="Otro"), olga) == numbers("ana", "eva", "zoe")
