"""Something is done with many customers: with those alone whom one may see and change."""

import datetime as dt
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from quilate.core.jobs import cancel
from quilate.core.jobs.worker import Worker
from quilate.core.models import AuditEntry, Job, Person
from quilate.core.roles import PERMISSIONS, Area, Permission
from quilate.customers import jobs
from quilate.customers.bulk import Placing, Withdrawing, do_at_once, do_batch
from quilate.customers.consenting import Proof, may_contact
from quilate.customers.filtering import CustomerFilters
from quilate.customers.loading import load_consents
from quilate.customers.models import Consent, Customer
from quilate.customers.places import Place
from quilate.customers.selecting import Selection
from tests.customer_tables import consent_table
from tests.people import AT, branch, company, customers, person, team

pytestmark = pytest.mark.django_db
WITHDRAWAL: dict[str, Any] = {
    "to-channel": "email",
    "to-purpose": "marketing",
    "to-obtained": "message",
    "to-decided_on": "2026-01-05",
}


@pytest.fixture
def base() -> None:
    """Enter three customers of one branch and one of another."""
    company()
    north: list[dict[str, object]] = []
    for n in (1, 2, 3):
        north.append({"customer_id": f"C{n}", "surname_1": f"Gil{n}", "city": "Lugo"})
    customers(*north, place=Place(branch().pk))
    customers({"customer_id": "far", "surname_1": "Lejano"}, place=Place(branch("Sur").pk))


def number(key: str) -> int:
    return Customer.objects.get(key=key).pk


def sent(name: str, **fields: object) -> dict[str, object]:
    return {"which": "ticked", f"to-{name}": "", **fields}


def owners() -> dict[str, int | None]:
    return dict(Customer.objects.values_list("key", "owner_id"))


def work_off() -> Job:
    Worker(lambda: Job.objects.latest("pk").asked_at + dt.timedelta(seconds=1)).work_off()
    return Job.objects.latest("pk")


@pytest.mark.usefixtures("base")
def test_those_who_were_ticked_get_an_owner_each_with_an_entry(client: Client) -> None:
    client.force_login(person())
    olga = person(name="Olga")
    ticked = [number("C1"), number("C2")]

    client.post(
        reverse("customer-deed", args=["owner"]),
        sent("owner", ticked=ticked) | {"to-owner": olga.pk},
    )

    assert owners() == {"C1": olga.pk, "C2": olga.pk, "C3": None, "far": None}
    entries = AuditEntry.objects.filter(action="customer.placed").order_by("subject_id")
    assert [entry.subject_id for entry in entries] == ticked
    assert entries[0].details["changes"] == {"owner": ["", "Olga"]}
    whole = AuditEntry.objects.get(action="customers.changed-in-bulk").details
    assert (whole["ticked"], whole["to"], whole["changed"]) == (ticked, olga.pk, 2)
    assert set(Customer.objects.filter(owner=olga).values_list("version", flat=True)) == {2}


