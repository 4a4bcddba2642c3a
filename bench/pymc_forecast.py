"""The forecast of pymc-marketing's BG/NBD and Gamma-Gamma (MAP). Runs in its environment.

``python -m bench.pymc_forecast LOG CUTOFF HORIZON_DAYS OUT``
"""

import sys

import pandas as pd
from pymc_marketing import clv


def forecast(log: str, cutoff: str, horizon_days: int, out: str) -> None:
    """Write the money that each customer is expected to bring within the horizon."""
    histories = clv.utils.rfm_summary(
        pd.read_parquet(log),
        "customer_id",
        "date",
        monetary_value_col="value",
        observation_period_end=cutoff,
        time_scaler=7,
    )
    repeat = histories[(histories["frequency"] > 0) & (histories["monetary_value"] > 0)]
    purchases, spend = clv.BetaGeoModel(), clv.GammaGammaModel()
    purchases.fit(histories, method="map", progressbar=False)
    spend.fit(repeat, method="map", progressbar=False)
    bought = purchases.expected_purchases(histories, future_t=horizon_days / 7)
    money = bought.to_numpy().ravel() * spend.expected_customer_spend(histories).to_numpy().ravel()
    customers = histories["customer_id"]
    pd.DataFrame({"customer_id": customers, "pymc-marketing BG/NBD": money}).to_parquet(out)


if __name__ == "__main__":
    forecast(sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4])
