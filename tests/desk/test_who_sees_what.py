"""Nobody opens a page without a decision, or sees a customer beyond their scope."""

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse
from django.utils import timezone

from quilate.core.access import DECISION
from quilate.core.facts import prepare
from quilate.core.models import Person
from quilate.core.roles import PERMISSIONS, Area, Permission, Scope
from quilate.customers.models import Customer
from quilate.customers.places import Place
from quilate.segments.models import Segment
from tests.people import PASSWORD, branch, customers, person, team

pytestmark = pytest.mark.django_db
#: Pages of allauth, which guards them itself. What is in neither list fails.
OPEN = {
    "account_login",
    "account_logout",
    "account_inactive",
    "account_signup",
    "account_email_verification_sent",
    "account_confirm_email",
    "account_reset_password",
    "account_reset_password_done",
    "account_reset_password_from_key",
    "account_reset_password_from_key_done",
    "account_confirm_login_code",
    "mfa_authenticate",
    "socialaccount_login_cancelled",
    "socialaccount_login_error",
    "socialaccount_signup",
    "openid_connect_login",
    "openid_connect_callback",
}
SIGNED_IN = {
    "account_reauthenticate",
    "account_change_password",
    "account_set_password",
    "mfa_index",
    "mfa_reauthenticate",
    "mfa_activate_totp",
    "mfa_deactivate_totp",
    "mfa_view_recovery_codes",
    "mfa_generate_recovery_codes",
    "mfa_download_recovery_codes",
    "socialaccount_connections",
}
#: Ours stands before it, and there is nothing behind it.
CLOSED = {"account_email"}
#: The old addresses of socialaccount lead to the new ones.
MOVED = {"cancelled", "error", "signup", "connections"}
#: What stands for a number or a word in the address of a route.
PLACES = re.compile(r"<[^>]+>")
EVERY_ROLE = list(itertools.product(Area, Scope))


@dataclass(frozen=True)
class House:
    """Somebody of one branch, a customer of theirs and one of another branch."""

    somebody: Person
    ours: Customer
    theirs: Customer


def house(area: str, scope: str) -> House:
    north, south = branch("Norte"), branch("Sur")
    somebody = person(area, scope, branch=north, team=team("A", north))
    near = Place(north.pk, somebody.team_id, somebody.pk)
    far = Place(south.pk, team("A", south).pk, person("sales", "own").pk)
    shared = {"household_id": "H1", "identifier_kind": "NIF", "phone": "612 34 56 78"}
    customers(
        {"customer_id": "theirs", "given_names": "Zita", "surname_1": "Lejana", **shared}, place=far
    )
    customers(
        {
            "customer_id": "ours",
            "given_names": "Ana",
            "surname_1": "Cercana",
            "identifier": "12345678Z",
            "street_address": "Calle Mayor 1",
            "email": "ana@example.com",
            **shared,
        },
        place=near,
    )
    ours, theirs = (Customer.objects.get(key=key) for key in ("ours", "theirs"))
    Customer.objects.filter(pk=ours.pk).update(parent=theirs)
    return House(somebody, ours, theirs)


def test_every_route_has_an_access_decision() -> None:
    undecided = [
        address
        for address, route in _routes(get_resolver())
        if not getattr(route.callback, DECISION, None)
        and route.name not in OPEN | SIGNED_IN | CLOSED
        and not (address.startswith("account/social/") and address.split("/")[-2] in MOVED)
    ]

    assert undecided == []


def test_who_has_not_signed_in_is_sent_to_sign_in(client: Client) -> None:
    guarded = {
        f"/{PLACES.sub('1', address)}"
        for address, route in _routes(get_resolver())
        # Programs come with a token, tests/api: no page asks them to sign in.
        if getattr(route.callback, DECISION, "anybody") not in {"anybody", "by-token"}
    }

    for address in guarded | {reverse(name) for name in SIGNED_IN}:
        for response in (client.get(address), client.post(address)):
            # Some pages are read only, and some are written to only.
            assert response.status_code in {302, 405}, address
            assert reverse("account_login") in response.get("Location", "/account/login/"), address


@pytest.mark.parametrize(("area", "scope"), EVERY_ROLE)
def test_nobody_sees_a_customer_beyond_their_scope(client: Client, area: str, scope: str) -> None:
    here = house(area, scope)
    client.force_login(here.somebody)
    reaches = scope == Scope.ALL

    for address in _addresses(here):
        page = client.get(address)
        assert page.status_code == 200, address
        assert ("Lejana" in page.content.decode()) == reaches, address
    theirs = client.get(reverse("customer", args=[here.theirs.pk]))
    assert theirs.status_code == (200 if reaches else 404)


@pytest.mark.parametrize(("area", "scope"), [role for role in EVERY_ROLE if role[1] != Scope.ALL])
def test_nobody_reads_or_writes_at_any_address_of_a_customer_beyond_their_scope(
    client: Client, area: str, scope: str
) -> None:
    here = house(area, scope)
    client.force_login(here.somebody)
    as_it_was = _record(here.theirs)

    for address in _addresses_of(here.theirs):
        for response in (client.get(address), client.post(address)):
            assert response.status_code in {403, 404, 405}, address
            assert "Lejana" not in response.content.decode(), address
    assert _record(here.theirs) == as_it_was


