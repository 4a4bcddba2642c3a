"""A merge is undone: every table is as before, byte for byte."""

import datetime as dt
import json

import pytest
from django.core.serializers.json import DjangoJSONEncoder
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from quilate.core.models import AuditEntry
from quilate.customers.filtering import CustomerFilters
from quilate.customers.merging.actions import merge
from quilate.customers.merging.fields import choosable_fields
from quilate.customers.merging.models import Merge
from quilate.customers.merging.undoing import undo
from quilate.customers.models import ContactPoint, Customer
from quilate.customers.queries import customers_page
from quilate.language import Problem
from tests.customers.merging.pairs import KEYS, bases, enter
from tests.people import AT, customers, person
from tests.tables import Dump, dump_of_all_tables

LATER = AT + dt.timedelta(days=1)
#: What tells of the merge itself, who did it, and what it asked for in the background.
TRAIL = ("core.AuditEntry", "core.ChangedCustomer", "core.Job", "core.Person", "merging.Merge")
FIELDS = [field.name for field in choosable_fields()]


def as_bytes(dump: Dump) -> bytes:
    return json.dumps(dump, cls=DjangoJSONEncoder, ensure_ascii=False).encode()


class EveryBase(TestCase):
    """Laws over random customers."""

    @pytest.mark.long
    @settings(max_examples=10, deadline=None, suppress_health_check=list(HealthCheck))
    @given(base=bases(), data=st.data())
    def test_merges_undone_in_reverse_leave_every_table_as_it_was(
        self, base: dict[str, list[dict[str, object]]], data: st.DataObject
    ) -> None:
        there = enter(base)
        by = person()
        states, merges = list[bytes](), list[Merge]()
        left = list(KEYS)
        for _ in range(data.draw(st.integers(1, 3))):
            survivor, loser = data.draw(st.permutations(left))[:2]
            taken = data.draw(st.sets(st.sampled_from(FIELDS)))
            states.append(as_bytes(dump_of_all_tables(but=TRAIL)))
            merges.append(merge(there[survivor], there[loser], taken=taken, by=by, at=LATER))
            left.remove(loser)

        for made, state in zip(reversed(merges), reversed(states), strict=True):
            assert undo(made, by=by, at=LATER).is_complete
            assert as_bytes(dump_of_all_tables(but=TRAIL)) == state


def two() -> tuple[Customer, Customer]:
    customers(
        {"customer_id": "A", "given_names": "Ana", "surname_1": "Ruiz", "phone": "612345678"},
        {"customer_id": "B", "given_names": "Ana", "surname_1": "Ruis", "phone": "699111222"},
    )
    return Customer.objects.get(key="A"), Customer.objects.get(key="B")


pytestmark = pytest.mark.django_db


def test_a_field_that_was_changed_since_stays_and_is_told() -> None:
    ana, other = two()
    by = person()
    made = merge(ana, other, taken=["surname_1"], by=by, at=LATER)
    Customer.objects.filter(pk=ana.pk).update(surname_1="Ruíz")

    result = undo(made, by=by, at=LATER)

    ana.refresh_from_db()
    assert (ana.surname_1, ana.sort_name) == ("Ruíz", "ruiz, ana")
    assert result.kept_fields == ["surname_1"]
    assert not result.is_complete


def test_what_was_removed_since_is_told_and_the_rest_goes_back() -> None:
    ana, other = two()
    by = person()
    made = merge(ana, other, by=by, at=LATER)
    ContactPoint.objects.filter(customer=ana, value="+34699111222").delete()

    result = undo(made, by=by, at=LATER)

    other.refresh_from_db()
    assert result.missing == {"customers.ContactPoint.customer": 1}
    assert other.merged_into is None


def test_what_came_to_the_survivor_since_stays_there() -> None:
    ana, other = two()
    by = person()
    made = merge(ana, other, by=by, at=LATER)
    new = ContactPoint.objects.create(
        customer=ana, kind="phone", value="+34600000000", source="test", added_at=LATER
    )

    undo(made, by=by, at=LATER)

    new.refresh_from_db()
    assert new.customer == ana


def test_both_are_found_again_by_their_words_after_a_change() -> None:
    ana, other = two()
    by = person()
    made = merge(ana, other, by=by, at=LATER)
    Customer.objects.filter(pk=ana.pk).update(given_names="Anabel")
    ana.search_words.all().delete()

    undo(made, by=by, at=LATER)

    def found(text: str) -> list[str]:
        return [each.key for each in customers_page(by, CustomerFilters(text=text)).rows]

    assert found("anabel 612345678") == ["A"]
    assert found("ruis") == found("699111222") == ["B"]


def test_the_earlier_of_two_merges_waits_for_the_later() -> None:
    ana, other = two()
    by = person()
    customers({"customer_id": "C"})
    first = merge(ana, other, by=by, at=LATER)
    second = merge(Customer.objects.get(key="C"), ana, by=by, at=LATER)

    with pytest.raises(Problem, match="later"):
        undo(first, by=by, at=LATER)

    undo(second, by=by, at=LATER)
    undo(first, by=by, at=LATER)
    assert not Merge.objects.standing().exists()


def test_a_merge_is_undone_once_and_in_the_trail() -> None:
    ana, other = two()
    by = person()
    made = merge(ana, other, by=by, at=LATER)
    undo(made, by=by, at=LATER)

    with pytest.raises(Problem, match="before"):
        undo(made, by=by, at=LATER)

    assert AuditEntry.objects.filter(action="customer.merge-undone").count() == 1
