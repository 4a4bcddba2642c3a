"""From log to CLV with lifetimes, as its documentation does it. Runs in its environment."""

from pathlib import Path

import lifetimes
import numpy as np
import pandas as pd
from lifetimes.utils import summary_data_from_transaction_data

from bench.measured import DISCOUNT_PER_MONTH, MONTHS, Measured, print_measured


def measure(log: Path) -> Measured:
    """Time each step on a Parquet log of ``customer_id``, ``date`` and ``value``."""
    measured = Measured(versions=_versions())
    with measured.step("read"):
        purchases = pd.read_parquet(log)
    with measured.step("histories"):
        histories = summary_data_from_transaction_data(
            purchases, "customer_id", "date", monetary_value_col="value"
        )
    frequency, recency, age = histories["frequency"], histories["recency"], histories["T"]
    with measured.step("BG/NBD"):
        bgnbd = lifetimes.BetaGeoFitter().fit(frequency, recency, age)
    with measured.step("Gamma-Gamma"):
        repeat = histories[frequency > 0]
        spend = lifetimes.GammaGammaFitter().fit(repeat["frequency"], repeat["monetary_value"])
    with measured.step("CLV"):
        clv = spend.customer_lifetime_value(
            bgnbd, frequency, recency, age, histories["monetary_value"],
            time=MONTHS, discount_rate=DISCOUNT_PER_MONTH, freq="D",
        )  # fmt: skip
    measured.parameters = {**bgnbd.params_.to_dict(), **spend.params_.to_dict()}
    measured.customers, measured.clv_total = len(clv), float(clv.sum())
    return measured


def _versions() -> dict[str, str]:
    return {
        "lifetimes": lifetimes.__version__,
        "numpy": np.__version__,
        "pandas": pd.__version__,
    }


if __name__ == "__main__":
    print_measured(measure)
