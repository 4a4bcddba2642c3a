"""A company with two categories, whose customers come as often as a test says."""

import datetime as dt

import numpy as np

from quilate.activity.models import Category
from quilate.core.models import Person
from quilate.lifecycle.active.actions import Decision, decide
from quilate.lifecycle.active.definitions import WHOLE, Meant
from quilate.lifecycle.active.models import ActivityPolicy
from tests.activity_tables import loaded
from tests.people import AT
from tests.tiered_company import TieredCompany, tiered_company

#: The last day of the data, with which windows end.
UNTIL = dt.date(2026, 3, 1)
COFFEE, FURNITURE = "Coffee", "Furniture"
#: By customer: how many days before the last day of the data they bought what.
COMING: dict[int, list[tuple[int, str]]] = {
    # Three days of coffee, on one of them twice.
    0: [(2, COFFEE), (2, COFFEE), (9, COFFEE), (29, COFFEE), (30, COFFEE)],
    1: [(200, FURNITURE)],
    2: [(10, "")],
    3: [(400, ""), (100, COFFEE), (30, "")],
    # Four is nobody's: they never bought.
    5: [(day, COFFEE) for day in range(6)],
    # After the last day of the data.
    6: [(-1, COFFEE), (5, FURNITURE)],
}
NUMBER = 8


def coming_company() -> TieredCompany:
    """Let seven of eight customers buy, one of whom sent everything back."""
    tiered = tiered_company(number=NUMBER)
    categories_and_products()
    for customer, days in COMING.items():
        buy(customer, days)
    buy(7, [(3, COFFEE)])
    back = {"customer": "V007", "order_number": "V007-0", "line": 1, "is_return": True}
    loaded("order-lines", {**back, "day": _day(1), "amount": "-10", "product": COFFEE})
    return tiered


def random_company(*, number: int = 60, seed: int = 3) -> TieredCompany:
    """Let customers buy at random in two years, some of it of no category."""
    tiered = tiered_company(number=number)
    categories_and_products()
    rng, things = np.random.default_rng(seed), (COFFEE, FURNITURE, "")
    for customer in range(number - 2):
        days = rng.integers(-1, 700, size=int(rng.integers(1, 25))).tolist()
        buy(customer, [(day, things[int(rng.integers(3))]) for day in days])
    return tiered


def categories_and_products() -> None:
    for name in (COFFEE, FURNITURE):
        loaded("categories", {"category": name})
        loaded("products", {"product": name, "category": name})


def buy(customer: int, days: list[tuple[int, str]], *, order: str = "") -> None:
    """Let a customer buy things so many days before the last day of the data."""
    name = f"V{customer:03d}"
    rows = [
        {"customer": name, "order_number": f"{name}-{order}{place}", "day": _day(back)}
        | {"amount": "10", "cost": "4", "product": thing or None}
        for place, (back, thing) in enumerate(days)
    ]
    loaded("order-lines", *rows)


def category(name: str) -> str:
    return str(Category.objects.get(name=name).pk)


def define(
    name: str,
    asked: int,
    window_days: int,
    *,
    by: Person,
    conversations: bool | None = None,
) -> ActivityPolicy:
    """Have the company say what is active, after what it has said before."""
    last = ActivityPolicy.in_force()
    decision = Decision(name, Meant.OWN, "So we say", asked, window_days, conversations)
    return decide(decision, seen=last.pk if last else None, by=by, at=AT)


def define_three(by: Person) -> None:
    """Ask for two days of thirty, of coffee too; of furniture one a year."""
    define(WHOLE, 2, 30, by=by)
    define(category(COFFEE), 2, 30, by=by)
    define(category(FURNITURE), 1, 200, by=by)


def _day(back: int) -> str:
    return (UNTIL - dt.timedelta(days=back)).isoformat()
