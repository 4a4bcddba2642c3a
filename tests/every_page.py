"""A house with something in every room, and the address of every page of it.

Tests that walk all pages begin here; tests/desk/test_every_page.py fails for a page that is not.
"""

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal
from urllib.parse import urlencode

from django.urls import reverse

from quilate.activity.models import Category, Product
from quilate.core.jobs import start
from quilate.core.models import Job, Person
from quilate.core.people.invitations import invitation_to
from quilate.customers.actions import write_own_values
from quilate.customers.forms.bulk import DEEDS
from quilate.customers.loading import load_consents
from quilate.customers.merging.actions import merge
from quilate.customers.merging.models import PossibleDuplicate
from quilate.customers.merging.undoing import undo
from quilate.customers.models import Customer, OwnField, Purpose, SavedView
from quilate.customers.places import Place
from quilate.customers.rights.actions import Received, answer, register
from quilate.customers.rights.erasing import erase
from quilate.customers.rights.laws import Right
from quilate.customers.rights.models import Erasure, RightsRequest
from quilate.imports.actions import enter as enter_import
from quilate.imports.models import ImportRun
from quilate.results.preparing import prepare_results
from quilate.segments.models import Segment
from quilate.value.actions import value_customers
from quilate.value.asking.questions import NAMES as QUESTIONS
from quilate.value.beyond.actions import BeyondDecision, decide_beyond
from quilate.value.beyond.renewing import measure_again, reckon_again
from quilate.value.models import Quadrant
from quilate.value.portfolio.actions import Decision, set_policy
from quilate.value.portfolio.change import Assumptions
from quilate.value.portfolio.treatment import Treatment, treatments_of
from tests.activity_tables import conversation_with, loaded, order_of
from tests.customer_tables import consent_table
from tests.every_active import define_active, pages_of_activity
from tests.every_analysis import analyse_the_house, pages_of_analyses
from tests.every_ending import end_relations, pages_of_endings
from tests.every_kind import pages_of_kinds, propose_others, sort_customers
from tests.every_plan import pages_of_plans, plan_for
from tests.every_segment import name_segments, pages_of_segments, promise_everybody
from tests.every_strategy import mean_something, pages_of_strategies
from tests.every_tier import pages_of_tiers, put_into_tiers
from tests.facts import facts_prepared
from tests.imports.bringing import checked, entered, received, table
from tests.lifecycle.living import live, pages_of_stages
from tests.people import AT, branch, company, customers, person, team

#: Enough for a list of two pages.
HOUSEMATES = 60
#: What people, places and things of the house are called: the same in every language.
NAMES = set(
    "Almacenes Brisa Tiendas Holding Norte Sevilla Rut Sanz Olga Íñigo sanz nobody paper"
    " EUR USD No".split()
)
_REJECTED = {"customer_id": "R2", "given_names": "Rut", "email": "nobody"}


def furnished() -> Person:
    """Enter something into every room; return who owns it, an administrator."""
    company()
    olga = person(name="Olga")
    somewhere = Place(branch().pk, team("Sanz", branch()).pk, olga.pk)
    numbers = customers(*_housemates(), *_organisations(), place=somewhere)
    decided = {"customer_id": "C000", "decided_on": dt.date(2026, 1, 2), "given": True}
    load_consents(consent_table(decided), numbers, by=None)
    _act_of(_customer("C000"))
    _own_field_of(_customer("C000"), olga)
    _alike(olga)
    _ask_by_law(olga)
    _import(olga)
    name_segments(olga)
    SavedView.objects.create(
        person=olga, name="Sanz", is_shared=True, created_at=AT, query={"q": "sanz"}
    )
    _value(olga)
    promise_everybody(olga)
    start("core.clear-sessions", by=olga, at=AT, about="pedidos.csv")
    return olga


