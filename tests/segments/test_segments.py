"""A segment is whom its rule leaves now, or whom it left then; and to each, whom they may see."""

from decimal import Decimal

import pytest
from django.core.exceptions import PermissionDenied

from quilate.core.facts import EVERYBODY, FACTS, Condition, ask, refreshed
from quilate.core.models import AuditEntry, Person
from quilate.customers.filtering import CustomerFilters
from quilate.customers.models import Customer, OwnField, Purpose
from quilate.customers.queries import customers_page
from quilate.customers.selecting import Selection
from quilate.language import Problem
from quilate.segments.actions import Named, change, delete
from quilate.segments.models import Member, Segment
from quilate.segments.queries import (
    contains,
    members_of,
    overlap_of,
    segments_for,
    segments_with,
)
from quilate.segments.why import belongings_of
from quilate.segments.worth import worth_of
from tests.activity_tables import DAY
from tests.facts import facts_prepared
from tests.people import AT, branch, person
from tests.segments.house import IN_LUGO, WHO_BOUGHT, house, number_of, rule, segment

pytestmark = pytest.mark.django_db


@pytest.fixture
def olga(monkeypatch: pytest.MonkeyPatch) -> Person:
    # Known without a valuation.
    monkeypatch.setattr("quilate.segments.worth.CURRENT", "margin_12m")
    somebody = house()
    facts_prepared()
    return somebody


def test_a_segment_follows_its_rule_and_a_list_stays(olga: Person) -> None:
    follows, stays = segment(olga), segment(olga, name="List", is_list=True)
    moved = Customer.objects.filter(key="eva")

    moved.update(city="Jaén")
    refreshed([number_of("eva")], at=AT)

    assert _keys(follows, olga) == {"ana", "zoe"}
    assert _keys(stays, olga) == {"ana", "eva", "zoe"}
    assert set(Member.objects.values_list("added_on", flat=True)) == {DAY}


def test_who_is_erased_leaves_every_segment_at_once(olga: Person) -> None:
    stays = segment(olga, is_list=True)

    Customer.objects.filter(key="ana").update(erased_at=AT)
    refreshed([number_of("ana")], at=AT)

    assert _keys(stays, olga) == {"eva", "zoe"}


def test_the_parts_of_the_base_add_up_to_it(olga: Person) -> None:
    cities = [Condition("city = ?", (city,)) for city in ("Lugo", "Jaén")]

    *parts, whole = worth_of([*cities, EVERYBODY], olga)

    assert sum(part.customers for part in parts) == whole.customers == 4
    assert sum(part.current_value or 0 for part in parts) == whole.current_value == Decimal(30)


def test_two_segments_share_whom_both_leave(olga: Person) -> None:
    lugo, bought = segment(olga), segment(olga, WHO_BOUGHT, name="Bought")

    found = overlap_of(lugo, bought, olga, on=DAY)

    assert [each.customers for each in (found.first, found.both, found.second)] == [1, 2, 1]


def test_why_a_customer_is_in_is_told_with_their_own_figures(olga: Person) -> None:
    either = segment(olga, {"join": "any", "parts": [IN_LUGO, WHO_BOUGHT]})
    eva = number_of("eva")

    [told] = belongings_of(eva, [either], to=olga, on=DAY)
    lives, bought = told.reasons

    assert told.is_in
    assert contains(either, eva, on=DAY)
    assert (lives.figure, lives.holds) == ("Lugo", True)
    assert (bought.figure, bought.holds) == ("0", False)
    assert segments_with(number_of("ida"), [either], on=DAY) == [either]


def test_everybody_sees_of_a_segment_whom_they_may_see(olga: Person) -> None:
    lugo = segment(olga)
    southerner = person("sales", "branch", branch=branch("Sur"))
    nobodys = person("sales", "branch")

    assert _keys(lugo, southerner) == {"zoe"}
    assert worth_of([EVERYBODY], southerner)[0].customers == 1
    assert _keys(lugo, nobodys) == set()
    everywhere = CustomerFilters(segment=str(lugo.pk))
    assert [each.key for each in customers_page(southerner, everywhere).rows] == ["zoe"]
    assert [each.key for each in Selection(everywhere).customers(southerner)] == ["zoe"]


