"""Share of customer is what they spent with us over what they spend, by the source trusted most."""

import datetime as dt
from collections import defaultdict
from decimal import Decimal

import numpy as np
import pytest
from django.core.exceptions import PermissionDenied
from django.db.models import Sum

from quilate.activity.models import OrderLine
from quilate.clv.valuation.potential import Peers, Profiles
from quilate.core.facts import EVERYBODY, FACTS, ask
from quilate.core.jobs.worker import Worker
from quilate.core.models import AuditEntry, Job, Person
from quilate.core.months import day_from
from quilate.core.rules import condition_of, readable
from quilate.customers.merging.actions import merge
from quilate.customers.merging.undoing import undo
from quilate.customers.models import Customer
from quilate.language import Problem
from quilate.segments.models import Segment
from quilate.value.groups.dimensions import dimension_asked
from quilate.value.share.actions import Told, record, take_back
from quilate.value.share.jobs import FOLLOW
from quilate.value.share.models import CategorySpend, Origin, Source, SpendCeilings
from quilate.value.share.queries import Shares, Spend, held_of, said_of, shares_by, shares_of
from quilate.value.share.spent import revenue_of_year
from tests.facts import facts_of, facts_prepared
from tests.people import AT, person
from tests.tiered_company import TieredCompany, tiered_company
from tests.value.share.company import NUMBER, TODAY, some_told, spending_company, tell

pytestmark = pytest.mark.django_db
_CENT = Decimal("0.01")


def spent(customer: Customer) -> Decimal:
    """Return what a customer spent in twelve months, by the tables."""
    year_ago = dt.date(TODAY.year - 1, TODAY.month, TODAY.day)
    lines = OrderLine.objects.filter(order__customer=customer, day__gt=year_ago, day__lte=TODAY)
    return lines.aggregate(sum=Sum("account_amount"))["sum"] or Decimal(0)


def total_of(by: Person) -> Shares:
    dimension = dimension_asked("tier", by)
    assert dimension
    return shares_by(dimension, by, on=TODAY).total


def test_of_every_ten_the_amount_follows_from_what_they_had_spent_until_that_day() -> None:
    valued, olga = spending_company(), person()
    customer = valued.customer(1)
    revenue = spent(customer)
    assert revenue > 0 and revenue_of_year(customer, until=TODAY) == revenue

    tell(customer, Origin.OF_TEN, "2.5", by=olga)

    kept = CategorySpend.objects.get()
    assert (kept.share_told, kept.of_ten, kept.revenue_then) == (Decimal("0.25"), 2.5, revenue)
    assert kept.amount == revenue * 4
    facts_prepared()
    known = facts_of(customer.pk)
    assert known["category_spend_source"] == "answered"
    assert known["share_of_customer"] == pytest.approx(0.25)
    assert known["unclaimed_spend"] == revenue * 3


def test_papers_are_trusted_more_than_answers_and_the_last_day_holds() -> None:
    valued, olga = tiered_company(number=4), person()
    customer = valued.customer(0)
    for origin, figure, days in (
        *((Origin.CONTRACT, "500", 30), (Origin.AMOUNT, "900", 0)),
        *((Origin.ACCOUNTS, "400", 90), (Origin.AMOUNT, "800", 10)),
    ):
        tell(customer, origin, figure, by=olga, on=TODAY - dt.timedelta(days=days))
    facts_prepared()

    known, said = facts_of(customer.pk), said_of(customer.pk)

    assert (known["category_spend_known"], known["category_spend_answered"]) == (500, 900)
    assert (known["category_spend_source"], known["category_spend"]) == ("known", 500)
    assert known["category_spend_on"] == TODAY - dt.timedelta(days=30)
    held = {each: held_of(said, each) for each in (Source.KNOWN, Source.ANSWERED)}
    assert [each and each.amount for each in held.values()] == [500, 900]


def test_what_was_said_is_taken_back_with_a_reason_and_stays_written() -> None:
    valued, olga = tiered_company(number=4), person()
    customer = valued.customer(0)
    tell(customer, Origin.CONTRACT, "500", by=olga)
    tell(customer, Origin.AMOUNT, "900", by=olga)

    take_back(customer, Source.KNOWN, note="Of another company", on=TODAY, by=olga, at=AT)

    facts_prepared()
    known = facts_of(customer.pk)
    assert known["category_spend_known"] is None
    assert (known["category_spend_source"], known["category_spend"]) == ("answered", 900)
    assert CategorySpend.objects.count() == 3
    assert held_of(said_of(customer.pk), Source.KNOWN) is None
    tell(customer, Origin.TENDER, "300", by=olga, on=TODAY - dt.timedelta(days=400))
    facts_prepared()
    assert facts_of(customer.pk)["category_spend"] == 300
    trail = AuditEntry.objects.filter(subject_id=customer.pk, action__startswith="category-spend")
    assert trail.count() == 4
    with pytest.raises(TypeError, match="written once"):
        CategorySpend.objects.all().delete()