def pages_of_the_house() -> list[str]:
    """Return the pages that who has signed in reads, with something on each, and with nothing."""
    return [
        *_pages_without_anything_to_name(),
        *_lists_as_they_can_be_asked_for(),
        *_pages_of_many_customers(),
        *pages_of_tiers(),
        *pages_of_stages(),
        *pages_of_activity(),
        *_pages_of(_customer("C000")),
        *_pages_of_value(_customer("C011")),
        reverse("customer", args=[_customer("H").pk]),
        reverse("customer-relations", args=[_customer("T").pk]),
        *_pages_of_merging_and_rights(),
        *_pages_of_imports(),
        *_pages_of_the_company(),
        *pages_of_segments(),
        *pages_of_endings(),
        *pages_of_plans(),
        *pages_of_strategies(_customer("C012")),
        *pages_of_kinds(),
        *pages_of_analyses(),
        reverse("order", args=["A-1"]),
        *(reverse("product", args=[each.pk]) for each in Product.objects.all()),
        reverse("category", args=[Category.objects.get().pk]),
        *(reverse("job", args=[number]) for number in Job.objects.values_list("pk", flat=True)),
    ]


def pages_at_the_door(somebody: Person) -> list[str]:
    """Return the pages for who has not signed in."""
    return [
        reverse("account_login"),
        invitation_to(somebody),
        reverse("invitation", args=[somebody.pk, "void"]),
        "/account/password/reset/",
        "/account/3rdparty/login/error/",
        "/account/3rdparty/login/cancelled/",
        "/no-such-page/",
    ]


def _pages_without_anything_to_name() -> Iterator[str]:
    names = """
        home search glossary
        customers customer-new own-fields duplicates merges rights law-requests-closed
        erasures law-terms company costs branches new-branch calendar people new-person roles
        trail trail-export jobs products categories acquisition spend-new rates imports new-import
        contracts propositions
        curve potential winning trust late-bills late-stages stages stage-rules
        strategies strategy-rules
        who-brings decide-beyond
        portfolio moved-lines portfolio-policy portfolio-history
        access-tokens api-reference
        account_logout account_change_password account_reauthenticate mfa_index mfa_activate_totp
        segments segment-new segment-overlap partings
        plans closed-plans planless-invest planless-nurture results
    """
    yield from (reverse(name) for name in names.split())


def _lists_as_they_can_be_asked_for() -> Iterator[str]:
    yield reverse("customers") + "?sort=-since&kind=person&country=ES"
    yield reverse("customers") + "?q=nobody"
    yield reverse("customers") + f"?segment={Segment.objects.latest('pk').pk}"
    yield reverse("customer-new") + "?kind=organisation"
    yield from (reverse("portfolio-group", args=[each]) for each in Quadrant.values)
    yield reverse("portfolio") + "?current_value=1000&clv=1000"
    yield from (reverse("search") + query for query in ("?q=sanz", "?q=nobody"))
    yield reverse("products") + "?q=nothing"
    yield reverse("people") + "?q=nobody"
    yield reverse("potential") + "?by=quadrant"
    yield reverse("potential") + "?by=segment"
    yield reverse("winning") + "?by=segment&year=2026"
    yield reverse("results") + "?by=tier&from=2026-01&to=2026-02"
    yield reverse("results") + f"?by={Segment.objects.latest('pk').pk}"
    yield reverse("potential-of", args=["city"]) + "?is=Sevilla"
    yield reverse("potential-of", args=["city"]) + "?is=nowhere"
    yield from (reverse("asked", args=[name]) for name in QUESTIONS)


def _pages_of_many_customers() -> Iterator[str]:
    kept = SavedView.objects.get()
    narrowed = urlencode({"city": "Sevilla", "kind": "person"})
    yield f"{reverse('customers')}?{kept.address_query}"
    yield f"{reverse('customers')}?{narrowed}"
    yield f"{reverse('customer-view-new')}?{narrowed}"
    yield reverse("customer-view", args=[kept.pk])
    meant = [f"which=all&{narrowed}", f"ticked={_customer('C000').pk}"]
    for selected in meant:
        yield f"{reverse('customer-export')}?{selected}"
        yield from (f"{reverse('customer-deed', args=[deed])}?{selected}" for deed in DEEDS)


