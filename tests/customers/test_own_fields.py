"""Own fields have a purpose and a legal basis, are typed, masked, and removed when it is time."""

import datetime as dt

import pytest
from django.db import IntegrityError, transaction
from django.test import Client
from django.urls import reverse

from quilate.core.jobs import Daily, start
from quilate.core.jobs.registry import kind_named
from quilate.core.jobs.worker import Worker
from quilate.core.models import AuditEntry, Job, Person
from quilate.core.roles import PERMISSIONS, Area, Permission
from quilate.customers.actions import (
    change_own_field,
    create_own_field,
    remove_past_retention,
    write_own_values,
)
from quilate.customers.models import Customer, OwnField, OwnValue, Purpose
from quilate.language import Problem
from tests.people import AT, company, customers, person

pytestmark = pytest.mark.django_db
FIELD = {
    "name": "Favourite shop",
    "kind": "text",
    "legal_basis": "consent",
    "is_personal": "on",
    "options": "",
}


@pytest.fixture
def admin(client: Client) -> Person:
    company()
    customers({"customer_id": "ana"})
    one = person()
    client.force_login(one)
    return one


def field(kind: str = "text", days: int = 30, **said: object) -> OwnField:
    purpose = Purpose.objects.get_or_create(name=f"Service {days}", retention_days=days)[0]
    named = {"name": f"A {kind} for {days}", "legal_basis": "contract", "is_personal": True}
    options = ["red", "blue"] if kind in {"one", "several"} else []
    return OwnField.objects.create(**named | said, kind=kind, purpose=purpose, options=options)


def test_a_field_is_defined_with_its_purpose_and_legal_basis(client: Client, admin: Person) -> None:
    client.post(reverse("purpose-new"), {"name": "Service", "retention_days": "365"})
    purpose = Purpose.objects.get()

    client.post(reverse("own-field-new"), FIELD | {"purpose": purpose.pk})

    defined = OwnField.objects.get()
    assert (defined.purpose, defined.legal_basis, defined.is_personal) == (purpose, "consent", True)
    deeds = set(AuditEntry.objects.values_list("action", flat=True))
    assert {"purpose.created", "own-field.created"} <= deeds


@pytest.mark.parametrize("missing", ["purpose", "legal_basis"])
def test_without_a_purpose_or_a_legal_basis_there_is_no_field(
    client: Client, admin: Person, missing: str
) -> None:
    purpose = Purpose.objects.create(name="Service", retention_days=1)

    page = client.post(reverse("own-field-new"), FIELD | {"purpose": purpose.pk, missing: ""})

    assert f'id="id_{missing}_error"' in page.content.decode()
    given = {"purpose": purpose, "legal_basis": "consent"} | {
        missing: None if missing == "purpose" else ""
    }
    with pytest.raises(Problem, match="purpose and a legal basis"):
        create_own_field(name="A", kind="text", is_personal=False, by=admin, at=AT, **given)
    with pytest.raises(IntegrityError), transaction.atomic():
        OwnField.objects.create(name="A", kind="text", **given)
    assert not OwnField.objects.exists()


def test_a_list_needs_something_to_choose_from(client: Client, admin: Person) -> None:
    purpose = Purpose.objects.create(name="Service", retention_days=1)

    page = client.post(reverse("own-field-new"), FIELD | {"purpose": purpose.pk, "kind": "one"})

    assert "Write the options" in page.content.decode()


@pytest.mark.parametrize("area", Area)
def test_only_who_manages_the_company_defines_fields(client: Client, area: str) -> None:
    client.force_login(person(area, "all"))
    may = Permission.MANAGE_COMPANY in PERMISSIONS[area]

    assert client.get(reverse("own-fields")).status_code == (200 if may else 403)
    for name in ("own-field-new", "purpose-new"):
        assert client.post(reverse(name), FIELD).status_code == (200 if may else 403)
    assert not OwnField.objects.exists()