def test_comparable_customers_are_those_of_potential_among_who_bought_in_twelve_months() -> None:
    spending_company()
    bought: dict[int, list[tuple[dt.date, Decimal]]] = defaultdict(list)
    for line in OrderLine.objects.select_related("order"):
        bought[line.order.customer_id].append((line.day, line.account_amount))
    year_ago = dt.date(TODAY.year - 1, TODAY.month, TODAY.day)
    recent = {n: sum(a for day, a in its if day > year_ago) for n, its in bought.items()}
    buying = [number for number in bought if recent[number] > 0]
    spends = np.array([float(recent[number]) for number in buying])
    profiles = Profiles.of(
        age_days=np.array([float((TODAY - min(bought[n])[0]).days) for n in buying]),
        purchases=np.array([float(len(bought[n])) for n in buying]),
        revenue=np.array([float(sum(a for _, a in bought[n])) for n in buying]),
    )
    peers = Peers.grouped(spends, profiles)

    kept = SpendCeilings.objects.get()

    assert (kept.as_of, kept.customers) == (TODAY, len(buying))
    np.testing.assert_allclose(kept.edges, peers.edges)
    np.testing.assert_allclose(kept.ceilings, peers.ceilings.ravel(), atol=0.006)
    for number, potential in zip(buying, peers.potential(spends, profiles), strict=True):
        known = facts_of(number)
        assert float(known["spend_ceiling"]) == pytest.approx(potential, abs=0.006)
        assert known["category_spend_source"] == "comparable"
        assert known["unclaimed_spend"] == known["spend_ceiling"] - recent[number] >= 0
    for number in set(Customer.objects.values_list("pk", flat=True)) - set(buying):
        known = facts_of(number)
        assert known["spend_ceiling"] is None and known["category_spend_source"] is None
        assert known["share_of_customer"] is None and known["unclaimed_spend"] is None


def test_the_first_ceilings_have_the_facts_prepared_again_and_later_ones_do_not() -> None:
    spending_company()
    (job,) = Job.objects.filter(kind=FOLLOW)
    assert SpendCeilings.objects.count() == 1

    Job.objects.exclude(pk=job.pk).delete()
    Worker(lambda: AT).work_off()
    facts_prepared()

    assert [each.state for each in Job.objects.filter(kind=FOLLOW)] == [Job.State.DONE]
    assert SpendCeilings.objects.count() == 1


def test_who_spends_more_with_us_than_was_told_counts_as_ours_and_what_was_told_stays() -> None:
    valued, olga = spending_company(), person()
    tell(valued.customer(3), Origin.ACCOUNTS, "10", by=olga)
    facts_prepared()

    known = facts_of(valued.customer(3).pk)

    assert known["category_spend_known"] == 10
    assert known["category_spend"] == known["revenue_12m"] > 10
    assert (known["share_of_customer"], known["unclaimed_spend"]) == (1, 0)
    total = total_of(olga)
    assert total.told.contradicted == 1 and total.comparable.contradicted == 0


def test_the_sums_are_those_of_the_tables_by_source() -> None:
    valued, olga = spending_company(), person()
    some_told(valued, olga)
    told = {
        valued.customer(0).pk: Decimal("9000.50"),
        valued.customer(2).pk: Decimal(12000),
        valued.customer(3).pk: Decimal(10),
        valued.customer(NUMBER - 1).pk: Decimal(700),
        valued.customer(1).pk: (spent(valued.customer(1)) * 10 / 4).quantize(_CENT),
    }
    ours = {number: spent(Customer.objects.get(pk=number)) for number in told}
    spends = {number: max(told[number], ours[number]) for number in told}

    total = total_of(olga)

    added = (sum(each.values(), Decimal(0)) for each in (spends, ours))
    assert total.told == Spend(5, *added, 1, 1)
    assert total.by_source[Source.KNOWN].customers == 3
    assert total.told.unclaimed == sum(spends[n] - ours[n] for n in told)
    others = Customer.objects.exclude(pk__in=told)
    buying = [each for each in others if spent(each) > 0]
    assert total.comparable.customers == len(buying)
    assert total.comparable.ours == sum(spent(each) for each in buying)
    assert total.unknown == NUMBER - 5 - len(buying) > 0
    assert total.whole.share == (total.told.ours + total.comparable.ours) / total.whole.spend


@pytest.mark.parametrize("name", ["quadrant", "tier", "category_spend_source"])
def test_the_groups_of_a_partition_come_to_the_whole(name: str) -> None:
    valued, olga = spending_company(), person()
    some_told(valued, olga)
    dimension = dimension_asked(name, olga)
    assert dimension

    found = shares_by(dimension, olga, on=TODAY)
    whole = shares_of(EVERYBODY, olga, on=TODAY)

    assert len(found.groups) > 1 and found.rest is None
    assert found.total == whole
    for source in Source:
        assert (
            sum((each.by_source[source] for each in found.groups), Spend())
            == (found.total.by_source[source])
        )
    assert sum(each.customers for each in found.groups) == found.total.customers == NUMBER
    gaps = [each.whole.unclaimed for each in found.groups]
    assert gaps == sorted(gaps, reverse=True)