def _pages_of(customer: Customer) -> Iterator[str]:
    names = """
        customer customer-change customer-place customer-contact customer-contact-new
        customer-identity-new customer-relations customer-parent customer-household
        customer-consents customer-consent-new customer-own-fields customer-timeline customer-orders
        customer-interactions customer-bills interaction-new law-request-new
        parting-new purchase-new plan-new
    """
    yield from (reverse(name, args=[customer.pk]) for name in names.split())
    yield from (reverse("bill", args=[customer.pk, each.pk]) for each in customer.invoices.all())
    sections = """
        orders interactions subscriptions timeline segments propositions value why-value together
        lifecycle active kind
    """
    yield from (reverse("customer-section", args=[customer.pk, name]) for name in sections.split())


def _pages_of_value(customer: Customer) -> Iterator[str]:
    yield reverse("customer", args=[customer.pk])
    yield reverse("customer-section", args=[customer.pk, "why-value"])
    yield reverse("commitments-ending", args=[2026, 12])
    yield reverse("brought-by", args=[customer.pk])
    yield from (f"{reverse('who-brings')}?by={name}" for name in ("influence", "engagement"))


def _pages_of_merging_and_rights() -> Iterator[str]:
    pair = PossibleDuplicate.objects.get(state="open")
    yield reverse("merge-customers", args=[pair.first_id, pair.second_id])
    for request in RightsRequest.objects.all():
        yield reverse("law-request", args=[request.pk])
        if request.is_open and request.kind == "erasure":
            yield reverse("law-request-erase", args=[request.pk])
    yield reverse("erasure", args=[Erasure.objects.get().pk])


def _pages_of_imports() -> Iterator[str]:
    for run in ImportRun.objects.all():
        state = run.state
        if state in {"mapping", "checked"}:
            yield reverse("import-columns", args=[run.pk])
        if state != "mapping":
            yield reverse("import-result" if state == "done" else "import", args=[run.pk])


def _pages_of_the_company() -> Iterator[str]:
    yield reverse("person", args=[Person.objects.get(name="Olga").pk])
    yield reverse("branch", args=[branch().pk])
    yield reverse("branch-calendar", args=[branch().pk])
    field = OwnField.objects.get()
    yield reverse("own-field", args=[field.pk])
    yield reverse("purpose", args=[field.purpose_id])


def _housemates() -> list[dict[str, object]]:
    return [
        {
            "customer_id": f"C{number:03}",
            "given_names": "Rut",
            "surname_1": f"Sanz{number:03}",
            "birth_date": dt.date(1980, 2, 29),
            "city": "Sevilla",
            "street_address": "Calle del Pez 9",
            "household_id": "H1",
            "identifier_kind": "NIF",
            "identifier": "12345678A",
            "email": f"r{number}@example.com",
            "phone": "612345678",
        }
        for number in range(HOUSEMATES)
    ]


def _organisations() -> list[dict[str, object]]:
    holding = {"customer_id": "H", "kind": "organisation", "legal_name": "Holding Brisa"}
    return [
        holding,
        holding | {"customer_id": "T", "legal_name": "Tiendas Brisa", "parent_id": "H"},
    ]


def _act_of(customer: Customer) -> None:
    order = order_of(customer, "A-1")
    order.lines.create(
        **{"number": 2, "day": order.ordered_on, "is_return": True, "quantity": -1},
        **dict.fromkeys(("amount", "account_amount", "margin"), -1234),
        **{"cost": 0, "currency": "EUR", "cost_source": 4},
    )
    conversation_with(customer, reason="enquiry", minutes=3)
    conversation_with(customer, direction="outbound", cost_source="unknown")
    loaded("subscriptions", {"subscription": "S1", "customer": customer.key})
    loaded(
        "renewals", {"subscription": "S1", "day": "2026-02-01", "commitment_ends_on": "2027-02-01"}
    )
    loaded(
        "invoices",
        *(
            {"invoice": key, "customer": customer.key, "due_on": "2026-02-01"}
            for key in ("F1", "F2")
        ),
    )
    loaded("payments", {"invoice": "F1", "day": "2026-02-05", "amount": "20"})
    loaded("categories", {"category": "Brisa"})
    loaded("category-margins", {"category": "Brisa", "margin": "0.3"})
    loaded("products", {"product": "P1"}, {"product": "P2", "category": "Brisa"})
    loaded("product-costs", {"product": "P2", "unit_cost": "3", "list_price": "4"})
    loaded("rates", {"currency": "USD", "day": "2026-01-01", "rate": "0.92"})
    loaded("sources", {"source": "S"})
    loaded("acquisitions", {"customer": customer.key, "source": "S", "won_on": "2026-01-01"})


