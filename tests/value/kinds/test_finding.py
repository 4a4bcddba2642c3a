"""Kinds that were planted among the customers of a company are found, and found again."""

import datetime as dt

import numpy as np
import pytest

from quilate.activity.loading import KINDS
from quilate.clv.kinds.agreement import adjusted_rand, overlap_of
from quilate.core.facts import FACTS, ask
from quilate.core.models import Job
from quilate.customers.models import Customer
from quilate.language import Problem
from quilate.value.kinds.facts import look_again_when_due
from quilate.value.kinds.finding import find_kinds
from quilate.value.kinds.jobs import FIND
from quilate.value.kinds.models import Finding
from quilate.value.kinds.queries import names_in_force
from tests.activity_tables import loaded, table_of
from tests.facts import facts_prepared
from tests.people import AT, company, customers
from tests.valued_company import LAST_DAY, VALUED_AT, value_again

pytestmark = [pytest.mark.django_db, pytest.mark.long]
EACH = 100
#: Orders, days between them, what each comes to, by which channel and of what.
PLANTED = (
    (10, 6, 15.0, "web", "home"),
    (2, 150, 200.0, "shop", "tools"),
    (4, 30, 60.0, "phone", "books"),
)


@pytest.fixture
def planted() -> None:
    company()
    names = [f"K{number:03d}" for number in range(EACH * len(PLANTED))]
    customers(*({"customer_id": name, "given_names": name} for name in names))
    goods = [each[-1] for each in PLANTED]
    loaded("categories", *({"category": each, "name": each.title()} for each in goods))
    loaded("products", *({"product": each, "name": each, "category": each} for each in goods))
    KINDS["order-lines"].load(table_of("order-lines", *_lines(names)))
    value_again()


def _lines(names: list[str]) -> list[dict[str, object]]:
    rng, lines = np.random.default_rng(4), []
    for number, name in enumerate(names):
        orders, between, amount, channel, goods = PLANTED[number % len(PLANTED)]
        day = LAST_DAY - dt.timedelta(days=int(rng.integers(0, between)))
        for _ in range(orders):
            came_to = round(amount * float(rng.lognormal(0, 0.2)), 2)
            bought = {"customer": name, "day": day, "channel": channel, "product": goods}
            money = {"amount": f"{came_to:.2f}", "cost": f"{came_to / 2:.2f}"}
            lines.append({"order_number": f"O{len(lines)}"} | bought | money)
            day -= dt.timedelta(days=int(between * rng.uniform(0.7, 1.3)))
    return lines


def test_planted_kinds_are_found_with_their_customers_and_named(planted: None) -> None:
    found = find_kinds(by=None, at=AT)
    facts_prepared()

    assert found.state == Finding.State.IN_FORCE and found.codes and len(found.codes) == 3
    names = dict(Customer.objects.values_list("pk", "key"))
    rows = ask(f"SELECT customer_id, kind_of_customer FROM {FACTS}")
    of = np.array([int(names[number][1:]) % 3 for number, _ in rows])
    places = np.array([found.codes.index(code) for _, code in rows])
    assert adjusted_rand(overlap_of(of, places, (3, 3))) > 0.95
    assert {found.customers for found in found.kinds.all()} == {EACH}
    assert any("Home" in name and "a menudo" in name for name in names_in_force().values())


def test_looking_again_among_the_same_customers_asks_nobody(planted: None) -> None:
    first = find_kinds(by=None, at=AT)

    again = find_kinds(by=None, at=AT + dt.timedelta(days=30))

    assert again.state == Finding.State.STEADY and again.moved == 0
    assert Finding.in_force() == first


def test_once_kinds_hold_they_are_looked_for_every_four_weeks(planted: None) -> None:
    look_again_when_due(at=AT)
    assert not Job.objects.filter(kind=FIND).exists(), "before somebody has asked, nobody does"
    found = find_kinds(by=None, at=AT)
    look_again_when_due(at=AT)
    assert not Job.objects.filter(kind=FIND).exists()

    Finding.objects.filter(pk=found.pk).update(as_of=LAST_DAY - dt.timedelta(days=28))
    look_again_when_due(at=VALUED_AT)

    assert Job.objects.filter(kind=FIND).count() == 1


def test_before_anybody_was_valued_a_sentence_says_what_to_do() -> None:
    company()

    with pytest.raises(Problem):
        find_kinds(by=None, at=AT)
