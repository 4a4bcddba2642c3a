"""What customers cost beside the goods: serving them, and having won them."""

import datetime as dt
import re
from collections.abc import Mapping
from decimal import Decimal

import duckdb

from quilate.language import Problem
from quilate.transactions.ledger.costs_account import CostsAccount, draw_up_costs
from quilate.transactions.ledger.costs_dates import CostsDates, find_costs_dates
from quilate.transactions.ledger.purchases import add_dated_costs
from quilate.transactions.options import ReadingOptions
from quilate.transactions.recognition.column_names import name_strength, words_of
from quilate.transactions.recognition.content import kinds_of
from quilate.transactions.recognition.roles import Role
from quilate.transactions.sources import RawTable, Source, open_source
from quilate.transactions.sources.quoting import identifier, literal
from quilate.transactions.values.amounts import decide_numbers, number_sql
from quilate.transactions.values.shapes import survey, text_of

_KIND = re.compile(
    r"kind|type|tipo|concept|concepto|activity|actividad|interaction|interaccion|service|servicio"
    r"|tipo_de_coste|cost_type|clase"
)
_ACQUISITION = re.compile(
    r"acquisition|cac|adquisicion|captacion|(?:coste|cost)_.*(?:captacion|cac)"
)
_COST_ROLES = (Role.COST_TO_SERVE, Role.COST, Role.AMOUNT)
_MONEY = "DECIMAL(18, 4)"


def collect_customer_costs(
    connection: duckdb.DuckDBPyConnection, options: ReadingOptions, currency: str | None
) -> CostsAccount | None:
    """Make the table ``customer_costs`` from the lines and the second source, if there is one.

    Costs to serve that have a day become days of ``purchases``; only the others stand here.

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
) -> tuple[str, CostsDates | None]:
    """Make ``priced_costs``; return the name of the table of malformed lines, and the days."""
    raw = open_source(connection, source, name="costs")
    customer = _column(raw, (Role.CUSTOMER,)) or _missing(raw, "transactions-costs-no-customer")
    money = _column(raw, _COST_ROLES)
    kind = next((name for name in raw.columns if _KIND.fullmatch(words_of(name))), None)
    measure = money or _column(raw, (Role.QUANTITY,)) or _missing(raw, "transactions-costs-no-cost")
    price = "1" if money else _price_sql(connection, raw, kind, options.unit_costs)
    number = _number(connection, raw, measure)
    dates = find_costs_dates(connection, raw, options, (customer, measure))
    kinds = f"lower(strip_accents({text_of(kind)}))" if kind else "''"
    connection.execute(
        "CREATE OR REPLACE TEMP TABLE priced_costs AS"
        f" SELECT *, cost IS NOT NULL AND (day IS NOT NULL OR {not dates}) AS is_sound FROM ("
        "SELECT _file AS file, _line AS line,"
        f" regexp_replace({text_of(customer)}, '\\.0$', '') AS customer_id,"
        f" CAST({identifier(measure)} AS VARCHAR) AS written,"
        f" regexp_full_match(replace({kinds}, ' ', '_'), {literal(_ACQUISITION.pattern)})"
        " AS is_acquisition,"
        f" TRY_CAST(CAST({number} AS DECIMAL(20, 4)) * {price} AS {_MONEY}) AS cost,"
        f" {dates.sql if dates else 'CAST(NULL AS DATE)'} AS day,"
        f" {f'CAST({identifier(dates.column)} AS VARCHAR)' if dates else 'NULL'} AS written_day,"
        f" {dates.is_missing_sql if dates else 'true'} AS says_no_day"
        f" FROM {identifier(raw.name)})"
    )
    _reject(connection, raw, measure, dates.column if dates else "")
    return raw.malformed, dates


def _reject(
    connection: duckdb.DuckDBPyConnection, raw: RawTable, measure: str, date_column: str
) -> None:
    connection.execute(
        "INSERT INTO rejects SELECT _file, _line, NULL, text, reason_id FROM "
        + identifier(raw.malformed)
    )
    connection.execute(
        f"INSERT INTO rejects SELECT file, line, {literal(measure)}, written,"
        " CASE WHEN coalesce(trim(written), '') = '' THEN ? ELSE ? END"
        " FROM priced_costs WHERE cost IS NULL",
        ["transactions-reject-no-cost", "transactions-reject-number"],
    )
    connection.execute(
        f"INSERT INTO rejects SELECT file, line, {literal(date_column)}, written_day,"
        " CASE WHEN says_no_day THEN ? ELSE ? END"
        " FROM priced_costs WHERE cost IS NOT NULL AND NOT is_sound",
        ["transactions-reject-no-date", "transactions-reject-date"],
    )


def _missing(raw: RawTable, message_id: str) -> str:
    raise Problem(message_id, columns=", ".join(raw.columns))


def _column(raw: RawTable, roles: tuple[Role, ...]) -> str | None:
    for role in roles:
        strengths = {name: name_strength(role, name) for name in raw.columns}
        best = max(strengths, key=lambda name: strengths[name])
        if strengths[best]:
            return best
    return None


def _number(connection: duckdb.DuckDBPyConnection, raw: RawTable, column: str) -> str:
    if kinds_of(connection, raw.name)[column] != "VARCHAR":
        return number_sql(column, None)
    shapes = survey(connection, raw.name, shaped=[column]).shapes[column]
    return number_sql(column, decide_numbers(column, shapes, decimal=None))


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
