"""Requests by law: entered, extended, answered, refused; and the file that a customer gets."""

import csv
import datetime as dt
import io
import json
import zipfile
from pathlib import Path

import pytest
from django.test import Client
from django.urls import reverse

from quilate.core.models import AuditEntry, Download
from quilate.customers.merging.actions import merge
from quilate.customers.models import Customer
from quilate.customers.places import Place
from quilate.customers.rights.actions import Received, answer, extend, refuse, register
from quilate.customers.rights.held import write_file
from quilate.customers.rights.models import Erasure, RightsRequest
from quilate.language import Problem
from tests.people import AT, branch, customers, person

pytestmark = pytest.mark.django_db
DAY = AT.date()
RECEIVED = Received("access", DAY, "document", "What do you know of me?")


def ana(place: Place | None = None) -> Customer:
    row = {"given_names": "Ana", "surname_1": "Ruiz", "email": "ana@example.com", "city": "León"}
    customers({"customer_id": "A", **row}, place=place)
    return Customer.objects.get(key="A")


def a_request(kind: str = "access", customer: Customer | None = None) -> RightsRequest:
    received = Received(kind, DAY, "document", "What do you know of me?")
    return register(customer or ana(), received, home="ES", by=person(), at=AT)


def test_a_request_has_the_clock_of_the_customers_country() -> None:
    request = a_request()

    assert (request.law, request.due_on) == ("gdpr", dt.date(2026, 4, 2))
    assert request.days_left(dt.date(2026, 4, 5)) == -3


def test_a_customer_of_no_country_has_the_clock_of_the_companys() -> None:
    customer = ana()
    Customer.objects.filter(pk=customer.pk).update(country="")
    customer.refresh_from_db()

    request = register(customer, RECEIVED, home="AR", by=person(), at=AT)

    assert request.due_on == dt.date(2026, 3, 12)


def test_time_is_extended_once_and_before_it_is_over() -> None:
    request = a_request()
    late = AT + dt.timedelta(days=60)
    with pytest.raises(Problem, match="over"):
        extend(request, because="much", by=person(), at=late)

    extend(request, because="much", by=person(), at=AT)

    request.refresh_from_db()
    assert (request.due_on, request.extended_because) == (dt.date(2026, 6, 2), "much")
    with pytest.raises(Problem, match="no more time"):
        extend(request, because="more", by=person(), at=AT)


def test_where_the_law_gives_no_more_time_there_is_none() -> None:
    customer = ana()
    Customer.objects.filter(pk=customer.pk).update(country="AR")
    customer.refresh_from_db()

    with pytest.raises(Problem, match="no more time"):
        extend(a_request(customer=customer), because="much", by=person(), at=AT)


def test_a_request_is_closed_once() -> None:
    request = a_request()
    answer(request, text="Sent by post", by=person(), at=AT)

    for act in (lambda: refuse(request, because="no", by=person(), at=AT),):
        with pytest.raises(Problem, match="closed"):
            act()
    request.refresh_from_db()
    assert (request.state, request.answer) == ("answered", "Sent by post")


def test_every_step_is_in_the_trail_without_what_was_said() -> None:
    request = a_request()
    extend(request, because="much", by=person(), at=AT)
    refuse(request, because="not Ana at all", by=person(), at=AT)

    entries = AuditEntry.objects.filter(subject="customer", subject_id=request.customer_id)
    steps = [each.action for each in entries.order_by("id")]
    assert steps == ["rights.registered", "rights.extended", "rights.refused"]
    assert "Ana" not in json.dumps(list(entries.values_list("details", flat=True)))


def test_the_file_has_everything_in_every_form(tmp_path: Path) -> None:
    customer = ana()
    customers({"customer_id": "twice", "phone": "612345678"})
    merge(customer, Customer.objects.get(key="twice"), by=person(), at=AT)
    a_request(customer=customer)

    write_file(customer, tmp_path / "file.zip", at=AT)

    with zipfile.ZipFile(tmp_path / "file.zip") as archive:
        held = json.loads(archive.read("data.json"))
        rows = list(
            csv.DictReader(io.StringIO(archive.read("customers-contactpoint.csv").decode()))
        )
        spanish, english = (archive.read(f"{code}.html").decode() for code in ("es", "en"))
    assert {each["key"] for each in held["customers.Customer"]} == {"A", "twice"}
    assert {each["value"] for each in rows} == {"ana@example.com", "+34612345678"}
    assert held["rights.RightsRequest"][0]["asked"] == "What do you know of me?"
    assert "Teléfonos y correos" in spanish
    assert "Telephones and e-mail addresses" in english
    assert "León" in spanish and "León" in english


def test_the_file_holds_nothing_of_anybody_else(tmp_path: Path) -> None:
    customer = ana()
    customers({"customer_id": "other", "given_names": "Zita", "email": "zita@example.com"})

    write_file(customer, tmp_path / "file.zip", at=AT)

    with zipfile.ZipFile(tmp_path / "file.zip") as archive:
        assert not any(b"zita" in archive.read(name).lower() for name in archive.namelist())


# --- pages -------------------------------------------------------------------------------------


