"""No page shows personal data whole to somebody who sees it in part."""

import re
from collections.abc import Iterable, Iterator

import pytest
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver

from quilate.core.access import DECISION
from quilate.core.roles import PERMISSIONS, Area, Permission
from quilate.customers.models import Customer
from tests.people import company, customers, person

pytestmark = pytest.mark.django_db
SECRETS = {
    "identifier": "12345678Z",
    "email": "ana.sanz@example.com",
    "phone": "+34612345678",
    "street_address": "Calle Mayor 1",
}
IN_PART = sorted(area for area in Area if Permission.SEE_PERSONAL_DATA not in PERMISSIONS[area])
#: Pages are asked for as they come, searched, and in another order.
ASKED = ("", "?q=sanz", "?cursor=x&sort=-since")


@pytest.mark.long
@pytest.mark.parametrize("area", IN_PART)
def test_every_page_masks_what_an_area_sees_in_part(client: Client, area: str) -> None:
    company()
    entered: dict[str, object] = {"customer_id": "C1", "given_names": "Ana", "surname_1": "Sanz"}
    alike = entered | {"customer_id": "C2"}
    known: dict[str, object] = {"identifier_kind": "NIF", **SECRETS}
    customers(entered | known, alike | known)
    client.force_login(person(area, "all"))
    numbers = Customer.objects.values_list("pk", flat=True)

    opened = 0
    for address in _asked(numbers):
        page = client.get(address)
        if page.status_code != 200:
            continue
        opened += 1
        shown = b"".join(page) if page.streaming else page.content
        leaked = [name for name, value in SECRETS.items() if value in shown.decode()]
        assert leaked == [], address

    assert opened > 10


def _asked(numbers: Iterable[int]) -> Iterator[str]:
    for address in _addresses(get_resolver()):
        if "<" in address:
            yield from ("/" + re.sub(r"<[^>]+>", str(number), address) for number in numbers)
        else:
            yield from (f"/{address}{query}" for query in ASKED)


def _addresses(resolver: URLResolver, before: str = "") -> Iterator[str]:
    for route in resolver.url_patterns:
        address = before + str(route.pattern)
        if isinstance(route, URLResolver):
            yield from _addresses(route, address)
        elif isinstance(route, URLPattern) and getattr(route.callback, DECISION, "") != "anybody":
            yield address
