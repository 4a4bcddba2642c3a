"""Every month of a contract is invoiced, and invoices are paid, late, or never."""

import numpy as np
import pytest

from quilate.simulator.draws import Chance
from quilate.simulator.subscriptions.bills import Prices
from quilate.simulator.subscriptions.tariff import printed
from tests.simulator.contracts import contracts_only, lived_contracts


@pytest.fixture(scope="module", params=["telco", "bank"])
def lived(request):
    """Two years of a company of 800 customers, many of whom stop paying."""
    company = contracts_only(request.param, paying__stops_share=0.2)
    return lived_contracts(company, customers=800, years=2)


@pytest.mark.long
def test_an_invoice_is_the_prices_less_discounts_with_overage(lived):
    _, happened, _ = lived
    usage, invoices = happened["usage"], happened["invoices"]
    charged = usage["price"] - usage["discount"] + usage["overage"]
    whole = np.bincount(usage["invoice_id"], charged, minlength=invoices["invoice_id"].max() + 1)

    assert (whole[invoices["invoice_id"]] == invoices["amount"]).all()


def test_a_margin_is_what_is_charged_and_earned_less_the_cost(lived):
    _, happened, _ = lived
    usage = happened["usage"]
    charged = usage["price"] - usage["discount"] + usage["overage"]

    assert (usage["margin"] == charged + usage["interest"] - usage["cost"]).all()


def test_a_contract_is_charged_once_a_month_from_its_start_to_its_end(lived):
    world, happened, ended_on = lived
    signed, usage = happened["subscriptions"], happened["usage"]
    last = np.minimum(ended_on, world.setting.days.history)
    months = (last - signed["started_on"]) / 30.44
    charged = np.bincount(usage["subscription_id"] - 1, minlength=len(months))

    assert np.abs(charged - months).max() < 1.2
    assert (usage["day"] >= signed["started_on"][usage["subscription_id"] - 1]).all()
    assert (usage["day"] <= ended_on[usage["subscription_id"] - 1]).all()


def test_a_customer_is_billed_on_their_own_day_of_the_month(lived):
    world, happened, _ = lived
    invoices = happened["invoices"]
    dates = world.setting.days.dates[invoices["issued_on"]]
    day = (dates - dates.astype("datetime64[M]")).astype(int) + 1
    later = world.relation.joined_on[invoices["customer_id"]] < invoices["issued_on"]

    assert (
        day[later] == world.scenes[0].accounts.billing_day[invoices["customer_id"]][later]
    ).all()
    assert day[later].max() == 28


def test_every_invoice_is_paid_written_off_or_open(lived):
    world, happened, _ = lived
    invoices, paid, lost = (happened[name] for name in ("invoices", "payments", "write_offs"))
    size = invoices["invoice_id"].max() + 1
    amount = np.zeros(size, dtype=int)
    amount[invoices["invoice_id"]] = invoices["amount"]
    settled = np.bincount(paid["invoice_id"], paid["amount"], minlength=size)
    of_invoices = lost["invoice_id"] >= 0
    settled += np.bincount(
        lost["invoice_id"][of_invoices], lost["amount"][of_invoices], minlength=size
    )
    issued_on, customer = np.zeros(size, dtype=int), np.zeros(size, dtype=int)
    issued_on[invoices["invoice_id"]] = invoices["issued_on"]
    customer[invoices["invoice_id"]] = invoices["customer_id"]
    paying = world.scenes[0].accounts.spec.paying
    longest = paying.due_days + paying.cut_off_days
    past = issued_on < world.setting.days.history - longest

    assert (settled <= amount).all()
    assert (settled == amount)[past].all()
    assert (settled == amount)[~world.relation.present[customer]].all()


def test_who_does_not_pay_is_cut_off_so_many_days_after_the_first_invoice_was_due(lived):
    world, happened, _ = lived
    closed, lost = happened["subscription_ends"], happened["write_offs"]
    days = world.scenes[0].accounts.spec.paying.cut_off_days
    invoices = happened["invoices"]
    # An invoice of nothing is not written off, but it counts.
    written_off = np.isin(invoices["invoice_id"], lost["invoice_id"]) | (invoices["amount"] == 0)
    customers = np.unique(closed["customer_id"][closed["end_reason"] == "non-payment"])

    assert len(customers) > 10
    for customer in customers:
        first_due = world.relation.left_on[customer] - days
        own = invoices["customer_id"] == customer
        assert first_due in invoices["due_on"][own]
        assert written_off[own & (invoices["due_on"] >= first_due)].all()


def test_nobody_is_cut_off_who_pays_late_only():
    company = contracts_only("telco", paying__stops_share=0.0)
    _, happened, _ = lived_contracts(company, customers=300, years=1)

    assert "write_offs" not in happened
    assert "non-payment" not in happened["subscription_ends"]["end_reason"]
    assert happened["payments"]["days_late"].max() <= company.subscriptions.paying.cut_off_days


def test_the_first_months_are_cut_and_no_others(lived):
    world, happened, _ = lived
    tariff, usage = world.scenes[0].accounts.tariff, happened["usage"]
    plan = world.scenes[0].accounts.book.plan[usage["subscription_id"] - 1]
    started = happened["subscriptions"]["started_on"][usage["subscription_id"] - 1]
    age = np.round((usage["day"] - started) / 30.44)
    early = age < tariff.discount_months[plan]
    cut = np.round(usage["price"] * tariff.discount[plan])

    assert (usage["discount"] == np.where(early, cut, 0)).all()


def test_what_is_expected_of_overage_is_its_mean():
    spec = contracts_only("telco").subscriptions
    prices = Prices(printed(spec), np.ones(1))
    usage = spec.plans[0].usage
    share = Chance(1).uniform("usage", np.arange(200_000))
    used = usage.typical.model_copy(update={"sigma": 0.7}).quantile(share)
    mean = np.maximum(used - usage.included, 0).mean() * usage.price
    spread = np.sqrt(0.7**2 - usage.sigma**2)

    expected = prices.expected_overage(
        np.array([0]), np.array([usage.typical.median]), np.array([spread])
    )
    assert expected[0] == pytest.approx(mean, rel=0.02)
