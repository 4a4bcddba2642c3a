"""Pages of value: before anybody is valued, of hardly anybody, and who may have it done."""

import pytest
from django.test import Client
from django.urls import reverse

from quilate.core.facts import asking
from quilate.core.models import Job
from quilate.value.curve.shape import MARGIN, curve_of
from quilate.value.jobs import RUN
from quilate.value.models import ValuationRun
from quilate.value.trust.drift import drift_since
from quilate.value.trust.tested import backtest_of, told
from tests.activity_tables import house, loaded
from tests.facts import facts_prepared
from tests.people import AT, person
from tests.valued_company import value_again

pytestmark = pytest.mark.django_db
_PAGES = ("curve", "potential", "trust")
_SCORES = {
    **{"mae": 10.0, "rmse": 20.0, "bias": 0.2, "gini": 0.6, "spearman": 0.3},
    **{"top20_capture": 0.6, "decile_mape": 0.2, "coverage_80": 0.8, "upper_miss": None},
}


def test_before_anybody_is_valued_pages_say_what_to_do(client: Client) -> None:
    house()
    for area, may in (("finance", True), ("sales", False)):
        client.force_login(person(area, "all", language="en"))
        for name in _PAGES:
            page = client.get(reverse(name)).content.decode()
            assert "Nobody has been valued yet" in page
            assert (reverse("run-valuation") in page) == may


def test_who_may_has_everybody_valued(client: Client) -> None:
    house()
    client.force_login(person("sales", "all"))
    assert client.post(reverse("run-valuation")).status_code == 403
    assert not Job.objects.filter(kind=RUN).exists()

    client.force_login(person("finance", "all"))
    asked = client.post(reverse("run-valuation"))
    job = Job.objects.get(kind=RUN)
    assert asked["Location"] == reverse("job", args=[job.pk])
    assert reverse("job", args=[job.pk]) in client.get(reverse("curve")).content.decode()


@pytest.mark.long
def test_one_customer_who_only_costs_money_is_shown_as_such(client: Client) -> None:
    house()
    loaded("order-lines", {"order_number": "L1", "amount": "10", "cost": "400"})
    loaded("interactions", {"cost": "2"})
    value_again(at=AT)
    facts_prepared()
    somebody = person(language="en")
    client.force_login(somebody)
    with asking() as ask:
        curve = curve_of(ask, somebody, MARGIN)

    assert (curve.customers, curve.losing, curve.total, curve.gains) == (1, 1, -392.0, 0.0)
    assert "so few customers" in client.get(reverse("curve")).content.decode()
    for name in (*_PAGES, "home"):
        page = client.get(reverse(name))
        assert page.status_code == 200
        assert "not proved yet" in page.content.decode() or name in {"curve", "trust"}


@pytest.mark.long
def test_trust_is_told_in_the_words_of_the_report(client: Client) -> None:
    house()
    loaded("order-lines", {"order_number": "L1", "amount": "10", "cost": "4"})
    loaded("interactions", {"cost": "2"})
    value_again(at=AT)
    facts_prepared()
    run = ValuationRun.objects.get()
    candidates = ("bg_nbd+gamma_gamma", "last_period", "no_longer_known")
    run.champion, run.trust = candidates[0], "care"
    run.record |= {"backtest": dict.fromkeys(candidates, _SCORES)}
    run.backtest = {"cutoff": "2025-01-31", "window_end": "2026-01-31", "customers": 500}
    run.backtest |= {"said": [9.0, 1.0], "happened": [8.0, 2.0], "concerns": ["concern-bias"]}
    run.save()

    test = backtest_of(run)
    assert test is not None and len(test.candidates) == 2
    assert told(test, run).kind == "care"
    assert drift_since(run) is None
    client.force_login(person("reading", "branch", language="en"))
    page = client.get(reverse("trust")).content.decode()
    assert "The forecast total was +20" in page
    assert "500 customers" in page
