"""A relation is ended by two people, after a check that protects who needs it."""

import datetime as dt
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied
from django.db import connection
from django.test import Client
from django.urls import reverse

from quilate.core.models import AuditEntry, Person
from quilate.core.roles import PERMISSIONS, Area, Permission, Scope
from quilate.customers.merging.actions import merge
from quilate.customers.models import Customer
from quilate.customers.places import Place
from quilate.customers.rights.erasing import erase
from quilate.language import Problem
from quilate.value.ending.actions import (
    NOTICE_DAYS,
    Approval,
    Given,
    Wish,
    answer,
    approve,
    earliest_day,
    propose,
    refuse,
    withdraw,
)
from quilate.value.ending.check import check_of
from quilate.value.ending.known import known_of
from quilate.value.ending.models import EndingAnswer, EndingDecision, EndingProposal
from quilate.value.ending.queries import who_can_stop_it
from quilate.value.ending.questions import Question, Said
from quilate.value.models import Valuation
from tests.activity_tables import conversation_with, loaded
from tests.people import AT, branch, company, customers, person
from tests.valued_company import valued_company

pytestmark = pytest.mark.django_db
TODAY = AT.date()
WISH = Wish("end", "Costs more than they bring", "re-engineer", "Tried for a year")
WRITTEN = {"course": "end", "reason": "A", "alternative": "harvest", "why_not": "B"}
NO = {each: Given("no") for each in Question}


def ana(key: str = "C1", **fields: object) -> Customer:
    """Enter a customer of 45, with a telephone, who was talked with today."""
    said: dict[str, object] = {"customer_id": key, "given_names": "Ana", "surname_1": "Sanz"}
    born = {"birth_date": dt.date(1981, 1, 1), "phone": "612 34 56 78"}
    customers(said | born | fields, place=Place(branch("Norte").pk))
    entered = Customer.objects.get(key=key)
    conversation_with(entered, direction="inbound")
    entered.interactions.update(day=TODAY)
    return entered


@pytest.fixture
def olga() -> Person:
    company()
    return person(name="Olga")


def checked(by: Person, **answers: str) -> EndingProposal:
    """Propose for Ana; answer every question with no, save those that are given."""
    proposal = propose(ana(), WISH, by=by, at=AT)
    given = NO | {Question(name): Given(said) for name, said in answers.items()}
    answer(proposal, given, by=by, at=AT)
    return proposal


@contextmanager
def refused(message_id: str) -> Iterator[None]:
    with pytest.raises(Problem) as problem:
        yield
    assert problem.value.message_id == message_id


def approval() -> Approval:
    return Approval("We have looked at it", earliest_day(AT), person("sales", name="Luis"))


def test_what_is_proposed_is_kept_with_what_the_customer_was_worth(olga: Person) -> None:
    valued_company(number=20)
    valuation = Valuation.objects.select_related("customer")[3]

    proposal = propose(valuation.customer, WISH, by=olga, at=AT)

    kept = EndingProposal.objects.get()
    assert (kept.reason, kept.alternative, kept.proposed_by) == (WISH.reason, "re-engineer", olga)
    assert (kept.clv, kept.clv_low, kept.uncertain) == (
        *(valuation.clv, valuation.clv_low),
        valuation.uncertain,
    )
    assert proposal.is_waiting and kept.customer == valuation.customer


def test_another_person_approves_and_nothing_else_changes(olga: Person) -> None:
    proposal = checked(olga)
    before = Customer.objects.values().get()

    decision = approve(proposal, approval(), by=person("finance"), at=AT)

    proposal.refresh_from_db()
    assert proposal.state == "approved"
    assert decision.contact is not None and decision.contact.name == "Luis"
    assert {each["said"] for each in decision.check_then} == {"no"}
    assert Customer.objects.values().get() == before
    trail = AuditEntry.objects.filter(action__startswith="ending.").order_by("pk")
    assert [each.action for each in trail] == [
        *("ending.proposed", "ending.checked", "ending.approved")
    ]


def test_nobody_approves_what_they_proposed(olga: Person) -> None:
    with refused("ending-own"):
        approve(checked(olga), approval(), by=olga, at=AT)


