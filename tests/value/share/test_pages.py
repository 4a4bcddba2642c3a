"""Share of customer is looked at and told on screen, by whom it concerns."""

import datetime as dt
from html import unescape

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from quilate.core.models import Person
from quilate.customers.models import Customer
from quilate.segments.models import Segment
from quilate.value.share.models import CategorySpend, Origin, SpendCeilings
from tests.facts import facts_prepared
from tests.people import AT, company, person
from tests.tiered_company import tiered_company
from tests.value.share.company import NUMBER, TODAY, some_told, spending_company, tell

pytestmark = pytest.mark.django_db
_ANSWER = {"do": "answer", "answer-told_on": "2026-02-01", "answer-note": "By telephone"}


@pytest.fixture
def olga(client: Client) -> Person:
    olga = person(name="Olga")
    client.force_login(olga)
    return olga


def read(client: Client, name: str, *places: object, asked: str = "") -> str:
    page = client.get(reverse(name, args=places) + asked).content.decode()
    return unescape(page).replace("\xa0", " ")


def test_the_page_keeps_told_amounts_and_those_of_comparable_customers_apart(
    client: Client, olga: Person
) -> None:
    some_told(spending_company(), olga)

    page = read(client, "share")

    for said in ("Unclaimed, as told", "Unclaimed, by comparable customers", "of 5 customers"):
        assert said in page
    assert "at least " in page and "at most " in page
    assert "one older than 24 months" in page and "one spends more with us than was told" in page
    assert "75 % of them spend that amount with us or less" in page
    for source in ("known", "answered", "comparable"):
        assert f"{reverse('share-customers')}?source={source}" in page
    assert f"{reverse('share-customers')}?by=quadrant&is=invest" in page


def test_those_with_most_unclaimed_are_a_click_from_an_action_and_keepable(
    client: Client, olga: Person
) -> None:
    valued = spending_company()
    some_told(valued, olga)

    page = read(client, "share-customers", asked="?source=known")
    group = read(client, "share-customers", asked="?by=quadrant&is=sack&source=answered")

    number = valued.customer(0).pk
    for route in ("customer", "customer-share", "plan-new"):
        assert f'"{reverse(route, args=[number])}' in page
    assert "r.0.fact=unclaimed_spend" in page and "r.1.fact=category_spend_source" in page
    assert "quadrant" in group and "Nobody with anything unclaimed" in group
    assert client.get(reverse("share-customers") + "?source=guessed").status_code == 404
    assert client.get(reverse("share-customers") + "?by=surname").status_code == 404


def test_segments_are_groups_of_which_some_may_be_chosen(client: Client, olga: Person) -> None:
    spending_company()
    rule = {"join": "all", "parts": [{"fact": "revenue_12m", "is": "at-least", "values": ["1"]}]}
    segment = Segment.objects.create(
        name="Buyers", rule=rule, owner=olga, created_at=AT, changed_at=AT
    )

    page = read(client, "share", asked="?by=segment")

    code = page.split(f"{reverse('share-customers')}?by=segment&is=")[1].split('"')[0]
    assert "Buyers" in page and "do not add up" in page
    assert "Buyers" in read(client, "share-customers", asked=f"?by=segment&is={code}")
    assert segment.pk


def test_an_answer_is_written_down_and_stands_on_the_page_of_the_customer(
    client: Client, olga: Person
) -> None:
    customer = spending_company().customer(1)
    form = reverse("customer-share", args=[customer.pk])
    assert "“Of every 10 € that you spend on what we sell" in read(
        client, "customer-share", customer.pk
    )

    both = client.post(form, _ANSWER | {"answer-of_ten": "4", "answer-amount": "900"})
    late = client.post(form, _ANSWER | {"answer-amount": "900", "answer-told_on": "2999-01-01"})
    assert "Write one of the two" in both.content.decode()
    assert "That day is still to come" in late.content.decode()
    assert not CategorySpend.objects.exists()
    client.post(form, _ANSWER | {"answer-amount": "90000"})

    kept = CategorySpend.objects.get()
    assert (kept.origin, kept.amount, kept.told_on) == ("amount", 90000, dt.date(2026, 2, 1))
    section = read(client, "customer-section", customer.pk, "share")
    assert "Answer, an amount a year" in section and "By telephone" in section
    assert "Olga" in section and "Feb 1, 2026" in section and "90,000 € a year" in section
    told = read(client, "customer-section", customer.pk, "timeline")
    assert "Category spend written down: they answered an amount a year" in told


