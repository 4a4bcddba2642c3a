"""What customers bring beyond money, by an independent count over the same records."""

import datetime as dt
from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal

import numpy as np
import pytest
from django.db.models import Sum
from scipy.stats import rankdata

from quilate.activity.models import Acquisition, Interaction
from quilate.core.deciding import PolicyOvertaken
from quilate.core.facts import facts_for
from quilate.core.models import Job
from quilate.core.roles import Permission
from quilate.customers.happening import Happened, tell
from quilate.customers.loading import Loaded, load_consents
from quilate.customers.merging.actions import merge
from quilate.customers.models import Consent, Customer
from quilate.customers.rights.erasing import erase
from quilate.value.beyond.actions import BeyondDecision, decide_beyond
from quilate.value.beyond.queries import beyond_of
from quilate.value.beyond.renewing import reckon_again
from quilate.value.jobs import BEYOND
from quilate.value.models import BeyondPolicy, BeyondValue, Valuation, ValuationRun
from tests.activity_tables import loaded
from tests.customer_tables import consent_table
from tests.facts import facts_of, facts_prepared
from tests.people import person
from tests.value.beyond.measured import measurement
from tests.valued_company import LAST_DAY, VALUED_AT, ValuedCompany, value_again, valued_company

pytestmark = [pytest.mark.django_db, pytest.mark.long]
ALL = BeyondDecision(
    referral=True, engagement=True, influence=True, referral_share=Decimal("0.3"), reason="Try it"
)
OFF = BeyondDecision(
    referral=False,
    engagement=False,
    influence=False,
    referral_share=Decimal("0.3"),
    reason="Enough",
)
LATER = VALUED_AT + dt.timedelta(hours=6)
#: Who recommended us to whom; V003 is said to have brought themselves.
BROUGHT = {1: 0, 2: 0, 3: 3, 5: 4, 6: 4, 7: 4, 8: 9}


def decided(decision: BeyondDecision = ALL) -> BeyondPolicy:
    measured = replace(decision, measurement_id=measurement().pk)
    return decide_beyond(measured, seen=BeyondPolicy.in_force().pk, by=person(), at=LATER)


@pytest.fixture
def bringing() -> ValuedCompany:
    """Value customers of whom some brought others, some agreed to offers, some refused."""
    valued = valued_company(number=20)
    loaded("sources", {"source": "S"})
    rows = [
        {
            **{"customer": f"V{who:03d}", "recommended_by": f"V{by:03d}", "source": "S"},
            "won_on": LAST_DAY - dt.timedelta(days=90 * who),
        }
        for who, by in BROUGHT.items()
    ]
    loaded("acquisitions", *rows)
    _consents()
    loaded(
        "interactions",
        *(
            {"customer": "V010", "day": LAST_DAY - dt.timedelta(days=day)}
            for day in (1, 2, 364, 370)
        ),
        {"customer": "V011", "day": LAST_DAY, "reason": "complaint", "channel": "shop"},
        {"customer": "V012", "day": LAST_DAY, "direction": "outbound", "channel": "email"},
        {"customer": "V013", "day": LAST_DAY, "channel": "chat"},
    )
    return valued


def _consents() -> None:
    numbers = dict(Customer.objects.values_list("key", "pk"))
    said = [
        {"customer_id": f"V{who:03d}", "decided_on": dt.date(2026, 1, day), **about}
        for who, day, about in (
            (1, 1, {"given": True}),
            (1, 2, {"given": True, "channel": "phone"}),
            (2, 1, {"given": True}),
            (2, 3, {"given": False}),
            (4, 1, {"given": True, "purpose": "analytics"}),
            (9, 1, {"given": False, "purpose": "analytics"}),
        )
    ]
    load_consents(consent_table(*said), Loaded(numbers), by=None)


def test_points_and_referral_value_are_those_of_an_independent_count(
    bringing: ValuedCompany,
) -> None:
    decided()
    reckon_again()

    clv = dict(Valuation.objects.current().values_list("customer", "clv"))
    customers = list(Customer.objects.order_by("pk"))
    refused = {"V009"}
    brought = {
        each.pk: [
            came
            for came in Acquisition.objects.filter(recommended_by=each)
            if came.customer_id != each.pk
        ]
        for each in customers
    }
    engagement = {each.pk: _engagement(each, bringing.run.as_of) for each in customers}
    influence = {
        number: sum(0.5 ** ((bringing.run.as_of - came.won_on).days / 365) for came in its)
        for number, its in brought.items()
    }
    among = [each.pk for each in customers if each.key not in refused]
    engaging, influencing = (_points(scores, among) for scores in (engagement, influence))
    assert len(set(engaging.values())) > 2
    for each in customers:
        row = BeyondValue.objects.get(customer=each)
        its = brought[each.pk]
        assert row.customers_brought == len(its)
        assert row.clv_brought == sum(clv.get(came.customer_id, 0) for came in its)
        assert row.engagement_points == engaging.get(each.pk), each.key
        assert row.influence_points == influencing.get(each.pk), each.key