@pytest.mark.parametrize("question", ["health", "hardship", "essential", "complaint", "dispute"])
def test_a_yes_to_whatever_question_stops_it(olga: Person, question: str) -> None:
    proposal = checked(olga, **{question: "yes"})

    with refused("ending-protected"):
        approve(proposal, approval(), by=person(), at=AT)
    assert EndingProposal.objects.get().is_waiting


@pytest.mark.parametrize("question", ["health", "hardship", "essential", "complaint", "dispute"])
def test_what_is_not_known_has_to_be_answered_by_a_person(olga: Person, question: str) -> None:
    proposal = checked(olga, **{question: "unknown"})

    with refused("ending-unanswered"):
        approve(proposal, approval(), by=person(), at=AT)


def test_the_customer_has_time(olga: Person) -> None:
    too_soon = Approval("Now", TODAY + dt.timedelta(NOTICE_DAYS - 1), olga)

    with refused("ending-too-soon"):
        approve(checked(olga), too_soon, by=person(), at=AT)


def _with_contract(customer: Customer) -> None:
    loaded("subscriptions", {"subscription": "S1", "customer": customer.key})
    customer.subscriptions.update(commitment_ends_on=TODAY + dt.timedelta(9))


def _ask(customer: Customer) -> None:
    said = {"kind": "access", "received_on": TODAY, "identity_check": "document", "law": "x"}
    customer.rights_requests.create(**said, due_on=TODAY, registered_by=person(), registered_at=AT)


def _long_ago(customer: Customer) -> None:
    customer.interactions.update(day=TODAY - dt.timedelta(366))


def _old(customer: Customer) -> None:
    Customer.objects.update(birth_date=dt.date(TODAY.year - 75, TODAY.month, TODAY.day))


@pytest.mark.parametrize(
    ("happens", "question"),
    [
        (_with_contract, Question.COMMITMENT),
        (_ask, Question.COMPLAINT),
        (_long_ago, Question.SILENT),
        (_old, Question.AGE),
        (lambda each: each.contact_points.all().delete(), Question.UNREACHABLE),
    ],
)
def test_what_the_system_knows_for_the_customer_cannot_be_answered_away(
    olga: Person, happens: Callable[[Customer], object], question: Question
) -> None:
    proposal = checked(olga)
    assert check_of(proposal, at=AT).is_passed

    happens(proposal.customer)

    proposal = EndingProposal.objects.get()
    answer(proposal, NO, by=olga, at=AT)
    assert check_of(proposal, at=AT).protecting == [question]
    with refused("ending-protected"):
        approve(proposal, approval(), by=person(), at=AT)


def test_what_a_company_does_not_keep_here_is_not_known(olga: Person) -> None:
    lonely = ana(phone=None, birth_date=None)
    lonely.interactions.all().delete()

    known = known_of(lonely, on=TODAY)

    assert {each for each, its in known.items() if its.said != Said.UNKNOWN} == {
        Question.UNREACHABLE
    }


def test_a_bill_that_is_open_is_told_and_asked_about(olga: Person) -> None:
    customer = ana()
    loaded("invoices", {"invoice": "F1", "customer": customer.key, "due_on": "2026-02-01"})

    known = known_of(customer, on=TODAY)[Question.DISPUTE]

    assert (known.said, known.source, known.arguments) == (
        *(Said.UNKNOWN, "open-bills"),
        {"count": 1},
    )


def test_answers_and_decisions_are_written_once(olga: Person) -> None:
    proposal = checked(olga, health="unknown")
    answer(proposal, {Question.HEALTH: Given("no", "Asked her")}, by=person(), at=AT)
    approve(proposal, approval(), by=person(), at=AT)

    told = proposal.answers.filter(question="health").order_by("pk")
    assert [each.said for each in told] == ["no"]
    for written in (told.first(), EndingDecision.objects.get()):
        with pytest.raises(TypeError):
            written.save()
        with pytest.raises(TypeError):
            written.delete()