def test_papers_are_written_down_and_taken_back_with_a_reason(client: Client, olga: Person) -> None:
    customer = spending_company().customer(1)
    form = reverse("customer-share", args=[customer.pk])
    paper = {"do": "paper", "paper-origin": "tender", "paper-amount": "7000"}
    client.post(form, paper | {"paper-told_on": "2026-02-01"})

    without = client.post(form, {"do": "take-back-known"}).content.decode()
    wrong = client.post(form, {"do": "take-back-guess", "back-note": "No"})
    client.post(form, {"do": "take-back-known", "back-note": "Of their parent company"})

    assert "This field is required" in without and wrong.status_code == 200
    assert list(CategorySpend.objects.order_by("pk").values_list("is_given", flat=True)) == [
        True,
        False,
    ]
    page = read(client, "customer-share", customer.pk)
    assert "Of their parent company" in page and "Tender: 7,000 € a year" in page
    assert "Take back what papers say" not in page


def test_a_customer_of_whom_nothing_is_known_says_so(client: Client, olga: Person) -> None:
    valued = spending_company()

    never = read(client, "customer-section", valued.customer(NUMBER - 1).pk, "share")
    bought = read(client, "customer-section", valued.customer(0).pk, "share")

    assert "Nothing is known" in never
    assert "at most, of what they spend on the category" in bought


def test_what_is_told_below_what_they_spend_is_said_to_be_contradicted(
    client: Client, olga: Person
) -> None:
    customer = spending_company().customer(3)
    tell(customer, Origin.ACCOUNTS, "10", by=olga, on=TODAY - dt.timedelta(days=1500))
    facts_prepared()

    section = read(client, "customer-section", customer.pk, "share")

    assert "They were said to spend 10 € a year" in section
    assert "Told more than 24 months ago" in section


def test_the_pages_ask_little(client: Client, olga: Person) -> None:
    valued = spending_company()
    some_told(valued, olga)
    number = valued.customer(0).pk
    pages = (
        *(
            ("share", [], ""),
            ("share", [], "?by=segment"),
            ("share-customers", [], "?source=known"),
        ),
        *(("customer-share", [number], ""), ("customer-section", [number, "share"], "")),
    )
    for name, places, asked in pages:
        read(client, name, *places, asked=asked)
        with CaptureQueriesContext(connection) as statements:
            read(client, name, *places, asked=asked)
        assert len(statements) <= 12, (name, len(statements))


def test_a_seller_sees_and_tells_of_their_own_customers_only(client: Client, olga: Person) -> None:
    valued = spending_company()
    some_told(valued, olga)
    client.force_login(valued.seller)

    page = read(client, "share") + read(client, "share-customers")

    for customer in Customer.objects.all():
        is_theirs = customer.owner_id == valued.seller.pk
        assert is_theirs or f'"{reverse("customer", args=[customer.pk])}"' not in page
    assert reverse("customer", args=[valued.customer(0).pk]) in page
    for number, status in ((0, 302), (1, 404)):
        form = reverse("customer-share", args=[valued.customer(number).pk])
        assert client.post(form, _ANSWER | {"answer-amount": "900"}).status_code == status


def test_who_may_not_plan_looks_and_writes_nothing(client: Client, olga: Person) -> None:
    customer = spending_company().customer(0)
    client.force_login(person("reading"))
    form = reverse("customer-share", args=[customer.pk])

    answer = client.post(form, _ANSWER | {"answer-amount": "900"})

    assert answer.status_code == 403 and not CategorySpend.objects.exists()
    assert form not in read(client, "customer-section", customer.pk, "share")
    assert "/share/" not in read(client, "share-customers").split("<tbody>")[1]


def test_where_nothing_is_known_the_pages_say_what_to_do(client: Client) -> None:
    company()
    client.force_login(person())
    assert client.get(reverse("share")).status_code == 200
    assert client.get(reverse("share-customers")).status_code == 200

    tiered_company(number=4)
    facts_prepared()

    assert "Nothing is known of what customers spend" in read(client, "share")
    assert not SpendCeilings.objects.exists()
