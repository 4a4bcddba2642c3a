"""What a user of the peers' models would have said, by our fits of the same models.

Our parameters are the peers' to four decimals (see *Like for like*), so that no environment of
theirs has to be started a hundred times.
"""

from pathlib import Path

import duckdb
import numpy as np

from bench.companies_naive import Integers
from bench.scores import Floats
from bench.unseen_lived import Moment
from quilate.clv.beta_geo_nbd import BetaGeoNBD
from quilate.clv.gamma_gamma import GammaGamma
from quilate.clv.modified_beta_geo_nbd import ModifiedBetaGeoNBD
from quilate.clv.pareto_nbd import ParetoNBD

_PURCHASES = {
    "BG/NBD × Gamma-Gamma": BetaGeoNBD,
    "MBG/NBD × Gamma-Gamma": ModifiedBetaGeoNBD,
    "Pareto/NBD × Gamma-Gamma": ParetoNBD,
}

# A purchase is a day with a sale; returns are netted against their customer.
_HISTORIES = """
SELECT
    customer_id,
    count(DISTINCT date) FILTER (amount > 0) - 1 AS repeats,
    max(date) FILTER (amount > 0) - min(date) FILTER (amount > 0) AS recency_days,
    $cutoff - min(date) FILTER (amount > 0) AS age_days,
    sum(margin) AS margin
FROM (SELECT * REPLACE (date::DATE AS date) FROM read_parquet($file))
WHERE date <= $cutoff GROUP BY customer_id HAVING age_days IS NOT NULL ORDER BY customer_id
"""

_ACTUAL = """
SELECT customer_id, sum(margin) AS margin FROM read_parquet($file)
WHERE date::DATE > $cutoff AND date::DATE <= $cutoff + $horizon_days::INTEGER GROUP BY customer_id
"""


def peers_forecasts(file: Path, moment: Moment) -> dict[str, Floats]:
    """Return what each says of the customers of a moment, in their order.

    Gamma-Gamma knows no losses: who has brought none or less is taken for an average customer, as
    one who has not come back.
    """
    with duckdb.connect() as database:
        values = {"file": str(file), "cutoff": moment.cutoff}
        columns = database.execute(_HISTORIES, values).fetchnumpy()
    if not np.array_equal(columns["customer_id"], moment.customers):
        raise ValueError("the file and the truth are about different customers")
    repeats, recency, age, margin = (
        np.asarray(columns[name], dtype=float)
        for name in ("repeats", "recency_days", "age_days", "margin")
    )
    gains = (margin > 0) & (repeats > 0)
    mean = margin / (repeats + 1)
    spend = GammaGamma().fit(repeats[gains], mean[gains])
    per_purchase = spend.expected_value(np.where(gains, repeats, 0), np.where(gains, mean, 0))
    said = {}
    for name, model in _PURCHASES.items():
        fitted = model().fit(repeats, recency, age)
        expected = fitted.expected_purchases(float(moment.horizon_days), repeats, recency, age)
        said[name] = np.asarray(expected * per_purchase)
    return said


def actual_margin(file: Path, moment: Moment) -> Floats:
    """(n,) Return what each customer of a moment then brought."""
    horizon = {"cutoff": moment.cutoff, "horizon_days": moment.horizon_days}
    with duckdb.connect() as database:
        columns = database.execute(_ACTUAL, {"file": str(file)} | horizon).fetchnumpy()
    return in_order(columns["customer_id"], columns["margin"], moment.customers)


def in_order(customer: Integers, value: Floats, wanted: Integers) -> Floats:
    """Return each wanted customer's value, nothing for those who have none."""
    said = dict(zip(customer.tolist(), value.tolist(), strict=True))
    return np.array([said.get(one, 0.0) for one in wanted.tolist()])