@pytest.mark.parametrize(("area", "scope"), EVERY_ROLE)
def test_a_search_finds_nobody_beyond_the_scope(client: Client, area: str, scope: str) -> None:
    here = house(area, scope)
    client.force_login(here.somebody)

    found = client.get(reverse("search"), {"q": "lejana"})

    # The only one who is found is opened.
    assert found.status_code == (302 if scope == Scope.ALL else 200)
    assert "Zita" not in found.content.decode()


@pytest.mark.parametrize("scope", [Scope.BRANCH, Scope.TEAM])
def test_somebody_without_a_branch_or_team_sees_nobody(client: Client, scope: str) -> None:
    house("sales", "own")
    client.force_login(person("sales", scope))

    assert "Cercana" not in client.get(reverse("customers")).content.decode()


@pytest.mark.parametrize("area", Area)
def test_personal_data_is_shown_whole_to_those_who_may_see_it(client: Client, area: str) -> None:
    here = house(area, "own")
    client.force_login(here.somebody)
    is_whole = Permission.SEE_PERSONAL_DATA in PERMISSIONS[area]

    page = client.get(reverse("customer", args=[here.ours.pk])).content.decode()

    for value in ("12345678Z", "ana@example.com", "+34612345678", "Calle Mayor 1"):
        assert (value in page) == is_whole, value


def test_merged_and_erased_customers_are_not_there(client: Client) -> None:
    here = house("administration", "all")
    Customer.objects.filter(pk=here.theirs.pk).update(merged_into=here.ours)
    client.force_login(here.somebody)

    page = client.get(reverse("customer", args=[here.theirs.pk]))

    assert page.status_code == 404
    assert reverse("customer", args=[here.ours.pk]) in page.content.decode()


def test_somebody_who_has_left_cannot_sign_in(client: Client) -> None:
    gone = person(is_active=False)
    entered = {"login": gone.email, "password": PASSWORD}

    client.post(reverse("account_login"), entered)

    assert client.get(reverse("home")).status_code == 302


def test_a_person_signs_in_with_their_email_in_whatever_letters(client: Client) -> None:
    entered = {"login": person().email.upper(), "password": PASSWORD}

    response = client.post(reverse("account_login"), entered)

    assert response["Location"] == reverse("home")
    assert client.get(reverse("home")).status_code == 200


def _addresses(here: House) -> list[str]:
    """Return the pages on which somebody could meet a customer."""
    lists = [reverse("customers") + query for query in ("", "?sort=-since", "?q=612345678")]
    elsewhere = f"{reverse('customers')}?branch={here.theirs.branch_id}"
    return [
        *lists,
        *_narrowed_lists(here),
        elsewhere,
        *_segments(here),
        reverse("home"),
        reverse("customer", args=[here.ours.pk]),
    ]


def _narrowed_lists(here: House) -> list[str]:
    """Return lists that ask for whoever is elsewhere, as far as one may ask for them."""
    theirs = here.theirs
    asked = (
        f"owner={theirs.owner_id}",
        f"team={theirs.team_id}&sort=-since",
        "since=2000-01-01&until=2100-01-01",
    )
    return [f"{reverse('customers')}?{query}" for query in asked]


def _segments(here: House) -> list[str]:
    """Return the page of a segment of both customers, and the list narrowed to it."""
    both = {"join": "all", "parts": [{"fact": "country", "is": "any-of", "values": ["ES"]}]}
    at = timezone.now()
    segment = Segment.objects.create(
        **{"name": "Both", "rule": both, "sharing": "everybody", "owner": person()},
        **{"created_at": at, "changed_at": at},
    )
    prepare(at=at)
    return [
        reverse("segment", args=[segment.pk]),
        f"{reverse('customers')}?segment={segment.pk}",
    ]


def _addresses_of(customer: Customer) -> list[str]:
    """Return every address that begins with a customer's own."""
    own = "customers/<int:number>/"
    addresses = (address for address, _ in _routes(get_resolver()) if address.startswith(own))
    return [f"/customers/{customer.pk}/" + PLACES.sub("1", each[len(own) :]) for each in addresses]


def _record(customer: Customer) -> list[object]:
    """Return all that is kept of a customer."""
    kept = (
        *("identities", "contact_points", "consents", "search_words"),
        *("orders", "interactions", "subscriptions", "invoices"),
    )
    rows = [list(getattr(customer, name).order_by("pk").values()) for name in kept]
    return [Customer.objects.filter(pk=customer.pk).values().get(), *rows]


def _routes(resolver: URLResolver, before: str = "") -> Iterator[tuple[str, URLPattern]]:
    for route in resolver.url_patterns:
        address = before + str(route.pattern)
        if isinstance(route, URLResolver):
            yield from _routes(route, address)
        else:
            yield address, route