def _engagement(customer: Customer, as_of: dt.date) -> int:
    talked = [
        each
        for each in Interaction.objects.filter(customer=customer, direction="inbound")
        if each.reason not in {"complaint", "incident"}
        and as_of.replace(year=as_of.year - 1) < each.day <= as_of
    ]
    held: dict[tuple[str, str], bool] = {}
    for each in Consent.objects.filter(customer=customer).order_by("decided_at", "-given", "pk"):
        held[each.channel, each.purpose] = each.given
    agreed = sum(given for (_, purpose), given in held.items() if purpose == "marketing")
    return len({each.day for each in talked}) + len({each.channel for each in talked}) + agreed


def _points(scores: dict[int, float], among: list[int]) -> dict[int, int]:
    ranks = rankdata([scores[number] for number in among], method="min") - 1
    points = np.floor(100 * ranks / (len(among) - 1) + 0.5)
    return {number: int(each) for number, each in zip(among, points, strict=True)}


def test_whoever_was_brought_is_credited_once_so_that_the_credits_add_up(
    bringing: ValuedCompany,
) -> None:
    decided()
    reckon_again()

    keys = [f"V{who:03d}" for who, by in BROUGHT.items() if who != by]
    brought = Valuation.objects.current().filter(customer__key__in=keys)
    credited = BeyondValue.objects.aggregate(clv=Sum("clv_brought"))["clv"]

    assert credited == brought.aggregate(clv=Sum("clv"))["clv"]


def test_a_clv_is_the_same_whether_anything_is_counted_beside_it(bringing: ValuedCompany) -> None:
    without = value_again()
    before = list(without.valuations.order_by("customer").values_list("clv", "current_value"))
    decided()

    run = value_again(at=LATER)

    assert run.beyond.count() == 20
    assert list(run.valuations.order_by("customer").values_list("clv", "current_value")) == before
    assert run.equity == without.equity


def test_who_brought_a_customer_is_credited_the_same_day_with_what_they_buy(
    bringing: ValuedCompany,
) -> None:
    decided()
    reckon_again()
    facts_prepared()
    bringer, brought = bringing.customer(0), bringing.customer(1)
    loaded(
        "order-lines",
        {"order_number": "N1", "customer": "V001", "day": LATER.date(), "amount": "300"},
    )

    tell(Happened((brought.pk,), "purchase", LATER, "N1"))

    expected = sum(
        Valuation.objects.current().get(customer=bringing.customer(each)).clv for each in (1, 2)
    )
    beyond = beyond_of(bringer)
    assert beyond is not None and beyond.value is not None
    assert beyond.value.clv_brought == expected
    credited = (expected * Decimal("0.3")).quantize(Decimal("0.01"), ROUND_HALF_UP)
    assert beyond.referral_value == facts_of(bringer.pk)["referral_value"] == credited
    assert beyond.value.engagement_points is not None


def test_who_has_gone_or_become_another_is_counted_for_whoever_is_there(
    bringing: ValuedCompany,
) -> None:
    decided()
    reckon_again()
    admin = person()

    erase(bringing.customer(2), request=None, by=admin, at=LATER)
    merge(bringing.customer(0), bringing.customer(4), by=admin, at=LATER)

    the_same_day = _counted()
    assert the_same_day["V000"][0] == 4
    assert {"V002", "V004"}.isdisjoint(the_same_day)
    reckon_again()
    assert _counted() == the_same_day


def _counted() -> dict[str, tuple[int, Decimal]]:
    rows = BeyondValue.objects.select_related("customer")
    return {row.customer.key: (row.customers_brought, row.clv_brought) for row in rows}


def test_nothing_is_reckoned_or_known_until_it_is_switched_on_nor_after(
    bringing: ValuedCompany,
) -> None:
    facts_prepared()
    assert not BeyondValue.objects.exists()
    assert beyond_of(bringing.customer(0)) is None
    assert not _offered()
    assert facts_of(bringing.customer(0).pk)["referral_value"] is None

    decided()
    reckon_again()
    facts_prepared()
    known = facts_of(bringing.customer(4).pk)
    assert known["referral_value"] > 0
    assert None not in {known["influence"], known["engagement"]}
    assert _offered() == {"referral_value", "influence", "engagement"}

    decided(OFF)
    assert beyond_of(bringing.customer(4)) is None
    assert not _offered()
    assert reckon_again() == 0
    assert not BeyondValue.objects.exists()


def _offered() -> set[str]:
    """Return what somebody may choose customers by."""
    by_room = {table.name: facts for table, facts in facts_for(person())}
    return {fact.name for fact in by_room.get("beyond", ())}


def test_what_runs_left_behind_goes_when_another_is_shown(bringing: ValuedCompany) -> None:
    decided()
    value_again(at=LATER)

    after = value_again(at=LATER + dt.timedelta(hours=1))

    assert set(BeyondValue.objects.values_list("run", flat=True)) == {after.pk}
    assert ValuationRun.objects.count() == 3


def test_a_decision_is_kept_with_its_reason_and_starts_the_reckoning(
    bringing: ValuedCompany,
) -> None:
    assert person("finance", "all").may(Permission.SET_POLICY)
    first = decided()

    assert Job.objects.filter(kind=BEYOND).count() == 1
    assert (first.reason, first.referral_share) == ("Try it", Decimal("0.3"))
    with pytest.raises(PolicyOvertaken) as told:
        decide_beyond(OFF, seen=None, by=person(), at=LATER)
    assert told.value.policy == first
