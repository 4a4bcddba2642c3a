"""Rosters to test with: customers of all six countries, with everything that may be drawn."""

from typing import Any

import numpy as np
import pyarrow as pa

from quilate.simulator.company.people import People
from quilate.simulator.draws import Chance
from quilate.simulator.people import Roster, roster

EVERYWHERE = People(
    countries={"ES": 1, "MX": 1, "CO": 1, "CL": 1, "PE": 1, "AR": 1},
    organisations_share=0.2,
    extra_sites=1.5,
    holding_share=0.2,
    household_share=0.3,
    consents=[
        {"channel": "email", "purpose": "marketing", "asked_share": 0.8, "given_share": 0.6},
        {"channel": "sms", "purpose": "marketing", "given_share": 0.3, "withdrawals_per_year": 0.5},
        {"channel": "email", "purpose": "analytics", "given_share": 0.5},
    ],
    duplicates={"share": 0.3, "days_until": 100},
)
UNTIL = np.datetime64("2024-12-31")


def drawn(customers: int, seed: int = 1, people: People = EVERYWHERE, **changes: Any) -> Roster:
    """Return the roster of customers who came one after another through three years."""
    chance = Chance(seed)
    position = np.arange(customers)
    return roster(
        people.model_copy(update=changes),
        chance,
        organisation=chance.happens("organisation", position, people.organisations_share),
        joined_on=np.datetime64("2022-01-01") + (position % 1000).astype("timedelta64[D]"),
        until=UNTIL,
    )


def rows(table: pa.Table, **equal: str) -> list[dict[str, Any]]:
    """Return the rows of a table in which columns have values."""
    return [
        row
        for row in table.to_pylist()
        if all(row[column] == value for column, value in equal.items())
    ]
