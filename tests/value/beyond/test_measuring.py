"""How engagement went with later margin: by what was known at the cut-off, and nothing else."""

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal

import numpy as np
import pytest
from django.test import Client
from django.urls import reverse
from scipy.stats import spearmanr

from quilate.activity.models import Interaction
from quilate.core.models import Job
from quilate.customers.loading import Loaded, load_consents
from quilate.customers.models import Customer
from quilate.value.beyond.actions import BeyondDecision, NotMeasured, decide_beyond
from quilate.value.beyond.renewing import measure_again
from quilate.value.jobs import MEASURE
from quilate.value.models import BeyondPolicy, EngagementMeasurement
from tests.activity_tables import loaded
from tests.customer_tables import consent_table
from tests.people import company, customers, person

pytestmark = pytest.mark.django_db
UNTIL = dt.date(2026, 3, 1)
CUTOFF = UNTIL - dt.timedelta(days=365)
FIRST = CUTOFF - dt.timedelta(days=500)
AT = dt.datetime(2026, 3, 2, 4, tzinfo=dt.UTC)
CUSTOMERS = 130
ON = {"engagement": "on", "referral_share": "25", "reason": "Try it"}


def days(after: int) -> dt.date:
    return CUTOFF + dt.timedelta(days=after)


def lived(*, effect: float, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Enter a base, and return engagement by the cut-off and what each customer brought later."""
    rng = np.random.default_rng(seed)
    company()
    customers(*({"customer_id": _key(each)} for each in range(CUSTOMERS)))
    sooner = rng.lognormal(4, 0.5, CUSTOMERS).round(2)
    talked = rng.integers(0, 6, CUSTOMERS)
    later = (sooner * rng.lognormal(0, 0.5, CUSTOMERS) + effect * talked).round(2)
    _sold(*((each, -30, amount) for each, amount in enumerate(sooner)))
    _sold((0, -500, 10), *((each, 100, amount) for each, amount in enumerate(later)))
    _sold((0, 365, 10))
    later[0] += 10
    _talked([(each, -day) for each, times in enumerate(talked) for day in range(times)])
    # The days, and the one channel of whoever has come at all.
    return talked + (talked > 0), later


def few() -> None:
    company()
    customers(*({"customer_id": _key(each)} for each in range(3)))
    _sold(*((each, -30, 10) for each in range(3)), (0, 365, 10))


def _key(number: int) -> str:
    return f"E{number:03d}"


def _sold(*sold: tuple[int, int, float]) -> None:
    rows = [
        {"order_number": f"{who}/{after}", "customer": _key(who), "day": days(after)}
        | {"amount": f"{amount:.2f}", "cost": "0"}
        for who, after, amount in sold
    ]
    loaded("order-lines", *rows)


def _talked(at: Sequence[tuple[int, int]], **how: object) -> None:
    rows = [{"customer": _key(who), "day": days(after), "cost": "0"} | how for who, after in at]
    loaded("interactions", *rows)


def _decided(who: int, after: int, **about: object) -> None:
    numbers = dict(Customer.objects.values_list("key", "pk"))
    said = {"customer_id": _key(who), "decided_on": days(after), "given": True} | about
    load_consents(consent_table(said), Loaded(numbers), by=None)


def test_engagement_that_drove_margin_is_found_with_its_days_and_customers() -> None:
    engagement, later = lived(effect=60, seed=1)

    measured = measure_again(at=AT)

    assert (measured.cutoff, measured.until, measured.customers) == (CUTOFF, UNTIL, CUSTOMERS)
    assert measured.correlation == pytest.approx(spearmanr(engagement, later).statistic)
    assert measured.verdict == "more"
    assert measured.alike_low < measured.alike < measured.alike_high
    thirds = [third for tenth in measured.tenths for third in tenth["thirds"]]
    assert sum(third["customers"] for third in thirds) == CUSTOMERS
    # What the least and the most valuable customer were worth is told by no end.
    assert measured.tenths[0]["least"] is measured.tenths[-1]["most"] is None
    # A tenth is thirteen customers: of four or five of them no mean is told.
    assert all(third["mean"] is None for third in thirds if third["customers"] < 10)


@pytest.mark.long
def test_engagement_that_had_nothing_to_do_with_margin_is_inconclusive_most_of_the_time() -> None:
    lived(effect=0, seed=2)
    rng, verdicts = np.random.default_rng(5), []
    for _ in range(10):
        Interaction.objects.all().delete()
        drawn = rng.integers(0, 6, CUSTOMERS)
        _talked([(each, -day) for each, times in enumerate(drawn) for day in range(times)])
        verdicts.append(measure_again(at=AT).verdict)

    assert 6 <= verdicts.count("inconclusive") <= 9


@pytest.mark.long
def test_nothing_that_happened_after_the_cut_off_is_taken_for_engagement_or_current_value() -> None:
    lived(effect=60, seed=3)
    before = _figures(measure_again(at=AT))

    _talked([(each, 1 + each % 300) for each in range(0, CUSTOMERS, 2)], channel="web")
    for each in range(0, CUSTOMERS, 3):
        _decided(each, 1 + each)

    assert _figures(measure_again(at=AT)) == before
    # The same by the cut-off is.
    _talked([(each, 0) for each in range(0, CUSTOMERS, 2)], channel="chat")
    known = _figures(measure_again(at=AT))
    assert known != before
    _decided(0, 0)
    assert _figures(measure_again(at=AT)) != known


@pytest.mark.long
def test_later_margin_is_net_from_the_day_after_the_cut_off_to_the_last_day() -> None:
    engagement, later = lived(effect=60, seed=4)
    costing = {"direction": "outbound", "channel": "post"}

    _talked([(1, 0)], cost="5000", **costing)
    _talked([(2, 1)], cost="5000", **costing)
    _talked([(3, 366)], cost="5000", **costing)

    later[2] -= 5000
    measured = measure_again(at=AT)
    assert measured.correlation == pytest.approx(spearmanr(engagement, later).statistic)


def test_few_customers_tell_nothing_and_who_refuses_to_be_studied_is_none_of_them() -> None:
    few()
    before = measure_again(at=AT)

    _decided(1, 200, purpose="analytics", given=False)

    assert (before.customers, before.verdict, before.tenths) == (3, "too-few", [])
    assert measure_again(at=AT).customers == 2


def test_engagement_is_not_counted_before_it_was_seen_what_it_tells_of_margin(
    client: Client,
) -> None:
    few()
    finance = person("finance", "all")
    client.force_login(finance)
    decision = BeyondDecision(
        **{"referral": False, "engagement": True, "influence": False},
        **{"referral_share": Decimal(0), "reason": "Try it"},
    )

    page = client.post(reverse("decide-beyond"), ON)
    with pytest.raises(NotMeasured):
        decide_beyond(decision, seen=None, by=finance, at=AT)

    assert page.context["form"].errors.keys() == {"engagement"}
    assert "have it measured" in page.content.decode()
    assert not BeyondPolicy.objects.exists()

    measured = measure_again(at=AT)
    shown = client.get(reverse("decide-beyond")).content.decode()
    assert "there are too few customers" in shown
    assert f'name="measurement_id" value="{measured.pk}"' in shown
    assert client.post(reverse("decide-beyond"), ON | {"measurement_id": measured.pk}).url
    assert BeyondPolicy.in_force().measurement == measured
    assert "Seen then" in client.get(reverse("decide-beyond")).content.decode()


def test_what_needs_no_measurement_is_decided_without_one(client: Client) -> None:
    company()
    client.force_login(person("finance", "all"))

    written = {"referral": "on", "referral_share": "25", "reason": "Try it"}

    assert client.post(reverse("decide-beyond"), written).status_code == 302
    assert BeyondPolicy.in_force().referral


def test_who_may_decide_has_it_measured_in_the_background(client: Client) -> None:
    company()
    for somebody, status in ((person("sales", "all"), 403), (person("finance", "all"), 302)):
        client.force_login(somebody)
        assert client.post(reverse("measure-engagement")).status_code == status

    assert Job.objects.filter(key=MEASURE).count() == 1
    assert "being measured" in client.get(reverse("decide-beyond")).content.decode()


def test_it_is_measured_again_by_itself_when_the_company_has_grown_a_month_older() -> None:
    assert EngagementMeasurement.is_due(UNTIL)
    measured = {"at": AT, "cutoff": CUTOFF, "until": UNTIL, "currency": "EUR", "customers": 0}
    EngagementMeasurement.objects.create(**measured)

    assert not EngagementMeasurement.is_due(UNTIL + dt.timedelta(days=27))
    assert EngagementMeasurement.is_due(UNTIL + dt.timedelta(days=28))


def _figures(measured: EngagementMeasurement) -> tuple[object, ...]:
    return measured.correlation, measured.alike, measured.customers, measured.tenths