def test_a_request_is_entered_and_answered_with_a_file_in_the_browser(client: Client) -> None:
    client.force_login(person())
    customer = ana()
    entered = {"kind": "access", "received_on": "2026-03-02", "identity_check": "document"}

    to = client.post(reverse("law-request-new", args=[customer.pk]), entered)

    request = RightsRequest.objects.get()
    assert to["Location"] == reverse("law-request", args=[request.pk])
    page = client.post(reverse("law-request-file", args=[request.pk])).content.decode()
    assert Download.objects.get().address in page
    client.post(reverse("law-request-answer", args=[request.pk]), {"answer-text": "By post"})
    request.refresh_from_db()
    assert request.state == "answered"


def test_a_request_of_tomorrow_or_without_a_check_is_not_entered(client: Client) -> None:
    client.force_login(person())
    entered = {"kind": "access", "received_on": "2999-01-01"}

    page = client.post(reverse("law-request-new", args=[ana().pk]), entered)

    assert "This day is still to come" in page.content.decode()
    assert page.context["form"].errors.keys() == {"received_on", "identity_check"}
    assert not RightsRequest.objects.exists()


def test_a_reason_that_is_missing_is_told_beside_its_field(client: Client) -> None:
    client.force_login(person())
    request = a_request()

    for step, form in (("extend", "extension"), ("refuse", "refusal"), ("answer", "answer")):
        page = client.post(reverse(f"law-request-{step}", args=[request.pk]))
        assert page.context[form].errors, step
    request.refresh_from_db()
    assert request.is_open


def test_a_customer_is_erased_in_the_browser_after_a_tick(client: Client) -> None:
    client.force_login(person())
    request = a_request("erasure")
    address = reverse("law-request-erase", args=[request.pk])
    assert client.post(address).context["form"].errors
    assert not Erasure.objects.exists()

    to = client.post(address, {"is_sure": "on"})

    certificate = Erasure.objects.get()
    assert to["Location"] == reverse("erasure", args=[certificate.pk])
    page = client.get(to["Location"]).content.decode()
    assert certificate.number in page and certificate.digest in page and "as it was written" in page
    request.refresh_from_db()
    assert (request.state, request.answer) == ("answered", certificate.number)
    for name in ("rights", "law-requests-closed", "erasures"):
        assert client.get(reverse(name)).status_code == 200
    assert client.get(reverse("customer", args=[request.customer_id])).status_code == 404


def test_the_list_and_the_page_of_a_customer_lead_here_who_may_answer(client: Client) -> None:
    request = a_request()
    section = reverse("customer-section", args=[request.customer_id, "rights"])
    client.force_login(person("service", "all"))
    assert reverse("rights") in client.get(reverse("customers")).content.decode()
    assert reverse("duplicates") not in client.get(reverse("customers")).content.decode()
    assert reverse("law-request", args=[request.pk]) in client.get(section).content.decode()

    client.force_login(person("sales", "all"))
    assert reverse("rights") not in client.get(reverse("customers")).content.decode()
    assert client.get(section).status_code == 404


def test_what_is_late_is_first(client: Client) -> None:
    client.force_login(person())
    customers({"customer_id": "late", "given_names": "Tarde"}, {"customer_id": "new"})
    for key, day in (("new", DAY), ("late", dt.date(2020, 1, 1))):
        received = Received("access", day, "document")
        found = Customer.objects.get(key=key)
        register(found, received, home="ES", by=person(), at=AT)

    page = client.get(reverse("rights")).context["page"]

    assert [each.customer.key for each in page.rows] == ["late", "new"]


@pytest.mark.parametrize("area", ["marketing", "operations", "sales", "finance", "reading"])
def test_who_may_not_answer_is_refused(client: Client, area: str) -> None:
    request = a_request("erasure")
    client.force_login(person(area))

    for address in _addresses(request):
        for response in (client.get(address), client.post(address, {"is_sure": "on"})):
            assert response.status_code == 403, address
    assert not Erasure.objects.exists()


@pytest.mark.parametrize("scope", ["own", "team", "branch"])
def test_who_does_not_see_the_customer_finds_no_request(client: Client, scope: str) -> None:
    request = a_request("erasure", ana(Place(branch("Sur").pk)))
    client.force_login(person("service", scope, branch=branch("Norte")))
    sent = {"is_sure": "on", "answer-text": "x", "refuse-text": "x", "extend-text": "x"}

    for address in _addresses(request)[:-4]:
        responses = (client.get(address), client.post(address, sent))
        assert {each.status_code for each in responses} <= {404, 405}, address
    for address in _addresses(request)[-4:]:
        assert "Ana Ruiz" not in client.get(address).content.decode()
    request.refresh_from_db()
    assert request.is_open and not request.is_extended


def test_a_certificate_is_not_there_for_another_branch(client: Client) -> None:
    customer = ana(Place(branch("Sur").pk))
    made = Erasure(customer=customer, at=AT, by=person(), lines=[], digest="")
    made.save()
    client.force_login(person("service", "branch", branch=branch("Norte")))

    assert client.get(reverse("erasure", args=[made.pk])).status_code == 404


def _addresses(request: RightsRequest) -> list[str]:
    steps = ("", "-extend", "-answer", "-refuse", "-file", "-letter", "-erase")
    of_one = [reverse(f"law-request{step}", args=[request.pk]) for step in steps]
    entering = reverse("law-request-new", args=[request.customer_id])
    lists = [reverse(name) for name in ("rights", "law-requests-closed", "law-terms", "erasures")]
    return [*of_one, entering, *lists]
