"""The ledger of consents: the last decision holds, and each has its proof."""

import datetime as dt

import pytest
from django.test import Client
from django.urls import reverse
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from quilate.core.models import AuditEntry
from quilate.customers.actions import record_consent
from quilate.customers.consenting import Proof, consents_in_force, may_contact
from quilate.customers.loading import Loaded, load_consents
from quilate.customers.models import Consent, Customer
from quilate.language import Problem
from tests.customer_tables import consent_table
from tests.people import AT, company, customers, person

pytestmark = pytest.mark.django_db
BY_MAIL = {"channel": "email", "purpose": "marketing"}
SAID = {
    "channel": "email",
    "purpose": "marketing",
    "decision": "given",
    "obtained": "paper_form",
    "reference": "F-77",
    "text_version": "2026-01",
    "decided_on": "2026-01-15",
}


@pytest.fixture
def ana() -> Customer:
    company()
    customers({"customer_id": "ana"})
    return Customer.objects.get()


def decide(customer: Customer, given: bool, at: dt.datetime = AT) -> None:
    proof = Proof("contract", "C-1")
    record_consent(customer, **BY_MAIL, given=given, decided_at=at, proof=proof, by=person(), at=AT)


def test_silence_is_no_consent(ana: Customer) -> None:
    assert not may_contact(ana, **BY_MAIL)
    assert not Customer.objects.contactable(**BY_MAIL).exists()


def test_the_last_decision_holds(ana: Customer) -> None:
    decide(ana, False, AT - dt.timedelta(days=2))
    decide(ana, True, AT - dt.timedelta(days=1))

    assert may_contact(ana, **BY_MAIL)
    assert not may_contact(ana, channel="phone", purpose="marketing")
    assert not may_contact(ana, channel="email", purpose="analytics")


def test_an_older_consent_that_is_imported_later_does_not_undo_a_withdrawal(ana: Customer) -> None:
    decide(ana, False)
    older = {"customer_id": "ana", "decided_on": AT.date(), "given": True}
    load_consents(consent_table(older), Loaded(numbers={ana.key: ana.pk}), by=None)

    assert not may_contact(ana, **BY_MAIL)


class OneAndMany(TestCase):
    """What is asked of one customer, of all, and of the page is the same."""

    @settings(max_examples=40, deadline=None)
    @given(st.lists(st.tuples(st.booleans(), st.integers(0, 3)), max_size=6))
    def test_one_customer_all_customers_and_the_page_agree(
        self, decisions: list[tuple[bool, int]]
    ) -> None:
        customers({"customer_id": "ana"})
        ana = Customer.objects.get()
        for is_given, days in decisions:
            decide(ana, is_given, AT - dt.timedelta(days=days))

        last = min((days, is_given) for is_given, days in decisions)[1] if decisions else False
        assert may_contact(ana, **BY_MAIL) == last
        assert Customer.objects.contactable(**BY_MAIL).exists() == last
        assert any(consent.given for consent in consents_in_force(ana)) == last


def test_a_decision_is_recorded_with_its_proof_and_who_recorded_it(
    client: Client, ana: Customer
) -> None:
    somebody = person()
    client.force_login(somebody)

    client.post(reverse("customer-consent-new", args=[ana.pk]), SAID)

    consent = Consent.objects.get()
    assert (consent.given, consent.obtained, consent.reference, consent.text_version) == (
        True,
        "paper_form",
        "F-77",
        "2026-01",
    )
    assert consent.recorded_by == somebody
    assert consent.recorded_at
    assert AuditEntry.objects.filter(action="customer.consent-recorded").exists()
    history = client.get(reverse("customer-consents", args=[ana.pk])).content.decode()
    assert "F-77" in history
    assert somebody.name in history


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"reference": ""}, "Without a proof there is no consent"),
        ({"decided_on": "2199-01-01"}, "cannot be later than today"),
        ({"decision": ""}, "This field is required"),
        ({"channel": "pigeon"}, "Select a valid choice"),
    ],
)
def test_a_decision_that_proves_nothing_is_not_recorded(
    client: Client, ana: Customer, changes: dict[str, str], told: str
) -> None:
    client.force_login(person())

    page = client.post(reverse("customer-consent-new", args=[ana.pk]), SAID | changes)

    assert told in page.content.decode()
    assert not Consent.objects.exists()


def test_who_withdraws_has_nothing_to_prove(client: Client, ana: Customer) -> None:
    client.force_login(person())

    client.post(
        reverse("customer-consent-new", args=[ana.pk]),
        SAID | {"decision": "withdrawn", "reference": ""},
    )

    assert Consent.objects.get().given is False


def test_nobody_decides_in_the_future(ana: Customer) -> None:
    with pytest.raises(Problem, match="later than today"):
        decide(ana, True, AT + dt.timedelta(seconds=1))


def test_a_decision_is_never_changed(ana: Customer) -> None:
    decide(ana, True)
    consent = Consent.objects.get()

    with pytest.raises(TypeError):
        consent.save()
    with pytest.raises(TypeError):
        consent.delete()
