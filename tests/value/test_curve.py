"""The value curve shows what an independent count of the customers shows, as far as one may see."""

from collections.abc import Iterator
from decimal import Decimal

import numpy as np
import pytest
from django.db import transaction
from django.db.models import F
from pytest_django import DjangoDbBlocker

from quilate.core.facts import asking
from quilate.core.models import Person
from quilate.value.curve.charts import value_curve, whale_tail
from quilate.value.curve.names import cost_magnets_of, falls_of, sold_below_cost_to
from quilate.value.curve.shape import MARGIN, REVENUE, curve_of, gini_of, share_that_makes
from quilate.value.models import Valuation
from tests.activity_tables import loaded
from tests.facts import facts_prepared
from tests.people import person
from tests.valued_company import LAST_DAY, found, value_again

pytestmark = pytest.mark.django_db

AXES = ("xAxis", "yAxis")


@pytest.fixture(scope="module")
def seller(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[Person]:
    """Value a company one of whose customers costs more than they bring; give who sells there."""
    with django_db_blocker.unblock(), transaction.atomic():
        *_, seller = found(number=60, days=200)
        dear = {"order_number": "D1", "customer": "V006", "day": LAST_DAY, "amount": "900"}
        loaded("order-lines", dear | {"cost": "2500"})
        value_again()
        dear_to_serve = Valuation.objects.filter(customer__key="V010")
        dear_to_serve.update(cost_to_serve=F("margin"), value_to_date=0)
        facts_prepared()
        yield seller
        transaction.set_rollback(True)


@pytest.mark.long
def test_shares_magnets_and_falls_are_those_of_the_valuations(seller: Person) -> None:
    somebody = person()
    net = sorted(Valuation.objects.values_list("value_to_date", flat=True), reverse=True)
    with asking() as ask:
        curve = curve_of(ask, somebody, MARGIN)
        below_cost, magnets = sold_below_cost_to(ask, somebody), cost_magnets_of(ask, somebody)
        falls = falls_of(ask, somebody, customers=curve.customers)

    assert curve.customers == len(net)
    assert curve.total == pytest.approx(float(sum(net)))
    assert curve.losing == sum(each < 0 for each in net)
    first = round(len(net) * 0.2)
    made = float(sum(net[:first]) / sum(net))
    assert curve.at(first / len(net)) == pytest.approx(made, abs=0.01)
    assert curve.at(share_that_makes(curve, 0.8)) == pytest.approx(0.8)
    assert gini_of(curve) == pytest.approx(_gini(net), abs=0.02)
    assert [each.customer.key for each in below_cost] == ["V006"]
    assert [each.customer.key for each in magnets] == ["V010"]
    assert [each.customer.key for each in falls.deepest][:1] == ["V006"]
    assert falls.deepest[0].place_by_margin == len(net)
    assert (falls.first, falls.deepest[0].place_by_revenue <= falls.first) == (6, True)


@pytest.mark.long
def test_shares_end_at_a_hundred_and_the_tail_begins_at_the_peak(seller: Person) -> None:
    with asking() as ask:
        margin, revenue = (curve_of(ask, person(), each) for each in (MARGIN, REVENUE))

    drawn, tail = value_curve(margin, revenue), whale_tail(margin)

    assert {(drawn[each]["max"], drawn[each]["axisLabel"]["formatter"]) for each in AXES} == {
        (100, "{value} %")
    }
    points = tail["series"][0]["data"]
    assert points[0][1] == max(up for _, up in points) == pytest.approx(margin.gains, abs=0.01)
    assert points[-1] == [100, pytest.approx(margin.total, abs=0.01)]


def test_nobody_finds_names_or_amounts_beyond_their_reach(seller: Person) -> None:
    theirs = Valuation.objects.visible_to(seller)
    with asking() as ask:
        curve = curve_of(ask, seller, MARGIN)
        magnets = cost_magnets_of(ask, seller) + sold_below_cost_to(ask, seller)
        falls = falls_of(ask, seller, customers=curve.customers)
        others = cost_magnets_of(ask, person("sales", "own"))

    assert 0 < curve.customers == theirs.count() < Valuation.objects.count()
    named = {each.customer.pk for each in magnets} | {each.customer.pk for each in falls.deepest}
    assert named <= set(theirs.values_list("customer_id", flat=True))
    assert others == []


def _gini(amounts: list[Decimal]) -> float:
    shares = np.cumsum([float(each) for each in amounts]) / float(sum(amounts))
    return float(2 * (shares.sum() - 0.5) / len(shares) - 1)