def test_segments_have_a_share_each_and_those_of_a_partition_come_to_the_whole() -> None:
    valued, olga = spending_company(), person()
    some_told(valued, olga)
    for name, how in (("much", "at-least"), ("little", "at-most")):
        values = ["100"] if how == "at-least" else ["99.99"]
        parts = [{"fact": "revenue_12m", "is": how, "values": values}]
        Segment.objects.create(
            name=name,
            rule={"join": "all", "parts": parts},
            owner=olga,
            created_at=AT,
            changed_at=AT,
        )
    dimension = dimension_asked("segment", olga)
    assert dimension

    found = shares_by(dimension, olga, on=TODAY)

    assert {each.label for each in found.groups} == {"much", "little"}
    assert sum((each.whole for each in found.groups), Spend()) == found.total.whole
    assert sum(each.customers for each in found.groups) == NUMBER


def test_a_seller_sees_the_shares_of_their_own_customers() -> None:
    valued, olga = spending_company(), person()
    some_told(valued, olga)
    its = set(Customer.objects.visible_to(valued.seller).values_list("pk", flat=True))
    dimension = dimension_asked("quadrant", valued.seller)
    assert dimension

    total = shares_by(dimension, valued.seller, on=TODAY).total

    assert total.customers == len(its) < NUMBER
    rows = ask(
        f"SELECT customer_id, unclaimed_spend FROM {FACTS} WHERE unclaimed_spend IS NOT NULL"
    )
    assert total.whole.unclaimed == sum(amount for number, amount in rows if number in its)


def test_rules_ask_for_the_share_and_for_what_is_unclaimed() -> None:
    valued, olga = spending_company(), person()
    some_told(valued, olga)
    parts = [
        {"fact": "unclaimed_spend", "is": "at-least", "values": ["5000"]},
        {"fact": "share_of_customer", "is": "at-most", "values": ["0.5"]},
        {"fact": "category_spend_source", "is": "any-of", "values": ["known"]},
    ]
    rule = readable({"join": "all", "parts": parts}, also={})
    assert rule

    asked = condition_of(rule, on=TODAY)

    found = ask(f"SELECT customer_id FROM {FACTS} WHERE {asked.sql}", asked.parameters)
    assert found == [(valued.customer(0).pk,)]


def test_who_may_not_plan_writes_nothing_and_nobody_writes_what_says_nothing() -> None:
    valued, olga = spending_company(), person()
    customer, nobody = valued.customer(0), valued.customer(NUMBER - 1)
    for area in ("operations", "reading"):
        with pytest.raises(PermissionDenied):
            tell(customer, Origin.AMOUNT, "5", by=person(area))
        with pytest.raises(PermissionDenied):
            take_back(customer, Source.KNOWN, note="No", on=TODAY, by=person(area), at=AT)
    for origin, figure, said in (
        (Origin.OF_TEN, "0", "more than zero"),
        (Origin.AMOUNT, "0", "more than zero"),
        (Origin.OF_TEN, "10.5", "more than ten"),
    ):
        with pytest.raises(Problem, match=said):
            tell(customer, origin, figure, by=olga)
    with pytest.raises(Problem, match="bought nothing"):
        record(nobody, Told(Origin.OF_TEN, Decimal(4), TODAY), by=olga, at=AT)
    with pytest.raises(Problem, match="why"):
        take_back(customer, Source.KNOWN, note=" ", on=TODAY, by=olga, at=AT)

    assert not CategorySpend.objects.exists()


def test_whoever_is_merged_brings_what_they_said_and_takes_it_back() -> None:
    valued, olga = tiered_company(number=4), person()
    one, other = valued.customer(0), valued.customer(1)
    tell(one, Origin.AMOUNT, "400", by=olga, on=TODAY - dt.timedelta(days=9))
    tell(other, Origin.AMOUNT, "600", by=olga)

    merged = merge(one, other, by=olga, at=AT)

    facts_prepared()
    assert facts_of(one.pk)["category_spend"] == 600
    undo(merged, by=olga, at=AT)
    facts_prepared()
    assert facts_of(one.pk)["category_spend"] == 400
    assert facts_of(other.pk)["category_spend"] == 600


def test_months_before_end_where_a_month_is_shorter() -> None:
    assert day_from(dt.date(2024, 2, 29), -12) == dt.date(2023, 2, 28)
    assert day_from(dt.date(2026, 1, 31), -2) == dt.date(2025, 11, 30)
    assert day_from(dt.date(2026, 3, 2), -24) == dt.date(2024, 3, 2)


def test_a_company_where_nobody_bought_has_no_ceilings() -> None:
    valued: TieredCompany = tiered_company(number=4)
    facts_prepared()

    assert not SpendCeilings.objects.exists()
    assert facts_of(valued.customer(0).pk)["category_spend_source"] is None
