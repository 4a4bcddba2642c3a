"""Customers who were entered a second time, as hands and forms do it."""

import numpy as np
import pyarrow as pa

from quilate.simulator.arrays import Dates, Integers
from quilate.simulator.company.people import Duplicates
from quilate.simulator.draws import Chance, settled
from quilate.simulator.draws.laws import waiting
from quilate.simulator.people.columns import joined, numbers
from quilate.simulator.people.slips import with_slips


def duplicates(
    spec: Duplicates, chance: Chance, customers: pa.Table, *, until: np.datetime64
) -> tuple[pa.Table, pa.Table]:
    """Return the second entries, and for each whose it is and by which errors it differs.

    Parameters
    ----------
    until
        The last day of the history: who would be entered again after it has not been.
    """
    position = np.arange(customers.num_rows)
    created_on = _second_days(spec, chance, position, customers["created_on"].to_numpy())
    again = chance.happens("people.duplicate", position, spec.share) & (created_on <= until)
    who = np.flatnonzero(again)
    first = _columns(customers.take(pa.array(who)))
    entered, errors = with_slips(spec.errors, chance, who, first)
    # The new keys follow the keys of all customers.
    key = joined("C", numbers(customers.num_rows + 1 + np.arange(len(who)), width=7))
    entered |= {"customer_id": key, "created_on": pa.array(created_on[who])}
    whose = {
        "customer_id": key,
        "real_customer_id": first["customer_id"],
        "errors": errors,
    }
    return pa.table(entered, schema=customers.schema), pa.table(whose)


def _second_days(spec: Duplicates, chance: Chance, position: Integers, created_on: Dates) -> Dates:
    wait = waiting(chance.uniform("people.duplicate.wait", position)) * spec.days_until
    days = 1 + settled(wait).astype(np.int64)
    second: Dates = created_on.astype("datetime64[D]") + days.astype("timedelta64[D]")
    return second


def _columns(table: pa.Table) -> dict[str, pa.Array]:
    return {name: table[name].combine_chunks() for name in table.column_names}