def test_who_does_not_manage_the_company_changes_and_retires_no_field(client: Client) -> None:
    client.force_login(person("sales", "all"))
    defined = field()

    for name in ("own-field", "own-field-retires"):
        assert client.post(reverse(name, args=[defined.pk]), FIELD).status_code == 403
    to_purpose = reverse("purpose", args=[defined.purpose_id])
    assert client.post(to_purpose, {"name": "x", "retention_days": 1}).status_code == 403
    assert list(OwnField.objects.values_list("name", "retired_at")) == [(defined.name, None)]


@pytest.mark.parametrize(
    ("kind", "said", "kept", "shown"),
    [
        ("text", "By the river", "By the river", "By the river"),
        ("number", "1234.5", "1234.5", "1,234.5"),
        ("money", "99.90", "99.90", "99.90"),
        ("day", "2026-02-28", "2026-02-28", "Feb 28, 2026"),
        ("yes-no", "no", False, "No"),
        ("one", "red", "red", "red"),
        ("several", ["red", "blue"], ["red", "blue"], "red and blue"),
    ],
)
def test_a_value_is_kept_by_its_kind_and_written_as_the_language_does(
    client: Client, admin: Person, kind: str, said: object, kept: object, shown: str
) -> None:
    defined, ana = field(kind), Customer.objects.get()
    address = reverse("customer-own-fields", args=[ana.pk])

    client.post(address, {f"own_{defined.pk}": said})

    value = OwnValue.objects.get()
    assert (value.value, value.source) == (kept, admin.name)
    section = reverse("customer-section", args=[ana.pk, "own-fields"])
    assert shown in client.get(section).content.decode()
    assert client.get(address).status_code == 200


@pytest.mark.parametrize(
    ("kind", "said"), [("number", "many"), ("money", "1.234"), ("day", "soon"), ("one", "green")]
)
def test_a_value_of_another_kind_is_told(
    client: Client, admin: Person, kind: str, said: str
) -> None:
    defined, ana = field(kind), Customer.objects.get()

    page = client.post(reverse("customer-own-fields", args=[ana.pk]), {f"own_{defined.pk}": said})

    assert f'id="id_own_{defined.pk}_error"' in page.content.decode()
    assert not OwnValue.objects.exists()


def test_what_does_not_differ_keeps_its_source_and_date(admin: Person) -> None:
    one, other, ana = field(), field("number"), Customer.objects.get()
    write_own_values(ana, values={one: "a", other: "1"}, by=admin, at=AT, source="first")
    later = AT + dt.timedelta(days=1)
    write_own_values(ana, values={one: "a", other: "2"}, by=admin, at=later, source="second")

    kept = OwnValue.objects.order_by("pk").values_list("value", "source", "recorded_at")
    assert list(kept) == [("a", "first", AT), ("2", "second", later)]


def test_the_trail_keeps_no_value(admin: Person) -> None:
    defined = field()
    write_own_values(Customer.objects.get(), values={defined: "secret"}, by=admin, at=AT)

    entry = AuditEntry.objects.get(action="customer.own-fields-changed")
    assert "secret" not in str(entry.details)
    assert defined.name in str(entry.details)


@pytest.mark.parametrize(("area", "seen"), [("sales", True), ("finance", False)])
def test_a_personal_field_is_hidden_from_who_sees_personal_data_in_part(
    client: Client, admin: Person, area: str, seen: bool
) -> None:
    ana = Customer.objects.get()
    values = {field(): "secret", field("number", is_personal=False): "77"}
    write_own_values(ana, values=values, by=admin, at=AT)
    client.force_login(person(area, "all"))

    page = client.get(reverse("customer-section", args=[ana.pk, "own-fields"])).content.decode()

    assert ("secret" in page) == seen
    assert "77" in page


def test_what_was_kept_long_enough_is_removed_and_the_rest_stays(admin: Person) -> None:
    month, year, ana = field(days=30), field(days=365), Customer.objects.get()
    write_own_values(ana, values={month: "a", year: "b"}, by=admin, at=AT)

    assert remove_past_retention(at=AT + dt.timedelta(days=30)) == 0
    assert remove_past_retention(at=AT + dt.timedelta(days=31)) == 1

    assert OwnValue.objects.get().field == year
    entry = AuditEntry.objects.get(action="own-field.expired")
    assert (entry.details["removed"], entry.who) == ({month.name: 1}, "Quilate")