def _own_field_of(customer: Customer, somebody: Person) -> None:
    purpose = Purpose.objects.create(name="Íñigo", retention_days=3650)
    said = {"name": "Sanz", "kind": "money", "legal_basis": "contract", "is_personal": True}
    field = OwnField.objects.create(purpose=purpose, **said)
    write_own_values(customer, values={field: "1234.5"}, by=somebody, at=AT)


def _value(somebody: Person) -> None:
    """Value a few customers twice, some of whom were sold to again in between, one at a loss."""
    for month in (1, 2, 3):
        for number in range(10, 22 - month):
            worth = {"amount": 40 * number, "cost": 15 * number + (600 if number == 10 else 0)}
            order = {"order_number": f"V{month}{number}", "day": f"2026-0{month}-01", **worth}
            loaded("order-lines", {"customer": f"C{number:03}", **order})
    february = dt.datetime(2026, 2, 27, 3, 10, tzinfo=dt.UTC)
    for at in (february, AT):
        value_customers(by=somebody, at=at, today=at.date())
    loaded(
        "acquisitions",
        {"customer": "C012", "recommended_by": "C011", "source": "S", "won_on": "2026-01-01"},
    )
    counted = BeyondDecision(
        **dict.fromkeys(("referral", "engagement", "influence"), True),
        **{"referral_share": Decimal("0.25"), "reason": "Sanz"},
        measurement_id=measure_again(at=AT).pk,
    )
    decide_beyond(counted, seen=None, by=somebody, at=AT)
    reckon_again()
    treatments = treatments_of(None) | {Quadrant.SACK: Treatment(channels=("web",))}
    decision = Decision(Decimal("10.50"), None, treatments, Assumptions(), "Sanz")
    set_policy(decision, seen=None, by=somebody, at=AT)
    end_relations(_customer("C013"), _customer("C014"), somebody)
    plan_for(_customer("C012"), _customer("C015"), somebody)
    put_into_tiers(somebody)
    mean_something(_customer("C012"), _customer("C016"), somebody)
    propose_others(sort_customers())
    define_active(somebody)
    facts_prepared()
    live(_customer("C011"), somebody)
    analyse_the_house(somebody)
    facts_prepared()
    prepare_results(at=AT)


def _alike(somebody: Person) -> None:
    """Leave a pair that may be the same, and merge two others, one of which is undone."""
    pair = {"likelihood": 990, "reasons": ["same-phone", "same-name"], "found_at": AT}
    PossibleDuplicate.objects.create(first=_customer("C001"), second=_customer("C002"), **pair)
    merge(_customer("C003"), _customer("C004"), by=somebody, at=AT)
    undo(merge(_customer("C005"), _customer("C006"), by=somebody, at=AT), by=somebody, at=AT)


def _ask_by_law(somebody: Person) -> None:
    for kind in Right:
        _asked(_customer("C000"), kind, somebody)
    answered = _asked(_customer("C001"), Right.ACCESS, somebody)
    answer(answered, text="Sanz", by=somebody, at=AT)
    erased = _asked(_customer("C007"), Right.ERASURE, somebody)
    erase(erased.customer, request=erased, by=somebody, at=AT)


def _asked(customer: Customer, kind: str, somebody: Person) -> RightsRequest:
    said = Received(kind, AT.date(), "document", "Sanz")
    return register(customer, said, home="ES", by=somebody, at=AT)


def _import(somebody: Person) -> None:
    """Leave a file in every state: to be mapped, checked, being entered, entered with rejects."""
    content = table({"customer_id": "R1", "given_names": "Rut", "email": ""}, _REJECTED)
    again = table({"customer_id": "R1", "given_names": "Olga"}, _REJECTED)
    received(content, by=somebody)
    entered(content, by=somebody)
    checked(again, by=somebody)
    entered(again, by=somebody)
    waiting = checked(table({"customer_id": "R3", "given_names": "Rut"}), by=somebody)
    enter_import(waiting, by=somebody, at=AT)


def _customer(key: str) -> Customer:
    return Customer.objects.get(key=key)
