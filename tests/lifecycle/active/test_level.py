"""Activity level is days with activity over days asked, the best of the whole and categories."""

import datetime as dt
import math
from collections import defaultdict
from itertools import pairwise
from typing import Any

import pytest

from quilate.activity.models import OrderLine
from quilate.core.facts import FACTS, ask, refreshed
from quilate.lifecycle.active.definitions import (
    WHOLE,
    Basis,
    Definition,
    Definitions,
    definitions_in_force,
)
from quilate.lifecycle.active.models import ProposedActivity
from quilate.lifecycle.active.proposing import FEWEST, MOST, keep_proposals
from quilate.value.models import ValuationRun
from tests.activity_tables import loaded
from tests.facts import facts_of, facts_prepared
from tests.lifecycle.active.company import (
    COFFEE,
    FURNITURE,
    UNTIL,
    buy,
    category,
    coming_company,
    define,
    define_three,
    random_company,
)
from tests.people import AT, person

pytestmark = pytest.mark.django_db
_TODAY = AT.date()


def days_of(customer: int) -> dict[str, set[dt.date]]:
    """Return on which days a customer bought, by category and in the whole, from the tables."""
    found: dict[str, set[dt.date]] = defaultdict(set)
    lines = OrderLine.objects.filter(order__customer=customer, is_return=False)
    for day, its in lines.values_list("day", "product__category"):
        if day <= _TODAY:
            found[WHOLE].add(day)
            found[str(its)].add(day)
    return found


def level_by_hand(customer: int, definitions: Definitions) -> float:
    days = days_of(customer)
    its = {WHOLE: definitions.whole}
    its |= {str(number): each for number, each in definitions.categories.items()}
    return max(
        sum((UNTIL - day).days < each.window_days for day in days[name]) / each.asked
        for name, each in its.items()
    )


def degree_by_hand(customer: int, level: float) -> str:
    if not days_of(customer):
        return "never"
    if level == 0:
        return "asleep"
    return "less-active" if level < 1 else "active" if level < 3 else "very-active"


def test_a_customer_is_as_active_as_in_the_place_where_they_are_most() -> None:
    tiered, olga = coming_company(), person()
    define_three(olga)
    facts_prepared()

    coffee, furniture = int(category(COFFEE)), int(category(FURNITURE))
    told: dict[int, dict[str, Any]] = {
        number: facts_of(tiered.customer(number).pk) for number in range(8)
    }

    found = {
        number: (its["activity_level"], its["activity_degree"]) for number, its in told.items()
    }
    assert found == {
        # Days 2, 9 and 29 back: one day with two orders is one, and thirty back is without.
        0: (1.5, "active"),
        # Two hundred days back is without; in the whole they are asleep, too.
        1: (0, "asleep"),
        2: (0.5, "less-active"),
        3: (0, "asleep"),
        4: (0, "never"),
        5: (3, "very-active"),
        # Tomorrow's coffee counts today; furniture of five days ago is all that is asked of it.
        6: (1, "active"),
        # What came back was bought.
        7: (0.5, "less-active"),
    }
    assert (told[0]["active_by"], told[0]["active_category"]) == (0, str(coffee))
    assert (told[0]["active_days"], told[0]["active_asked"], told[0]["active_window"]) == (3, 2, 30)
    assert told[0]["active_in"] == str(coffee) and told[1]["active_in"] is None
    assert (told[6]["active_by"], told[6]["active_days"]) == (0, 2)
    assert told[6]["active_in"] == str(furniture)
    assert told[6]["last_active"] == UNTIL + dt.timedelta(days=1)
    assert told[4]["last_active"] is None


def test_a_category_says_what_the_whole_does_not() -> None:
    tiered, olga = coming_company(), person()
    define(WHOLE, 4, 30, by=olga)
    define(category(FURNITURE), 1, 365, by=olga)
    facts_prepared()

    known = facts_of(tiered.customer(1).pk)

    assert (known["activity_level"], known["activity_degree"]) == (1, "active")
    assert known["active_by"] == int(category(FURNITURE))
    assert (known["active_days"], known["active_asked"], known["active_window"]) == (1, 1, 365)