@pytest.mark.parametrize("many", [0, 100])
def test_a_list_of_customers_is_narrowed_to_a_segment(
    olga: Person, many: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("quilate.customers.queries.MANY", many)
    lugo = str(segment(olga).pk)

    first = customers_page(olga, CustomerFilters(segment=lugo), size=2)
    then = customers_page(olga, CustomerFilters(segment=lugo, cursor=first.after), size=2)
    back = customers_page(olga, CustomerFilters(segment=lugo, cursor=then.before), size=2)

    assert [each.key for each in first.rows] == ["ana", "eva"] == [each.key for each in back.rows]
    assert [each.key for each in then.rows] == ["zoe"]


def test_a_segment_that_is_gone_leaves_nobody_rather_than_everybody(olga: Person) -> None:
    lugo = segment(olga)
    delete(lugo, by=olga, at=AT)

    assert not Selection(CustomerFilters(segment=str(lugo.pk))).customers(olga).exists()


def test_a_segment_is_used_by_those_with_whom_it_is_shared(olga: Person) -> None:
    north = branch("Norte")
    Person.objects.filter(pk=olga.pk).update(branch=north)
    for sharing in Segment.Sharing:
        segment(olga, name=sharing, sharing=sharing)
    neighbour, stranger = person("sales", "all", branch=north), person("sales", "all")

    assert {each.name for each in segments_for(neighbour)} == {"branch", "everybody"}
    assert {each.name for each in segments_for(stranger)} == {"everybody"}
    assert len(segments_for(olga)) == 4


def test_who_may_not_see_personal_data_has_no_segment_that_asks_for_it(olga: Person) -> None:
    kept = Purpose.objects.create(name="Care", retention_days=99)
    field = OwnField.objects.create(name="Diet", legal_basis="consent", kind="text", purpose=kept)
    segment(olga, {"fact": f"own_{field.pk}", "is": "known", "values": []})

    assert segments_for(person("finance", "all")) == []
    assert len(segments_for(person("sales", "all"))) == 1


def test_who_may_not_share_keeps_theirs_to_themselves(olga: Person) -> None:
    seller = person("sales", "all")

    with pytest.raises(PermissionDenied):
        segment(seller)
    mine = segment(seller, sharing="nobody")
    with pytest.raises(PermissionDenied):
        change(mine, Named("Lugo"), rule=rule(IN_LUGO), version=1, by=olga, at=AT)
    with pytest.raises(PermissionDenied):
        delete(mine, by=olga, at=AT)


def test_nobody_overwrites_a_change_that_they_have_not_seen(olga: Person) -> None:
    lugo = segment(olga)
    change(lugo, Named("Lugo"), rule=rule(WHO_BOUGHT), version=1, by=olga, at=AT)

    with pytest.raises(Problem, match="meanwhile"):
        change(lugo, Named("Jaén"), rule=rule(IN_LUGO), version=1, by=olga, at=AT)

    lugo.refresh_from_db()
    assert (lugo.name, lugo.rule, lugo.version) == ("Lugo", rule(WHO_BOUGHT), 2)
    assert AuditEntry.objects.filter(action="segment.changed").count() == 1


def test_a_name_is_taken_once(olga: Person) -> None:
    segment(olga)

    with pytest.raises(Problem, match="another segment called Lugo"):
        segment(olga)


@pytest.mark.long
def test_the_size_of_each_segment_is_kept_each_time_facts_are_prepared(olga: Person) -> None:
    lugo = segment(olga)

    facts_prepared()
    facts_prepared()

    assert list(lugo.sizes.values_list("customers", "current_value")) == [(3, Decimal(20))]


def test_a_segment_of_what_is_known_no_more_leaves_nobody(olga: Person) -> None:
    broken = segment(olga, {"fact": "shoes", "is": "known"})

    assert _keys(broken, olga) == set()
    assert ask(f"SELECT count(*) FROM {FACTS}") == [(4,)]


def _keys(found: Segment, person: Person) -> set[str]:
    numbers = members_of(found, person, on=DAY).tolist()
    return set(Customer.objects.filter(pk__in=numbers).values_list("key", flat=True))