@pytest.mark.usefixtures("base")
def test_all_that_match_are_done_by_a_job_that_goes_on_where_it_was_stopped(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(jobs, "_BATCH", 1)
    olga = person(name="Olga")
    client.force_login(person())
    data = {"which": "all", "city": "lugo", "to-owner": olga.pk}

    answer = client.post(reverse("customer-deed", args=["owner"]), data)
    job = Job.objects.get()
    assert answer["Location"] == reverse("job", args=[job.pk])
    Job.objects.update(checkpoint={"after": number("C1"), "outcome": {"changed": 1}})
    work_off()

    job.refresh_from_db()
    assert job.state == Job.State.DONE
    assert owners() == {"C1": None, "C2": olga.pk, "C3": olga.pk, "far": None}
    whole = AuditEntry.objects.get(action="customers.changed-in-bulk").details
    assert (whole["filters"]["city"], whole["changed"]) == ("lugo", 3)
    page = client.get(reverse("job", args=[job.pk])).content.decode()
    assert "3 customers were changed." in page


@pytest.mark.usefixtures("base")
def test_a_job_that_is_cancelled_keeps_and_says_what_it_did(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(jobs, "_BATCH", 1)
    somebody = person()
    client.force_login(somebody)

    def do_and_cancel(*arguments: object, **named: object) -> object:
        outcome = do_batch(*arguments, **named)  # type: ignore[arg-type]
        cancel(Job.objects.get(), by=somebody, at=AT)
        return outcome

    monkeypatch.setattr(jobs, "do_batch", do_and_cancel)
    data = {"which": "all", "to-owner": somebody.pk}
    client.post(reverse("customer-deed", args=["owner"]), data)

    assert work_off().state == Job.State.CANCELLED
    assert Customer.objects.filter(owner=somebody).count() == 1
    whole = AuditEntry.objects.get(action="customers.changed-in-bulk").details
    assert whole["changed"] == 1


@pytest.mark.usefixtures("base")
@pytest.mark.parametrize("name", ["owner", "team", "branch", "withdraw"])
@pytest.mark.parametrize("area", Area)
def test_only_who_may_edit_does_anything_with_many(client: Client, area: str, name: str) -> None:
    olga = person(name="Olga")
    client.force_login(person(area))
    may = Permission.EDIT_CUSTOMERS in PERMISSIONS[area]
    address = reverse("customer-deed", args=[name])
    asked: dict[str, Any] = {
        "which": "all",
        "ticked": number("C1"),
        "to-owner": olga.pk,
    } | WITHDRAWAL
    asked |= {"to-branch": branch("Sur").pk, "to-team": team("A", branch()).pk}

    assert client.get(address, asked).status_code == (200 if may else 403)
    assert client.post(address, asked).status_code == (302 if may else 403)
    client.post(address, asked | {"which": "ticked"})

    assert Job.objects.exists() == may
    done = AuditEntry.objects.filter(action="customers.changed-in-bulk").exists()
    assert done == may


@pytest.mark.usefixtures("base")
@pytest.mark.parametrize("scope", ["own", "team", "branch"])
def test_nobody_changes_customers_beyond_their_scope(client: Client, scope: str) -> None:
    somebody = person("sales", scope, branch=branch(), team=team("A", branch()))
    client.force_login(somebody)
    address = reverse("customer-deed", args=["owner"])

    asked: list[dict[str, Any]] = [{"which": "all"}, {"which": "ticked", "ticked": number("far")}]
    for data in asked:
        page = client.get(address, data)
        assert "Lejano" not in page.content.decode()
        client.post(address, data | {"to-owner": somebody.pk})
    work_off()

    assert owners()["far"] is None
    assert not AuditEntry.objects.filter(subject_id=number("far")).exists()


@pytest.mark.usefixtures("base")
def test_nobody_gives_many_to_where_they_could_not_give_one(client: Client) -> None:
    client.force_login(person("sales", "branch", branch=branch()))
    stranger = person(branch=branch("Sur"), name="Sara")

    page = client.post(
        reverse("customer-deed", args=["owner"]),
        {"which": "ticked", "ticked": number("C1"), "to-owner": stranger.pk},
    )

    assert page.status_code == 200
    assert "Select a valid choice" in page.content.decode()
    assert owners()["C1"] is None


@pytest.mark.usefixtures("base")
def test_what_is_beyond_reach_when_it_is_done_is_left_and_counted() -> None:
    somebody = person("sales", "branch", branch=branch())
    stranger = person(branch=branch("Sur"))
    mine = Selection(CustomerFilters())

    outcome = do_at_once(
        Placing("owner", stranger.pk),
        Selection(mine.filters, tuple(mine.numbers(somebody))),
        by=somebody,
        at=AT,
    )

    assert (outcome["beyond"], outcome["changed"]) == (3, 0)
    assert set(owners().values()) == {None}


@pytest.mark.usefixtures("base")
def test_a_job_does_nothing_with_whom_its_person_may_not_see_any_more(client: Client) -> None:
    somebody = person("sales", "branch", branch=branch())
    client.force_login(somebody)
    client.post(reverse("customer-deed", args=["owner"]), {"which": "all", "to-owner": somebody.pk})
    Person.objects.filter(pk=somebody.pk).update(scope="own")

    assert work_off().state == Job.State.DONE
    assert set(owners().values()) == {None}


@pytest.mark.usefixtures("base")
def test_a_filter_that_is_not_there_any_more_stops_everything(client: Client) -> None:
    client.force_login(person())
    data = {"which": "all", "owner": 999_999, "to-owner": person().pk}

    answer = client.post(reverse("customer-deed", args=["owner"]), data, follow=True)

    assert "more customers would be meant" in answer.content.decode()
    assert not Job.objects.exists()


@pytest.mark.usefixtures("base")
@pytest.mark.parametrize("ticked", [[], ["x"], ["9" * 30]])
def test_without_anybody_nothing_is_done(client: Client, ticked: list[str]) -> None:
    client.force_login(person())
    data = {"which": "ticked", "ticked": ticked, "to-owner": person().pk}

    assert client.post(reverse("customer-deed", args=["owner"]), data).status_code == 302
    assert set(owners().values()) == {None}


@pytest.mark.usefixtures("base")
def test_a_team_takes_customers_into_its_branch_and_a_branch_out_of_another_s_team() -> None:
    somebody = person()
    ticked = Selection(CustomerFilters(), (number("C1"), number("far")))
    south = team("A", branch("Sur"))

    do_at_once(Placing("team", south.pk), ticked, by=somebody, at=AT)
    place = {"branch_id": branch("Sur").pk, "team_id": south.pk}
    assert Customer.objects.filter(**place).count() == 2

    outcome = do_at_once(Placing("branch", branch().pk), ticked, by=somebody, at=AT)
    assert outcome["changed"] == 2
    assert Customer.objects.filter(branch=branch(), team=None).count() == 4


@pytest.mark.usefixtures("base")
def test_a_page_says_how_many_up_to_a_bound(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    client.force_login(person())
    address = reverse("customer-deed", args=["owner"])

    page = client.get(address, {"which": "all", "city": "Lugo"}).content.decode()
    assert "3 customers" in page
    assert "Gil1" in page
    monkeypatch.setattr("quilate.customers.selecting.COUNTED", 2)
    monkeypatch.setattr("quilate.customers.pages.bulk.COUNTED", 2)
    assert "More than 2 customers" in client.get(address, {"which": "all"}).content.decode()


def test_a_withdrawal_of_many_is_in_the_ledger_of_each() -> None:
    company()
    somebody = person()
    loaded = customers({"customer_id": "C1"}, {"customer_id": "C2"}, {"customer_id": "C3"})
    given = {"decided_on": dt.date(2026, 1, 2), "given": True}
    load_consents(
        consent_table(
            given | {"customer_id": "C1"},
            given | {"customer_id": "C2"},
            {"customer_id": "C2", "given": False, "decided_on": dt.date(2026, 1, 3)},
        ),
        loaded,
        by=None,
    )
    ticked = Selection(CustomerFilters(), tuple(loaded.numbers.values()))
    deed = Withdrawing("email", "marketing", AT, Proof("message", "list 7"))

    outcome = do_at_once(deed, ticked, by=somebody, at=AT)

    assert (outcome["changed"], outcome["same"]) == (2, 1)
    written = Consent.objects.get(customer=loaded.numbers["C1"], recorded_by=somebody)
    assert (written.given, written.obtained, written.reference) == (False, "message", "list 7")
    for customer in Customer.objects.all():
        assert not may_contact(customer, channel="email", purpose="marketing")
    assert AuditEntry.objects.filter(action="customer.consent-recorded").count() == 2
    assert type(deed).from_kept(deed.kept()) == deed


@pytest.mark.usefixtures("base")
def test_many_never_agree_at_once(client: Client) -> None:
    client.force_login(person())
    ticked = {"which": "ticked", "ticked": number("C1")}

    client.post(
        reverse("customer-deed", args=["withdraw"]),
        ticked | WITHDRAWAL | {"to-decision": "given", "decision": "given"},
    )

    assert list(Consent.objects.values_list("given", flat=True)) == [False]


@pytest.mark.usefixtures("base")
def test_the_list_leads_to_what_each_may_do(client: Client) -> None:
    client.force_login(person("reading"))
    assert 'name="deed"' not in client.get(reverse("customers")).content.decode()

    client.force_login(person("finance"))
    page = client.get(reverse("customers")).content.decode()
    assert 'value="export"' in page
    assert 'value="owner"' not in page
    there = client.get(reverse("customer-bulk"), {"deed": "export", "which": "all"})
    assert there["Location"].startswith(reverse("customer-export"))
    assert client.get(reverse("customer-bulk"), {"deed": "x"}).status_code == 404