@pytest.mark.long
@pytest.mark.parametrize("decided", [False, True])
def test_levels_equal_those_counted_from_the_tables(decided: bool) -> None:
    random_company()
    if decided:
        define_three(person())
    else:
        keep_proposals(until=UNTIL)
    facts_prepared()

    definitions = definitions_in_force()
    rows = ask(f"SELECT customer_id, activity_level, activity_degree, active_in FROM {FACTS}")

    assert len(rows) == 60 and len(definitions.categories) == 2
    assert len({degree for *_, degree, _ in rows}) >= (4 if not decided else 5)
    for customer, level, degree, active_in in rows:
        assert level == pytest.approx(level_by_hand(customer, definitions))
        assert degree == degree_by_hand(customer, level)
        days = days_of(customer)
        enough = [
            number
            for number, its in definitions.categories.items()
            if sum((UNTIL - day).days < its.window_days for day in days[str(number)]) >= its.asked
        ]
        assert sorted(int(each) for each in (active_in or "").split()) == enough


@pytest.mark.long
def test_proposed_is_the_window_within_which_four_in_five_come_back() -> None:
    tiered = random_company()
    keep_proposals(until=UNTIL)

    gaps: dict[str, list[int]] = defaultdict(list)
    for number in range(60):
        for name, its in days_of(tiered.customer(number).pk).items():
            days = sorted(day for day in its if day <= UNTIL)
            gaps[name] += [(b - a).days for a, b in pairwise(days)]

    kept = {str(each.category_id or WHOLE): each for each in ProposedActivity.objects.all()}
    assert kept.keys() == {WHOLE, category(COFFEE), category(FURNITURE)}
    for name, each in kept.items():
        its = sorted(gaps[name])
        assert each.repeats == len(its) >= FEWEST
        assert each.window_days == its[math.ceil(MOST * len(its)) - 1]
    assert definitions_in_force().whole == Definition(
        1, kept[WHOLE].window_days or 0, Basis.PROPOSED, kept[WHOLE].repeats
    )


def test_where_too_few_come_back_a_year_is_assumed() -> None:
    coming_company()
    keep_proposals(until=UNTIL)

    definitions = definitions_in_force()

    assert definitions.whole == Definition(1, 365, Basis.ASSUMED)
    assert definitions.categories == {}


def test_once_the_whole_is_decided_proposals_of_categories_do_not_count() -> None:
    random_company()
    keep_proposals(until=UNTIL)
    coffee, furniture, olga = category(COFFEE), category(FURNITURE), person()
    assert definitions_in_force().categories.keys() == {int(coffee), int(furniture)}

    define(coffee, 2, 30, by=olga)
    its = definitions_in_force().categories
    assert its[int(coffee)] == Definition(2, 30)
    assert its[int(furniture)].basis is Basis.PROPOSED

    define(WHOLE, 4, 30, by=olga)
    assert definitions_in_force().categories == {int(coffee): Definition(2, 30)}


def test_getting_in_touch_counts_in_the_whole_where_the_company_says_so() -> None:
    tiered, olga = coming_company(), person()
    silent, days = tiered.customer(4), ("2026-02-20", "2026-02-21", "2026-02-22")
    for place, day in enumerate(days):
        begun = "inbound" if place else "outbound"
        loaded("interactions", {"customer": silent.key, "day": day, "direction": begun})
    define(WHOLE, 2, 30, by=olga)
    facts_prepared()
    assert facts_of(silent.pk)["activity_degree"] == "never"

    define(WHOLE, 2, 30, by=olga, conversations=True)
    facts_prepared()

    known = facts_of(silent.pk)
    assert (known["activity_level"], known["activity_degree"]) == (1, "active")
    assert known["last_active"] == dt.date(2026, 2, 22)


def test_a_purchase_counts_the_same_day() -> None:
    tiered, olga = coming_company(), person()
    define(WHOLE, 2, 30, by=olga)
    facts_prepared()
    customer = tiered.customer(2)

    buy(2, [(0, ""), (1, ""), (4, ""), (5, ""), (6, "")], order="again")
    refreshed([customer.pk], at=AT)

    known = facts_of(customer.pk)
    assert (known["activity_level"], known["activity_degree"]) == (3, "very-active")


@pytest.mark.long
def test_definitions_are_proposed_before_facts_rest_on_them_then_every_four_weeks() -> None:
    random_company()
    facts_prepared()
    first = set(ProposedActivity.objects.values_list("pk", "as_of"))
    assert len(first) == 3 and {day for _, day in first} == {UNTIL}

    facts_prepared()
    assert set(ProposedActivity.objects.values_list("pk", "as_of")) == first

    later = UNTIL + dt.timedelta(days=28)
    ValuationRun.objects.update(as_of=later)
    facts_prepared()
    assert set(ProposedActivity.objects.values_list("as_of", flat=True)) == {later}
