"""Customers of a plan, entered and changed many at once by the room of customers."""

from typing import Any

import pyarrow as pa

from quilate.customers.loading import upsert_customers
from quilate.customers.places import Place
from quilate.imports.kinds.kind import Errand
from quilate.imports.kinds.plan import Fault, Plan, Row, Values
from quilate.imports.kinds.positions import POSITION

_TEXTS = (
    *("kind", "given_names", "surname_1", "surname_2", "legal_name", "sex", "language", "country"),
    *("region", "city", "street_address", "identifier", "identifier_kind", "email", "phone"),
)
_SCHEMA = pa.schema(
    [
        ("customer_id", pa.string()),
        ("household_id", pa.string()),
        *((name, pa.string()) for name in _TEXTS),
        ("birth_date", pa.date32()),
        ("created_on", pa.date32()),
        *((f"{name}_id", pa.int64()) for name in POSITION),
    ]
)


def write(plan: Plan, errand: Errand) -> None:
    """Enter who is new and change who changes; what the room refuses is put aside."""
    rows = [*plan.creates, *(change.row for change in plan.updates)]
    if not rows:
        return
    table = pa.Table.from_pylist([_as_loaded(row.values) for row in rows], schema=_SCHEMA)
    done = upsert_customers(
        table,
        source=errand.source,
        by=errand.by,
        at=errand.at,
        taken=errand.taken,
        new={row.values["customer"] for row in plan.creates},
        placed=lambda row: Place(*(row[f"{name}_id"] for name in POSITION)),
    )
    refused = {each.key for each in done.conflicts}
    if refused:
        _put_aside(plan, refused)


def _put_aside(plan: Plan, keys: set[str]) -> None:
    def is_refused(row: Row) -> bool:
        return row.values["customer"] in keys

    refused = [row for row in plan.creates if is_refused(row)]
    refused += [change.row for change in plan.updates if is_refused(change.row)]
    plan.creates = [row for row in plan.creates if not is_refused(row)]
    plan.updates = [change for change in plan.updates if not is_refused(change.row)]
    for row in refused:
        plan.reject(row, Fault("customer", row.values["customer"], "imports-reject-not-yours"))


def _as_loaded(said: Values) -> dict[str, Any]:
    named = {"customer_id": said["customer"], "household_id": said.get("household")}
    return {name: said.get(name) for name in _SCHEMA.names} | named
