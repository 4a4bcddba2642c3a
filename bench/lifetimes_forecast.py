"""Forecasts of lifetimes' models, one column each. Runs in its environment.

``python -m bench.lifetimes_forecast LOG CUTOFF HORIZON_DAYS OUT``
"""

import sys

import lifetimes
import pandas as pd
from lifetimes.utils import summary_data_from_transaction_data

_MODELS = {
    "lifetimes BG/NBD": lifetimes.BetaGeoFitter,
    "lifetimes MBG/NBD": lifetimes.ModifiedBetaGeoFitter,
    "lifetimes Pareto/NBD": lifetimes.ParetoNBDFitter,
}

# Its maintainers' advice where a fit does not converge.
_PENALIZERS = (0.0, 0.001, 0.01)


def forecast(log: str, cutoff: str, horizon_days: int, out: str) -> None:
    """Write the money that each customer is expected to bring within the horizon."""
    histories = summary_data_from_transaction_data(
        pd.read_parquet(log),
        "customer_id",
        "date",
        monetary_value_col="value",
        observation_period_end=cutoff,
        freq_multiplier=7,
    )
    spend = _expected_spend(histories)
    forecasts = {
        name: _purchases(model, histories, horizon_days / 7) for name, model in _MODELS.items()
    }
    worked = {name: bought * spend for name, bought in forecasts.items() if bought is not None}
    pd.DataFrame(worked, index=histories.index).rename_axis("customer_id").reset_index().to_parquet(
        out
    )


def _expected_spend(histories: pd.DataFrame) -> pd.Series:
    repeat = histories[(histories["frequency"] > 0) & (histories["monetary_value"] > 0)]
    model = lifetimes.GammaGammaFitter().fit(repeat["frequency"], repeat["monetary_value"])
    return model.conditional_expected_average_profit(
        histories["frequency"], histories["monetary_value"]
    )


def _purchases(
    model: type[lifetimes.BetaGeoFitter], histories: pd.DataFrame, weeks: float
) -> pd.Series | None:
    columns = histories["frequency"], histories["recency"], histories["T"]
    for penalizer in _PENALIZERS:
        try:
            return model(penalizer_coef=penalizer).fit(*columns).predict(weeks, *columns)
        except Exception as error:  # a peer that fails is a result, and the others go on
            print(f"{model.__name__}({penalizer}): {type(error).__name__}", file=sys.stderr)
    return None


if __name__ == "__main__":
    forecast(sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4])
