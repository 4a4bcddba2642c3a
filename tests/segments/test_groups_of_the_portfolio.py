"""Every group of the portfolio is a segment at a click, and the four together are the equity."""

from collections.abc import Iterator
from decimal import Decimal
from urllib.parse import parse_qsl, urlsplit

import pytest
from django.db import transaction
from django.db.models import Sum
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoDbBlocker

from quilate.core.facts import asking
from quilate.core.models import Person
from quilate.core.rules.draft import Draft
from quilate.segments.models import Segment
from quilate.segments.naming import condition_for
from quilate.segments.pages.found import today
from quilate.segments.queries import worth_and_whole
from quilate.segments.worth import Worth
from quilate.value.equity import equity_of
from quilate.value.models import Quadrant, Valuation, ValuationRun
from quilate.value.portfolio.figures import portfolio
from quilate.value.portfolio.keeping import where_to_keep_group
from quilate.value.portfolio.lines import Lines, saved_lines
from quilate.value.standing import standing_of
from tests.facts import facts_prepared
from tests.people import person
from tests.valued_company import valued_company

pytestmark = pytest.mark.django_db

DRAWN = Lines(Decimal("40.00"), Decimal("25.50"))


@pytest.fixture(scope="module")
def seller(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[Person]:
    """Value a company; give who sells to a part of it."""
    with django_db_blocker.unblock(), transaction.atomic():
        valued = valued_company(number=40)
        facts_prepared()
        yield valued.seller
        transaction.set_rollback(True)


def kept(somebody: Person, quadrant: Quadrant, lines: Lines) -> Segment:
    """Follow the way from a group, and keep what is filled in there."""
    run = ValuationRun.objects.current().get()
    address = where_to_keep_group(quadrant, lines, saved=saved_lines(run, None))
    client = Client()
    client.force_login(somebody)
    shown = client.get(address)
    assert shown.status_code == 200 and 'name="r.0.fact"' in shown.content.decode()
    offered = dict.fromkeys(("do",), "save") | dict(parse_qsl(urlsplit(address).query))
    client.post(reverse("segment-new"), offered)
    return Segment.objects.get(owner=somebody, name=offered["name"])


def worth_of(segment: Segment, somebody: Person) -> Worth:
    return worth_and_whole(condition_for(segment, on=today()), somebody)[0]


@pytest.mark.long
@pytest.mark.parametrize("is_drawn", [False, True])
def test_equity_is_the_same_on_home_over_customers_groups_and_segments(
    seller: Person, is_drawn: bool
) -> None:
    run = ValuationRun.objects.current().get()
    saved = saved_lines(run, None)
    lines = DRAWN if is_drawn else saved
    for somebody in (person(), seller):
        visible = Valuation.objects.current().visible_to(somebody)
        of_customers = visible.aggregate(sum=Sum("clv"))["sum"]
        with asking() as ask:
            on_home = equity_of(ask, somebody, standing_of(somebody)).now
        drawn = portfolio(somebody, saved=saved, drawn=lines, run=run)
        segments = [worth_of(kept(somebody, each, lines), somebody) for each in Quadrant]
        groups = {each.quadrant: each.group for each in drawn.standings}

        assert on_home == of_customers == sum(each.clv for each in groups.values())
        assert [(each.customers, each.clv) for each in segments] == [
            (groups[each].customers, groups[each].clv) for each in Quadrant
        ]
        assert sum(each.clv or 0 for each in segments) == of_customers
        Segment.objects.filter(owner=somebody).delete()


def test_under_the_saved_lines_the_segment_follows_them(seller: Person) -> None:
    assert rule_of(
        kept(person(), Quadrant.SACK, saved_lines(ValuationRun.objects.get(), None))
    ) == [("quadrant", "any-of", ["sack"])]
    assert rule_of(kept(person(), Quadrant.NURTURE, DRAWN)) == [
        ("current_value", "at-least", ["40.00"]),
        ("clv", "at-most", ["25.49"]),
    ]


def test_the_pages_of_the_portfolio_lead_there(client: Client, seller: Person) -> None:
    client.force_login(seller)
    drawn = f"?current_value={DRAWN.current_value}&clv={DRAWN.clv}"
    for page in (reverse("portfolio"), reverse("portfolio-group", args=["sack"])):
        assert "r.0.fact=quadrant" in client.get(page).content.decode()
        assert "r.0.fact=current_value" in client.get(page + drawn).content.decode()


def rule_of(segment: Segment) -> list[tuple[str, str, list[str]]]:
    parts: list[Draft] = segment.rule["parts"]
    return [(each["fact"], each["is"], each["values"]) for each in parts]
