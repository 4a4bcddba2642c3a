"""A small company whose customers have been bought from, talked with, and valued."""

import datetime as dt
from dataclasses import dataclass

import numpy as np
import pyarrow as pa

from quilate.activity.loading import KINDS
from quilate.core.models import Branch, Company, Person
from quilate.customers.models import Customer
from quilate.customers.places import Place
from quilate.value.actions import value_customers
from quilate.value.models import ValuationRun
from tests.activity_tables import loaded
from tests.people import branch, company, customers, person, team

#: The last day of the data, and the moment of the valuation.
LAST_DAY = dt.date(2026, 3, 1)
VALUED_AT = dt.datetime(2026, 3, 2, 3, 10, tzinfo=dt.UTC)


@dataclass(frozen=True)
class ValuedCompany:
    """Customers ``V000``, ``V001``… in turns of Norte and Sur; a third of Norte's are the seller's.

    Attributes
    ----------
    run
        The run that is shown.
    seller
        Who owns customers of Norte, over whom their scope reaches.
    """

    company: Company
    run: ValuationRun
    north: Branch
    south: Branch
    seller: Person

    def customer(self, number: int) -> Customer:
        return Customer.objects.get(key=f"V{number:03d}")


def valued_company(*, number: int = 60, days: int = 40) -> ValuedCompany:
    """Found the company; the history is too short to be tested, so that valuing takes no time."""
    founded, north, south, seller = found(number=number, days=days)
    return ValuedCompany(founded, value_again(), north, south, seller)


def value_again(*, at: dt.datetime = VALUED_AT) -> ValuationRun:
    return value_customers(by=None, at=at, today=at.date())


def found(*, number: int, days: int, seed: int = 1) -> tuple[Company, Branch, Branch, Person]:
    """Enter customers, what they bought, and conversations with every fifth."""
    founded = Company.objects.first() or company()
    north, south = branch("Norte"), branch("Sur")
    its_team = team("A", north)
    seller = person("sales", "own", branch=north, team=its_team)
    places = (
        Place(north.pk, its_team.pk, seller.pk),
        Place(south.pk),
        Place(north.pk),
        *(Place(south.pk), Place(north.pk, its_team.pk), Place(south.pk)),
    )
    for turn, place in enumerate(places):
        rows = [_customer(each) for each in range(turn, number, len(places))]
        customers(*rows, place=place)
    sold = _lines(np.random.default_rng(seed), number, days)
    KINDS["order-lines"].load(pa.Table.from_pylist(sold))
    KINDS["interactions"].load(pa.Table.from_pylist(_conversations(sold)))
    return founded, north, south, seller


def some_do_not_pay(number: int) -> None:
    """Bill some customers, who pay only part of it before the rest is given up for lost."""
    day = LAST_DAY - dt.timedelta(days=200)
    bills = [f"B{place:03d}" for place in range(number)]
    loaded(
        "invoices",
        *(
            {"invoice": bill, "customer": f"V{place:03d}", "issued_on": day, "amount": "40.00"}
            for place, bill in enumerate(bills)
        ),
    )
    late = [day + dt.timedelta(days=60 + place) for place in range(number)]
    given_up = {"kind": "written-off", "amount": "31.90"}
    loaded(
        "payments",
        *({"invoice": bill, "day": day, "amount": "8.10"} for bill in bills),
        *({"invoice": each, "day": on} | given_up for each, on in zip(bills, late, strict=True)),
    )


def _customer(number: int) -> dict[str, object]:
    named = {"given_names": "Olga", "surname_1": f"Sanz{number}"}
    return {"customer_id": f"V{number:03d}", "created_on": dt.date(2024, 1, 1)} | named


def _lines(rng: np.random.Generator, number: int, days: int) -> list[dict[str, object]]:
    """Return orders: some come often, most seldom, a few never again; some things go back."""
    lines: list[dict[str, object]] = []
    for customer in range(number):
        begins, rate = rng.integers(0, days * 2 // 3), rng.gamma(1.2, 3 / days)
        usual, stays = rng.lognormal(3.5, 0.6), rng.exponential(days)
        day = float(begins)
        while day < min(days, begins + stays) or day == begins:
            lines.append(_line(rng, customer, int(day), float(usual), days, len(lines)))
            if rng.random() < 0.04:
                lines.append(_back(lines[-1]))
            day += float(rng.exponential(1 / rate)) + 1
    return [*lines, _line(rng, 0, days, 20.0, days, len(lines))]


def _line(
    rng: np.random.Generator, customer: int, day: int, usual: float, days: int, place: int
) -> dict[str, object]:
    amount = round(float(usual * rng.lognormal(0, 0.3)), 2)
    return {
        "order_number": f"A{place}",
        "line": 1,
        "customer": f"V{customer:03d}",
        "day": LAST_DAY - dt.timedelta(days=days - 1 - min(day, days - 1)),
        "channel": "web",
        "amount": f"{amount:.2f}",
        "cost": f"{amount * 0.6:.2f}",
        "is_return": False,
    }


def _back(line: dict[str, object]) -> dict[str, object]:
    gone = {name: f"-{line[name]}" for name in ("amount", "cost")}
    return line | gone | {"line": 2, "is_return": True}


def _conversations(lines: list[dict[str, object]]) -> list[dict[str, object]]:
    usual = {"channel": "phone", "direction": "inbound"}
    return [
        {"customer": line["customer"], "day": line["day"], "cost": "2.35"} | usual
        for line in lines[::5]
    ]