def test_who_changes_an_answer_leaves_the_one_before(olga: Person) -> None:
    proposal = checked(olga)

    assert answer(proposal, NO, by=olga, at=AT) == 0
    assert answer(proposal, {Question.HEALTH: Given("yes", "Told us")}, by=olga, at=AT) == 1

    told = proposal.answers.filter(question="health").order_by("pk")
    assert [(each.said, each.note) for each in told] == [("no", ""), ("yes", "Told us")]
    assert check_of(proposal, at=AT).protecting == [Question.HEALTH]


def test_what_was_decided_is_not_decided_again(olga: Person) -> None:
    proposal = checked(olga)
    refuse(proposal, reason="Serve them at less cost", by=person(), at=AT)

    for again in (
        lambda: approve(proposal, approval(), by=person(), at=AT),
        lambda: refuse(proposal, reason="No", by=person(), at=AT),
        lambda: withdraw(proposal, reason="No", by=olga, at=AT),
        lambda: answer(proposal, NO, by=olga, at=AT),
    ):
        with refused("ending-decided"):
            again()


def test_what_was_approved_is_withdrawn_when_the_customer_speaks_up(olga: Person) -> None:
    proposal = checked(olga)
    approve(proposal, approval(), by=person(), at=AT)
    with refused("ending-there-is-one"):
        propose(proposal.customer, WISH, by=olga, at=AT)

    with pytest.raises(PermissionDenied):
        withdraw(proposal, reason="Mine", by=person("sales"), at=AT)
    contact = Person.objects.get(name="Luis")
    withdraw(proposal, reason="She depends on it", by=contact, at=AT)

    assert propose(proposal.customer, WISH, by=olga, at=AT).is_waiting


@pytest.mark.parametrize("area", Area)
@pytest.mark.parametrize("scope", [Scope.ALL, Scope.BRANCH])
def test_who_approves_works_over_all(olga: Person, area: str, scope: str) -> None:
    somebody = person(area, scope, branch=branch("Norte"))
    proposal = checked(olga)
    may = Permission.APPROVE_ENDINGS in PERMISSIONS[area] and scope == Scope.ALL

    if may:
        approve(proposal, approval(), by=somebody, at=AT)
    else:
        with pytest.raises(PermissionDenied):
            approve(proposal, approval(), by=somebody, at=AT)
    assert may == (area in {Area.SERVICE, Area.FINANCE, Area.ADMINISTRATION} and scope == "all")


def test_who_is_named_in_the_letter_sees_the_customer_and_can_stop_it(olga: Person) -> None:
    customer = ana()
    north, south = branch("Norte"), branch("Sur")
    reading, sales = person("reading"), person("sales", "own")
    near, far = person("sales", "branch", branch=north), person("sales", "branch", branch=south)
    gone = person(is_active=False)

    able = set(who_can_stop_it(customer))

    assert able >= {olga, near} and not able & {reading, sales, far, gone}


def test_nobody_reads_or_writes_a_proposal_beyond_their_scope(client: Client, olga: Person) -> None:
    proposal = checked(olga)
    sent: dict[str, Any] = {"approve-reason": "x", "refuse-reason": "x", "withdraw-reason": "x"}
    deeds = ("answer", "approve", "refuse", "withdraw")
    addresses = [reverse(f"parting-{deed}", args=[proposal.pk]) for deed in deeds]
    pages = [reverse(name, args=[proposal.pk]) for name in ("parting", "parting-letter")]

    client.force_login(person("service", "branch", branch=branch("Sur")))
    assert {client.get(page).status_code for page in pages} == {404}
    codes = {
        deed: client.post(to, sent).status_code for deed, to in zip(deeds, addresses, strict=True)
    }
    assert codes == {"answer": 404, "approve": 403, "refuse": 403, "withdraw": 404}
    assert "Sanz" not in client.get(reverse("partings")).content.decode()
    new = reverse("parting-new", args=[proposal.customer_id])
    assert {client.get(new).status_code, client.post(new, WRITTEN).status_code} == {404}
    client.force_login(person("reading", "all"))
    codes_of_reader = {client.post(to, sent).status_code for to in (*addresses, new)}
    assert codes_of_reader | {client.get(page).status_code for page in pages} == {403}
    assert EndingProposal.objects.get().is_waiting and not EndingDecision.objects.exists()


