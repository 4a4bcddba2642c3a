"""What customers cost beside the goods: serving them, and having won them."""

import datetime as dt
import re
from collections.abc import Mapping
from decimal import Decimal

import duckdb

from quilate.language import Problem
from quilate.transactions.ledger.costs_account import CostsAccount, draw_up_costs
from quilate.transactions.ledger.costs_dates import find_costs_dates
from quilate.transactions.ledger.faults import missing, no_day, no_number
from quilate.transactions.ledger.purchases import add_dated_costs
from quilate.transactions.ledger.rejects import add_faulty, add_malformed
from quilate.transactions.ledger.side_files import (
    DayColumn,
    column_called,
    column_of,
    keep_rows,
    needed,
    numbers_of,
)
from quilate.transactions.options import ReadingOptions
from quilate.transactions.recognition.column_names import words_of
from quilate.transactions.recognition.roles import Role
from quilate.transactions.sources import RawTable, Source, open_source
from quilate.transactions.sources.quoting import identifier, literal
from quilate.transactions.values.amounts import number_sql
from quilate.transactions.values.shapes import text_of

_KIND = re.compile(
    r"kind|type|tipo|concept|concepto|activity|actividad|interaction|interaccion|service|servicio"
    r"|tipo_de_coste|cost_type|clase"
)
_ACQUISITION = re.compile(
    r"acquisition|cac|adquisicion|captacion|(?:coste|cost)_.*(?:captacion|cac)"
)
#: What is given up for lost of what somebody owes.
_LOSS = re.compile(
    r"(?:bad_)?debts?|write_?offs?|written_off|credit_loss(?:es)?|default"
    r"|incobrables?|impagados?|impagos?|fallidos?|insolvencias?|perdidas?_por_impagos?"
)
_COST_ROLES = (Role.COST_TO_SERVE, Role.COST, Role.AMOUNT)
_MONEY = "DECIMAL(18, 4)"


def collect_customer_costs(
    connection: duckdb.DuckDBPyConnection, options: ReadingOptions, currency: str | None
) -> CostsAccount | None:
    """Make the table ``customer_costs`` from the lines and the second source, if there is one.

    Costs to serve, and what is written off, become days of ``purchases`` where they have a day;
    only the others stand here.

    Raises
    ------
    Problem
        The second source has no customers or no costs, or names a kind without a price; or its
        dates can be read in two ways.
    """
    connection.execute(
        "CREATE OR REPLACE TABLE customer_costs AS SELECT customer_key,"
        f" CAST(0 AS {_MONEY}) AS cost_to_serve, max(acquisition_cost) AS acquisition_cost"
        " FROM lines JOIN customers USING (customer_id) WHERE acquisition_cost IS NOT NULL"
        " GROUP BY customer_key"
    )
    connection.execute(
        "CREATE OR REPLACE TABLE contract_costs AS"
        f" SELECT 0 AS customer_key, CAST(NULL AS DATE) AS day, CAST(0 AS {_MONEY}) AS cost LIMIT 0"
    )
    if options.costs is None:
        return None
    malformed, dates = _read_costs(connection, options.costs, options)
    account = draw_up_costs(connection, malformed, dates, currency)
    if dates:
        add_dated_costs(connection)
        keep_costs_of_contracts(connection)
    _add_undated_costs(connection, options.known_until)
    return account


def keep_costs_of_contracts(connection: duckdb.DuckDBPyConnection) -> None:
    """Make ``contract_costs``: what serving cost, by day, of those who hold or held contracts."""
    connection.execute(
        "CREATE OR REPLACE TABLE contract_costs AS SELECT customer_key, day,"
        f" CAST(sum(cost) AS {_MONEY}) AS cost FROM priced_costs JOIN customers USING (customer_id)"
        " WHERE is_sound AND NOT is_acquisition AND day IS NOT NULL"
        " AND customer_key IN (SELECT customer_key FROM contracts) GROUP BY customer_key, day"
    )