def test_a_night_job_takes_away_what_was_kept_long_enough(admin: Person) -> None:
    month, ana = field(days=30), Customer.objects.get()
    write_own_values(ana, values={month: "a"}, by=admin, at=AT)

    asked_at = AT + dt.timedelta(days=40)
    start("customers.retention", by=admin, at=asked_at)
    Worker(lambda: asked_at).work_off()

    done = Job.objects.get()
    assert (done.state, done.result["figures"]) == ("done", {"values": 1})
    assert kind_named("customers.retention").schedule == Daily(dt.time(3, 40))
    assert not OwnValue.objects.exists()


def test_a_field_is_renamed_and_offers_otherwise_and_no_value_is_lost(
    client: Client, admin: Person
) -> None:
    colour, ana = field("one"), Customer.objects.get()
    write_own_values(ana, values={colour: "red"}, by=admin, at=AT)

    client.post(
        reverse("own-field", args=[colour.pk]), {"name": "Colour", "options": "blue\ngreen"}
    )

    colour.refresh_from_db()
    assert (colour.name, colour.options) == ("Colour", ["blue", "green"])
    entry = AuditEntry.objects.get(action="own-field.changed")
    assert entry.details["changes"]["options"] == ["red, blue", "blue, green"]
    address = reverse("customer-own-fields", args=[ana.pk])
    client.post(address, {f"own_{colour.pk}": "red"})
    assert OwnValue.objects.get().value == "red"


def test_what_a_field_holds_changes_only_while_nothing_is_written_in_it(
    client: Client, admin: Person
) -> None:
    defined, ana = field("text"), Customer.objects.get()
    said = {"name": defined.name, "kind": "number", "options": ""}

    client.post(reverse("own-field", args=[defined.pk]), said)
    defined.refresh_from_db()
    assert defined.kind == "number"

    write_own_values(ana, values={defined: "7"}, by=admin, at=AT)
    client.post(reverse("own-field", args=[defined.pk]), said | {"kind": "text"})
    defined.refresh_from_db()
    assert defined.kind == "number"
    with pytest.raises(Problem, match="must go on holding the same"):
        change_own_field(defined, to={"kind": "text"}, by=admin, at=AT)


def test_a_list_never_loses_its_last_option(client: Client, admin: Person) -> None:
    colour = field("one")

    page = client.post(reverse("own-field", args=[colour.pk]), {"name": "Colour", "kind": "one"})

    assert "Write the options" in page.content.decode()
    assert OwnField.objects.get().options == ["red", "blue"]


def test_a_retired_field_keeps_its_values_and_is_offered_no_more(
    client: Client, admin: Person
) -> None:
    defined, ana = field(), Customer.objects.get()
    write_own_values(ana, values={defined: "By the river"}, by=admin, at=AT)

    client.post(reverse("own-field-retires", args=[defined.pk]))

    asked = client.get(reverse("customer-own-fields", args=[ana.pk])).content.decode()
    assert f"own_{defined.pk}" not in asked
    section = client.get(reverse("customer-section", args=[ana.pk, "own-fields"])).content.decode()
    assert "By the river" in section
    assert "retired" in client.get(reverse("own-fields")).content.decode()
    assert AuditEntry.objects.filter(action="own-field.retired").count() == 1


def test_a_purpose_changes_for_how_long_it_keeps(client: Client, admin: Person) -> None:
    purpose = field(days=30).purpose

    client.post(reverse("purpose", args=[purpose.pk]), {"name": purpose.name, "retention_days": 7})

    purpose.refresh_from_db()
    assert purpose.retention_days == 7
    entry = AuditEntry.objects.get(action="purpose.changed")
    assert entry.details["changes"] == {"retention_days": [30, 7]}
