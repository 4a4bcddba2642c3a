"""Two customers become one."""

import datetime as dt

import pytest

from quilate.core.models import AuditEntry
from quilate.customers.consenting import consents_in_force
from quilate.customers.loading import Loaded, load_consents
from quilate.customers.merging.actions import merge
from quilate.customers.merging.models import Merge
from quilate.customers.models import ContactPoint, Customer, Identity
from quilate.language import Problem
from tests.customer_tables import consent_table
from tests.people import AT, customers, person

pytestmark = pytest.mark.django_db
LATER = AT + dt.timedelta(days=1)
SAME = {"given_names": "Ana", "surname_1": "Ruiz", "identifier_kind": "NIF"}


def two(**different: object) -> tuple[Customer, Customer]:
    """Return two records of Ana, who share her identifier and have a telephone each."""
    customers(
        {"customer_id": "A", "phone": "612345678", "identifier": "12345678Z", **SAME},
        {"customer_id": "B", "phone": "699111222", "identifier": "12345678Z", **SAME, **different},
    )
    return Customer.objects.get(key="A"), Customer.objects.get(key="B")


def loaded(*some: Customer) -> Loaded:
    return Loaded({each.key: each.pk for each in some})


def test_rows_of_the_loser_point_to_the_survivor() -> None:
    ana, other = two()

    merge(ana, other, by=person(), at=LATER)

    phones = ContactPoint.objects.filter(customer=ana).order_by("value")
    assert [each.value for each in phones] == ["+34612345678", "+34699111222"]
    other.refresh_from_db()
    assert other.merged_into == ana


def test_what_both_have_stays_with_the_loser() -> None:
    ana, other = two()

    made = merge(ana, other, by=person(), at=LATER)

    assert Identity.objects.filter(customer=ana).count() == 1
    stayed = Identity.objects.get(customer=other)
    assert made.stayed == {"customers.Identity.customer": [stayed.pk]}


def test_fields_come_from_whom_they_are_taken() -> None:
    ana, other = two(surname_2="Gómez", city="Sevilla")

    merge(ana, other, taken=["surname_2"], by=person(), at=LATER)

    ana.refresh_from_db()
    assert (ana.surname_2, ana.city) == ("Gómez", "")
    assert ana.sort_name == "ruiz gomez, ana"


def test_a_customer_is_one_since_the_earlier_of_two() -> None:
    ana, other = two(created_on=dt.date(2020, 1, 2))

    merge(ana, other, by=person(), at=LATER)

    ana.refresh_from_db()
    assert ana.created_on == dt.date(2020, 1, 2)


@pytest.mark.parametrize(("first", "second"), [(True, False), (False, True)])
def test_where_two_decided_differently_the_refusal_holds(first: bool, second: bool) -> None:
    ana, other = two()
    load_consents(
        consent_table(
            {"customer_id": "A", "decided_on": dt.date(2025, 1, 1), "given": first},
            {"customer_id": "B", "decided_on": dt.date(2025, 6, 1), "given": second},
        ),
        loaded(ana, other),
        by=None,
    )

    merge(ana, other, by=person(), at=LATER)

    (held,) = consents_in_force(ana)
    assert not held.given
    assert ana.consents.count() == 3


def test_a_silence_does_not_undo_a_yes() -> None:
    ana, other = two()
    given = {"customer_id": "B", "decided_on": dt.date(2025, 6, 1), "given": True}
    load_consents(consent_table(given), loaded(ana, other), by=None)

    merge(ana, other, by=person(), at=LATER)

    (held,) = consents_in_force(ana)
    assert held.given


def test_children_and_who_was_merged_before_go_to_the_survivor() -> None:
    ana, other = two()
    customers({"customer_id": "child"}, {"customer_id": "before"})
    Customer.objects.filter(key="child").update(parent=other)
    merge(other, Customer.objects.get(key="before"), by=person(), at=AT)

    merge(ana, other, by=person(), at=LATER)

    assert Customer.objects.get(key="child").parent == ana
    assert Customer.objects.get(key="before").merged_into == ana


@pytest.mark.parametrize("between", [False, True])
def test_nobody_ends_up_above_themselves(between: bool) -> None:
    ana, other = two()
    customers({"customer_id": "top"}, {"customer_id": "middle"})
    top, middle = Customer.objects.get(key="top"), Customer.objects.get(key="middle")
    Customer.objects.filter(pk=other.pk).update(parent=top)
    Customer.objects.filter(pk=middle.pk).update(parent=other)
    Customer.objects.filter(pk=ana.pk).update(parent=middle if between else other)

    merge(ana, other, by=person(), at=LATER)

    ana.refresh_from_db()
    assert ana.parent == top


def test_a_merge_is_in_the_trail() -> None:
    ana, other = two()

    merge(ana, other, by=person(), at=LATER)

    entry = AuditEntry.objects.get(action="customer.merged")
    assert (entry.subject_id, entry.details["loser"]) == (ana.pk, other.pk)


def test_one_who_was_merged_or_erased_or_is_the_same_cannot_be_merged() -> None:
    ana, other = two()
    with pytest.raises(Problem):
        merge(ana, ana, by=person(), at=LATER)
    merge(ana, other, by=person(), at=LATER)

    with pytest.raises(Problem):
        merge(other, ana, by=person(), at=LATER)

    assert Merge.objects.count() == 1
