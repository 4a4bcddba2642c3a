"""Tables of customers with the columns of the simulator's."""

import datetime as dt

import pyarrow as pa

_DAY = pa.date32()
_COLUMNS = """
    customer_id kind household_id parent_id given_names surname_1 surname_2 legal_name sex
    birth_date identifier_kind identifier country region city street_address phone email language
    created_on
""".split()
_SCHEMA = pa.schema(
    [(name, _DAY if name in {"birth_date", "created_on"} else pa.string()) for name in _COLUMNS]
)
_USUAL = {"kind": "person", "country": "ES", "language": "es", "created_on": dt.date(2025, 5, 6)}


def customer_table(*rows: dict[str, object]) -> pa.Table:
    """Return a table; what a row leaves out is empty."""
    empty = dict.fromkeys(_COLUMNS)
    return pa.Table.from_pylist([empty | _USUAL | row for row in rows], schema=_SCHEMA)


def consent_table(*rows: dict[str, object]) -> pa.Table:
    usual = {"channel": "email", "purpose": "marketing", "proof": "paper", "proof_reference": None}
    return pa.Table.from_pylist([usual | row for row in rows])
