"""A customer is erased: nothing of them is left in any table, and every sum stays the same."""

import datetime as dt
import json
from decimal import Decimal

import pytest
from django.core.serializers.json import DjangoJSONEncoder
from django.db.models import Count, Sum

from quilate.activity.models import Interaction, Order, OrderLine
from quilate.core.audit import recorded
from quilate.core.holdings import holdings
from quilate.core.models import AuditEntry, Job
from quilate.customers.loading import compare_customers, load_consents
from quilate.customers.merging.actions import merge
from quilate.customers.merging.models import Merge, PossibleDuplicate
from quilate.customers.merging.undoing import undo
from quilate.customers.models import Customer, Household
from quilate.customers.places import Place
from quilate.customers.rights.erasing import erase
from quilate.customers.rights.models import Erasure, RightsRequest
from quilate.language import Problem
from tests.customer_tables import consent_table, customer_table
from tests.people import AT, branch, customers, person
from tests.tables import dump_of_all_tables

pytestmark = pytest.mark.django_db
LATER = AT + dt.timedelta(days=1)
ANA = {
    "customer_id": "KEY-ANA",
    "given_names": "Anacleta",
    "surname_1": "Zubizarreta",
    "surname_2": "Ñandú",
    "sex": "female",
    "birth_date": dt.date(1971, 3, 9),
    "identifier_kind": "NIF",
    "identifier": "12345678Z",
    "city": "Villarcayo",
    "street_address": "Calle del Pez 9",
    "phone": "612345678",
    "email": "anacleta@example.com",
    "household_id": "HOUSE-ANA",
}
#: Everything by which anybody could find Ana again.
PERSONAL = (
    *("KEY-ANA", "KEY-TWICE", "Anacleta", "Zubizarreta", "Ñandú", "anacleta", "zubizarreta"),
    *("1971-03-09", "12345678Z", "12345678z", "Villarcayo", "Calle del Pez", "612345678"),
    *("anacleta@example.com", "nandu", "HOUSE-ANA", "the parcel for my sister"),
)


@pytest.fixture
def ana() -> Customer:
    """Return Ana, of whom every table holds something, with a record that was merged into hers."""
    by = person()
    place = Place(branch_id=branch().pk)
    twice = ANA | {"customer_id": "KEY-TWICE", "email": None}
    other = {"customer_id": "other", "given_names": "Luis", "phone": "699111222"}
    loaded = customers(ANA, twice, other, place=place)
    given = {"customer_id": "KEY-ANA", "decided_on": dt.date(2025, 1, 1), "given": True}
    load_consents(consent_table(given), loaded, by=by)
    ana, again = (Customer.objects.get(key=key) for key in ("KEY-ANA", "KEY-TWICE"))
    PossibleDuplicate.objects.create(first=ana, second=again, likelihood=990, found_at=AT)
    merge(ana, again, taken=["city"], by=by, at=AT)
    order = Order.objects.create(key="order-1", customer=ana, ordered_on=AT.date())
    line = {"number": 1, "day": AT.date(), "quantity": 1, "cost": 5, "margin": Decimal("7.5")}
    source = OrderLine.CostSource.CATEGORY
    OrderLine.objects.create(order=order, cost_source=source, **line, **_amount())
    Interaction.objects.create(
        customer=ana,
        day=AT.date(),
        channel="phone",
        direction="inbound",
        cost_source="unknown",
        note="She spoke of the parcel for my sister, 612345678",
        **_amount(),
    )
    recorded("customer.changed", by=by, at=AT, subject=ana, surname_2=["Ñandú", "Nandú"])
    recorded("customers.exported", by=by, at=AT, found_by="anacleta@example.com")
    Job.objects.create(kind="x", about="12345678Z", asked_at=AT, not_before=AT, finished_at=AT)
    return ana


def _amount() -> dict[str, object]:
    return {"currency": "EUR", "amount": Decimal("12.50"), "account_amount": Decimal("12.50")}


def a_request(ana: Customer) -> RightsRequest:
    return RightsRequest.objects.create(
        customer=ana,
        kind="erasure",
        received_on=AT.date(),
        identity_check="document",
        asked="I am Anacleta Zubizarreta: forget me",
        law="gdpr",
        due_on=AT.date(),
        registered_by=person(),
        registered_at=AT,
    )