def test_it_is_proposed_checked_approved_and_told_on_screen(client: Client, olga: Person) -> None:
    customer = ana(street_address="Calle Mayor 1")
    client.force_login(olga)
    missing = client.post(reverse("parting-new", args=[customer.pk]), WRITTEN | {"reason": ""})
    assert missing.status_code == 200 and 'aria-invalid="true"' in missing.content.decode()
    same = WRITTEN | {"course": "harvest"}
    milder = client.post(reverse("parting-new", args=[customer.pk]), same)
    assert "Choose something milder" in milder.content.decode()
    client.post(reverse("parting-new", args=[customer.pk]), WRITTEN)
    proposal = EndingProposal.objects.get()
    at = reverse("parting", args=[proposal.pk])
    given = {each.value: "no" for each in Question}
    client.post(reverse("parting-answer", args=[proposal.pk]), given)
    assert "somebody else decides" in client.get(at).content.decode()
    assert client.get(reverse("parting-letter", args=[proposal.pk])).status_code == 404

    client.force_login(person("finance", name="Rut"))
    assert "Sanz" in client.get(reverse("partings")).content.decode()
    assert "One end of a relation" in client.get(reverse("home")).content.decode()
    soon = {"approve-holds_from": "2020-01-01", "approve-contact": olga.pk, "approve-reason": "x"}
    early = client.post(reverse("parting-approve", args=[proposal.pk]), soon).content.decode()
    assert "or later" in early
    client.post(
        reverse("parting-approve", args=[proposal.pk]), soon | {"approve-holds_from": "2099-01-01"}
    )

    letter = reverse("parting-letter", args=[proposal.pk])
    said = {code: client.get(f"{letter}?language={code}").content.decode() for code in ("es", "en")}
    assert "1 ene 2099" in said["es"] and "Atentamente" in said["es"]
    assert "decided to end its commercial relation" in said["en"]
    assert all(olga.email in each for each in said.values())
    page = client.get(reverse("customer", args=[customer.pk])).content.decode()
    assert "From Jan 1, 2099" in page or "From 1 Jan 2099" in page
    told = client.get(reverse("customer-section", args=[customer.pk, "timeline"])).content.decode()
    assert "End of the relation approved" in told


def test_a_merge_takes_the_proposal_along_and_erasing_leaves_only_that_it_was_decided(
    olga: Person,
) -> None:
    proposal = checked(olga)
    other = ana("C2")
    merge(other, proposal.customer, by=olga, at=AT)
    proposal = EndingProposal.objects.get()
    assert proposal.customer == other
    refuse(proposal, reason="She is ill", by=person(), at=AT)
    waiting = propose(other, WISH, by=olga, at=AT)

    erase(other, request=None, by=olga, at=AT)

    kept = EndingProposal.objects.order_by("pk")
    assert [(each.reason, each.why_not, each.state) for each in kept] == [
        ("", "", "refused"),
        ("", "", "withdrawn"),
    ]
    assert EndingDecision.objects.get().reason == ""
    assert not EndingAnswer.objects.exists()
    assert waiting.pk not in EndingProposal.objects.visible_to(olga).values_list("pk", flat=True)


def test_proposals_are_listed_with_what_customers_are_worth(client: Client, olga: Person) -> None:
    valued_company(number=20)
    for each in Valuation.objects.select_related("customer").order_by("clv")[:3]:
        propose(each.customer, WISH, by=olga, at=AT)
    client.force_login(olga)
    client.get(reverse("partings"))

    with connection.execute_wrapper(_count := _Counting()):
        page = client.get(reverse("partings")).content.decode()

    assert page.count("Sanz") >= 3 and "€" in page
    assert _count.statements <= 12


class _Counting:
    def __init__(self) -> None:
        self.statements = 0

    def __call__(self, execute: Any, sql: str, *rest: Any) -> Any:
        self.statements += 1
        return execute(sql, *rest)
