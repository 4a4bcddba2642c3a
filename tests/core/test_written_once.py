"""What was said and done cannot be said and done differently later."""

import pytest
from django.db import IntegrityError, models

from quilate.core.audit import recorded
from quilate.core.models import AuditEntry, Company
from quilate.customers.models import Consent, Customer
from tests.people import AT, customers, person

pytestmark = pytest.mark.django_db


@pytest.fixture(params=["audit entry", "consent"])
def row(request: pytest.FixtureRequest) -> models.Model:
    if request.param == "audit entry":
        return recorded("customer.seen", by=person(), at=AT)
    number = customers({"customer_id": "1"}).numbers["1"]
    return Consent.objects.create(
        customer_id=number, channel="email", purpose="marketing", given=True, decided_at=AT
    )


def test_a_row_is_not_written_again(row: models.Model) -> None:
    with pytest.raises(TypeError, match="written once"):
        row.save()


def test_a_row_is_not_deleted(row: models.Model) -> None:
    with pytest.raises(TypeError, match="written once"):
        row.delete()


def test_many_rows_are_neither_changed_nor_deleted(row: models.Model) -> None:
    rows = type(row)._default_manager.all()

    with pytest.raises(TypeError, match="written once"):
        rows.update(id=7)
    with pytest.raises(TypeError, match="written once"):
        rows.delete()
    assert rows.count() == 1


def test_consents_go_with_their_customer() -> None:
    number = customers({"customer_id": "1"}).numbers["1"]
    Consent.objects.create(
        customer_id=number, channel="email", purpose="marketing", given=True, decided_at=AT
    )

    Customer.objects.get(pk=number).delete()

    assert not Consent.objects.exists()


def test_an_entry_keeps_the_name_of_who_did_it() -> None:
    by = person(name="Ana")
    recorded("customer.seen", by=by, at=AT)
    by.name = "Another"
    by.save()

    assert AuditEntry.objects.get().who == "Ana"


def test_there_is_one_company() -> None:
    economics = {"country": "ES", "currency": "EUR", "time_zone": "Europe/Madrid"}
    Company.objects.create(id=1, name="One", **economics)

    with pytest.raises(IntegrityError):
        Company.objects.create(id=2, name="Two", **economics)
