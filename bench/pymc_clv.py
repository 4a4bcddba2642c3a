"""From log to CLV with pymc-marketing (MAP), as its documentation does it. Runs in its environment.

Its month is 30.44 days where lifetimes' is 30, so its CLV is that much larger.
"""

from importlib.metadata import version
from pathlib import Path

import pandas as pd
from pymc_marketing import clv

from bench.measured import DISCOUNT_PER_MONTH, MONTHS, Measured, print_measured


def measure(log: Path) -> Measured:
    """Time each step on a Parquet log of ``customer_id``, ``date`` and ``value``."""
    measured = Measured(versions={name: version(name) for name in ("pymc-marketing", "pymc")})
    with measured.step("read"):
        purchases = pd.read_parquet(log)
    with measured.step("histories"):
        histories = clv.utils.rfm_summary(
            purchases, "customer_id", "date", monetary_value_col="value"
        )
    with measured.step("BG/NBD"):
        bgnbd = clv.BetaGeoModel()
        bgnbd.fit(histories, method="map", progressbar=False)
    with measured.step("Gamma-Gamma"):
        spend = clv.GammaGammaModel()
        spend.fit(histories[histories["frequency"] > 0], method="map", progressbar=False)
    with measured.step("CLV"):
        value = spend.expected_customer_lifetime_value(
            bgnbd, histories, future_t=MONTHS, discount_rate=DISCOUNT_PER_MONTH, time_unit="D"
        )
    measured.parameters = _point(bgnbd, "r", "alpha", "a", "b") | _point(spend, "p", "q", "v")
    measured.customers, measured.clv_total = len(histories), float(value.sum())
    return measured


def _point(model: clv.BetaGeoModel | clv.GammaGammaModel, *names: str) -> dict[str, float]:
    return {name: float(model.fit_result[name].mean()) for name in names}


if __name__ == "__main__":
    print_measured(measure)