def _add_undated_costs(connection: duckdb.DuckDBPyConnection, known_until: dt.date | None) -> None:
    """Add acquisition, and costs to serve without a day, to those of the lines."""
    connection.execute(
        "CREATE OR REPLACE TABLE customer_costs AS SELECT customer_key,"
        f" CAST(sum(cost_to_serve) AS {_MONEY}) AS cost_to_serve,"
        f" CAST(sum(acquisition_cost) AS {_MONEY}) AS acquisition_cost FROM ("
        " SELECT * FROM customer_costs UNION ALL SELECT customer_key,"
        f" CASE WHEN is_acquisition THEN CAST(0 AS {_MONEY}) ELSE cost END,"
        " CASE WHEN is_acquisition THEN cost END"
        " FROM priced_costs JOIN customers USING (customer_id) WHERE is_sound AND"
        " (day IS NULL OR is_acquisition AND day <= coalesce(CAST(? AS DATE), day))"
        ") GROUP BY customer_key",
        [known_until],
    )


def _read_costs(
    connection: duckdb.DuckDBPyConnection, source: Source, options: ReadingOptions
) -> tuple[str, DayColumn | None]:
    """Make ``priced_costs``; return the name of the table of malformed lines, and the days."""
    raw = open_source(connection, source, name="costs")
    customer = needed(raw, column_of(raw, Role.CUSTOMER), "transactions-costs-no-customer")
    money = column_of(raw, *_COST_ROLES)
    kind = column_called(raw, _KIND)
    measure = needed(raw, money or column_of(raw, Role.QUANTITY), "transactions-costs-no-cost")
    price = "1" if money else _price_sql(connection, raw, kind, options.unit_costs)
    written = numbers_of(connection, raw, measure)
    dates = find_costs_dates(connection, raw, options, (customer, measure))
    number = f"CAST({number_sql(measure, written)} AS DECIMAL(20, 4))"
    readings = {
        "customer_id": f"regexp_replace({text_of(customer)}, '\\.0$', '')",
        "is_acquisition": _is_of_sql(kind, _ACQUISITION),
        "is_loss": _is_of_sql(kind, _LOSS),
        "cost": f"TRY_CAST({number} * {price} AS {_MONEY})",
        "day": dates.sql if dates else "CAST(NULL AS DATE)",
    }
    no_cost = missing(raw, "cost", measure, "transactions-reject-no-cost")
    faults = [no_cost, *no_number(raw, "cost", measure, written)]
    if dates:
        no_date = missing(raw, "day", dates.column, "transactions-reject-no-date")
        faults += [no_date, no_day(raw, "day", dates.column)]
    keep_rows(connection, "priced_costs", raw, readings, faults)
    add_malformed(connection, raw.malformed)
    add_faulty(connection, "priced_costs", faults)
    return raw.malformed, dates


def _is_of_sql(kind: str | None, pattern: re.Pattern[str]) -> str:
    # A cost of no kind, or of no kind that is said, is one of serving.
    if kind is None:
        return "false"
    words = f"lower(strip_accents(translate(coalesce({text_of(kind)}, ''), ' -', '__')))"
    return f"regexp_full_match({words}, {literal(pattern.pattern)})"


def _price_sql(
    connection: duckdb.DuckDBPyConnection,
    raw: RawTable,
    kind: str | None,
    unit_costs: Mapping[str, Decimal | float],
) -> str:
    """Return the SQL of a unit's price; every kind must have one."""
    if kind is None:
        raise Problem("transactions-costs-no-kind", columns=", ".join(raw.columns))
    prices = {words_of(name): Decimal(str(price)) for name, price in unit_costs.items()}
    found = connection.execute(
        f"SELECT DISTINCT {text_of(kind)} FROM {identifier(raw.name)} ORDER BY 1"
    ).fetchall()
    kinds = [str(row[0] or "") for row in found]
    for name in kinds:
        if words_of(name) not in prices:
            raise Problem("transactions-no-unit-cost", kind=name)
    cases = " ".join(f"WHEN {literal(name)} THEN {prices[words_of(name)]}" for name in kinds)
    return f"CAST(CASE coalesce({text_of(kind)}, '') {cases} END AS {_MONEY})"
