"""People, branches and customers for the tests of the application."""

import datetime as dt

from quilate.core.models import Branch, Company, Person, Team
from quilate.customers.loading import Loaded, load_customers
from quilate.customers.places import Place
from tests.customer_tables import customer_table

AT = dt.datetime(2026, 3, 2, 9, 30, tzinfo=dt.UTC)
PASSWORD = "a-password-of-the-tests"


def company(**fields: object) -> Company:
    usual = {"name": "Almacenes Brisa", "country": "ES", "currency": "EUR"}
    return Company.objects.create(**usual | {"time_zone": "Europe/Madrid"} | fields, id=1)


def branch(name: str = "Norte") -> Branch:
    return Branch.objects.get_or_create(name=name, country="ES")[0]


def team(name: str, of: Branch) -> Team:
    return Team.objects.get_or_create(name=name, branch=of)[0]


def person(area: str = "administration", scope: str = "all", **fields: object) -> Person:
    count = Person.objects.count()
    named = {"name": f"Person {count}", "language": "en"} | fields
    return Person.objects.create_user(
        f"{area}-{scope}-{count}@example.com", PASSWORD, area=area, scope=scope, **named
    )


def customers(*rows: dict[str, object], place: Place | None = None) -> Loaded:
    """Enter customers as every table enters them; what a row leaves out is empty."""
    return load_customers(
        customer_table(*rows), source="test", at=AT, placed=lambda _row: place or Place()
    )
