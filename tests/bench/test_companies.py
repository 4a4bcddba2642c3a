"""Simulated companies are valued as the command would value real ones, and held to the truth."""

from typing import Any

import numpy as np
import pyarrow.parquet as pq
import pytest

from bench.companies import CASES
from bench.companies_lived import HORIZON_DAYS, Lived, live
from bench.companies_naive import Ledger, naive_rules
from bench.companies_section import companies_section
from quilate.simulator.company.reading import company

#: Three customers over 800 days: a regular one, one who stopped, one who came once and returned it.
LEDGER = Ledger(
    customer=np.array([0, 0, 0, 1, 1, 2, 2]),
    day=np.array([0, 400, 799, 10, 20, 500, 510]),
    net_margin=np.array([10.0, 20.0, 30.0, 50.0, 70.0, 5.0, -5.0]),
    is_purchase=np.array([True, True, True, True, True, True, False]),
    customers=3,
    days=800,
)


@pytest.fixture(scope="module")
def clinic(tmp_path_factory: pytest.TempPathFactory) -> Lived:
    one_year = company("clinic").model_copy(update={"years": 1})
    return live(one_year, seed=1, customers=60, folder=tmp_path_factory.mktemp("clinic"))


@pytest.mark.long
def test_nothing_after_the_last_day_is_in_the_file_to_be_valued(clinic: Lived) -> None:
    assert _last_day(clinic.known) <= np.datetime64(clinic.ends)
    assert _last_day(clinic.whole) > np.datetime64(clinic.ends)
    assert _last_day(clinic.whole) <= np.datetime64(clinic.ends) + HORIZON_DAYS


def test_a_section_that_is_left_out_is_not_simulated() -> None:
    purchases_only = next(case for case in CASES if case.without).company()

    assert purchases_only.purchases is not None
    assert purchases_only.experience is None
    assert not purchases_only.campaigns


def test_everybody_who_is_compared_is_in_the_file(clinic: Lived) -> None:
    known = pq.read_table(clinic.known)["customer_id"].to_numpy()

    assert np.unique(known).tolist() == clinic.customers.tolist()
    assert len(clinic.truth) == len(clinic.customers)
    assert clinic.truth.sum() > 0


def test_rules_count_days_with_purchases_and_add_net_margin() -> None:
    rules = naive_rules(LEDGER)

    assert rules["frequency"].tolist() == [3, 2, 1]
    assert rules["recency"].tolist() == [799, 20, 500]
    assert rules["value to date"].tolist() == [60, 120, 0]
    assert rules["margin of the last 12 months"].tolist() == [30, 0, 0]
    assert rules["repeat rate × average margin"][0] == pytest.approx(2 / 799 * 20 * 365)


def test_an_rfm_cell_is_worth_what_its_customers_brought_in_the_year_gone_by() -> None:
    # A year ago there were two customers; the better by recency, frequency and money is the second,
    # who has brought nothing since, and the first 30: so is 15 what an empty cell is worth.
    means = naive_rules(LEDGER)["RFM cell mean"]

    assert set(means.tolist()) <= {0.0, 15.0, 30.0}


def test_a_seed_on_which_a_rule_orders_better_breaks_the_verdict() -> None:
    section = companies_section([_record(1, clv=0.7, rule=0.6), _record(2, clv=0.5, rule=0.6)])

    ahead, covered, equity = section.verdicts
    assert ahead.measured == "on 1 of 2 seeds, worst -0.100"
    assert not ahead.is_met
    assert covered.is_met
    assert equity.is_met
    assert "| shop, seed 2 | blend | -0.100 | 0.800 | 0.100 | +2.0% | +1.0% |" in section.body


def test_a_seed_without_a_result_is_told() -> None:
    failed = {"company": "shop", "seed": 1, "customers": 9, "outcome": "timeout"}
    section = companies_section([failed])

    assert [verdict.measured for verdict in section.verdicts] == ["timeout"]
    assert "| shop, seed 1 | timeout |" in section.body


def _last_day(path: Any) -> np.datetime64:
    return pq.read_table(path)["date"].to_numpy().max()


def _record(seed: int, clv: float, rule: float) -> dict[str, Any]:
    figures = {"coverage_80": 0.8, "upper_miss": 0.1, "equity_error": 0.02, "bias": 0.01}
    return {
        "company": "shop",
        "seed": seed,
        "customers": 900,
        "outcome": "ok",
        "champion": "blend",
        "spearman": {"CLV": clv, "recency": rule},
        **figures,
    }