def test_nothing_of_a_customer_is_left_in_any_table(ana: Customer) -> None:
    request = a_request(ana)
    before = _everything()
    assert [value for value in PERSONAL if value not in before] == []

    erase(ana, request=request, by=person(), at=LATER)

    after = _everything()
    assert [value for value in PERSONAL if value in after] == []
    assert "Luis" in after


def _everything() -> str:
    return json.dumps(dump_of_all_tables(), cls=DjangoJSONEncoder, ensure_ascii=False)


def test_what_is_counted_and_summed_stays_the_same(ana: Customer) -> None:
    def aggregates() -> list[object]:
        return [
            list(
                Customer.objects.values("branch", "kind", "country", "created_on").annotate(
                    n=Count("id")
                )
            ),
            list(Order.objects.values("ordered_on__month").annotate(n=Count("id"))),
            list(
                OrderLine.objects.values("order__customer__branch", "day").annotate(s=Sum("amount"))
            ),
            list(Interaction.objects.values("channel", "direction").annotate(s=Sum("amount"))),
        ]

    before = aggregates()
    erase(ana, request=None, by=person(), at=LATER)

    assert aggregates() == before


def test_the_certificate_names_every_table_and_no_customer(ana: Customer) -> None:
    certificate = erase(ana, request=None, by=person(), at=LATER)

    tables = {line["table"] for line in certificate.lines}
    assert tables == {each.model._meta.label for each in holdings() if each.fate}
    rows = {line["table"]: (line["fate"], line["rows"]) for line in certificate.lines}
    assert rows["customers.Customer"] == ("anonymised", 2)
    assert rows["customers.Identity"] == ("removed", 2)
    assert rows["activity.OrderLine"] == ("kept", 1)
    assert rows["activity.Interaction"] == ("anonymised", 1)
    assert rows["customers.Household"] == ("anonymised", 1)
    assert not any(value in json.dumps(certificate.lines) for value in PERSONAL)


def test_a_certificate_shows_whether_it_was_altered(ana: Customer) -> None:
    certificate = Erasure.objects.get(pk=erase(ana, request=None, by=person(), at=LATER).pk)
    assert certificate.number == "E-2026-" + f"{certificate.pk:06}"
    assert certificate.is_as_it_was_written

    certificate.lines[0]["rows"] = 99

    assert not certificate.is_as_it_was_written


def test_an_erased_customer_is_erased_once_and_no_merge_is_undone(ana: Customer) -> None:
    made = Merge.objects.get()
    erase(ana, request=None, by=person(), at=LATER)

    with pytest.raises(Problem):
        erase(ana, request=None, by=person(), at=LATER)
    with pytest.raises(Problem):
        undo(made, by=person(), at=LATER)


def test_one_who_was_merged_is_erased_with_the_survivor_only(ana: Customer) -> None:
    again = Customer.objects.get(key="KEY-TWICE")

    with pytest.raises(Problem):
        erase(again, request=None, by=person(), at=LATER)

    erase(ana, request=None, by=person(), at=LATER)
    again.refresh_from_db()
    assert again.erased_at == LATER


def test_a_household_stays_while_somebody_lives_there(ana: Customer) -> None:
    customers({"customer_id": "sister", "household_id": "HOUSE-ANA"})

    erase(ana, request=None, by=person(), at=LATER)

    assert Household.objects.get().members.get().key == "sister"


def test_the_trail_keeps_who_did_what_and_leaves_others_alone(ana: Customer) -> None:
    other = Customer.objects.get(key="other")
    shared = recorded("customer.changed", by=person(), at=AT, subject=other, phone="+34612345678")
    entries = AuditEntry.objects.count()

    erase(ana, request=None, by=person(), at=LATER)

    # The erasure itself is one more.
    assert AuditEntry.objects.count() == entries + 1
    shared.refresh_from_db()
    assert shared.details == {"phone": "+34612345678"}


def test_no_file_brings_back_who_was_erased(ana: Customer) -> None:
    erase(ana, request=None, by=person(), at=LATER)

    again = customer_table(ANA, {"customer_id": "KEY-TWICE"}, {"customer_id": "new"})
    found = compare_customers(again, by=person())
    assert found.created == ["new"]
    assert [(each.key, each.reason) for each in found.conflicts] == [
        ("KEY-ANA", "customers-row-of-an-erased"),
        ("KEY-TWICE", "customers-row-of-an-erased"),
    ]


def test_consents_go_although_their_ledger_is_written_once(ana: Customer) -> None:
    erase(ana, request=None, by=person(), at=LATER)

    assert not ana.consents.exists()
