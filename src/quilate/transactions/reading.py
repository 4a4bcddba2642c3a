"""The way from a source to purchases, step by step."""

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from decimal import Decimal

import duckdb

from quilate.language import Problem
from quilate.transactions.ledger.account import Account, draw_up
from quilate.transactions.ledger.alike_ids import tell_alike_ids
from quilate.transactions.ledger.contracts import (
    collect_contracts,
    contracts_account,
    number_contracts,
)
from quilate.transactions.ledger.customer_costs import collect_customer_costs
from quilate.transactions.ledger.formula_ids import tell_formula_ids
from quilate.transactions.ledger.garbled_ids import tell_garbled_ids
from quilate.transactions.ledger.guests import Guests, recognise_guests
from quilate.transactions.ledger.interpretation import Interpretation
from quilate.transactions.ledger.lines import count_duplicates, drop_duplicates, keep_sound_lines
from quilate.transactions.ledger.order_totals import tell_order_totals
from quilate.transactions.ledger.purchases import (
    assume_margins,
    count_customer_rows,
    make_charges,
    make_purchases,
    number_customers,
)
from quilate.transactions.ledger.rejects import add_faulty, start_rejects
from quilate.transactions.ledger.stray_dates import find_stray_dates
from quilate.transactions.options import ReadingOptions
from quilate.transactions.recognition.columns import recognise
from quilate.transactions.recognition.content import look_at
from quilate.transactions.recognition.cost_kind import with_cost_kind
from quilate.transactions.recognition.roles import Role
from quilate.transactions.sources import RawTable, Source, open_source
from quilate.transactions.sources.quoting import identifier
from quilate.transactions.statements import Statement
from quilate.transactions.telling import tell
from quilate.transactions.transaction_log import TransactionLog, Understanding
from quilate.transactions.values.formats import decide_formats

OnProgress = Callable[[str, float], None]
"""Is told the stage (``opening``, ``formats``, ``lines``, ``customers``, ``purchases``) and the
share (0-1) of the reading that is done."""


def read(
    source: Source,
    options: ReadingOptions | None = None,
    connection: duckdb.DuckDBPyConnection | None = None,
    on_progress: OnProgress | None = None,
) -> TransactionLog:
    """Read a source of transactions into customers and their purchases.

    Parameters
    ----------
    source
        Files, a frame or a query (:mod:`quilate.transactions.sources`).
    options
        What the person said; everything else is recognised.
    connection
        Where the tables are made; a new one in memory unless given.
    on_progress
        Told how far the reading is.

    Raises
    ------
    Problem
        Something that only the person can decide or mend; or nothing in the source is usable.
    """
    options = options or ReadingOptions()
    connection = connection or duckdb.connect(config={"temp_directory": tempfile.gettempdir()})
    progress = on_progress or _silent
    progress("opening", 0.0)
    raw = open_source(connection, source)
    progress("formats", 0.1)
    interpretation = _interpret(connection, raw, options)
    progress("lines", 0.3)
    duplicates = _lines(connection, interpretation, options)
    progress("customers", 0.7)
    agreements = collect_contracts(connection, options)
    guests, share = _customers(connection, options)
    progress("purchases", 0.8)
    with _sums_that_fit():
        account = _account(connection, interpretation, duplicates)
        make_purchases(connection)
        make_charges(connection)
        costs = collect_customer_costs(connection, options, account.currency)
    contracts = contracts_account(connection, agreements)
    lines = tell(
        interpretation,
        guests,
        account,
        company_margin=share,
        stray_dates=find_stray_dates(connection),
        options=options,
    )
    accounts = [*(costs.statements if costs else []), *(contracts.statements if contracts else [])]
    warnings = _warnings(connection, interpretation)
    told: tuple[Understanding, ...] = (*raw.understandings, *lines, *accounts, *warnings)
    _tidy(connection, raw)
    progress("purchases", 1.0)
    columns = interpretation.columns
    return TransactionLog(connection, account, told, columns, float(share), costs, contracts)


def _warnings(
    connection: duckdb.DuckDBPyConnection, interpretation: Interpretation
) -> list[Statement]:
    return [
        *tell_order_totals(connection, interpretation.raw.name, interpretation.columns),
        *tell_alike_ids(connection),
        *tell_garbled_ids(connection),
        *tell_formula_ids(connection),
    ]


def _tidy(connection: duckdb.DuckDBPyConnection, raw: RawTable) -> None:
    for view in ("known_lines", "lines", "ledger", "interpreted", raw.name):
        connection.execute(f"DROP VIEW IF EXISTS {identifier(view)}")
    for table in ("sound_lines", "customer_rows", "guests", "category_margins", "company_margin"):
        connection.execute(f"DROP TABLE IF EXISTS {table}")
    raw.close()


def _silent(stage: str, share: float) -> None:
    pass


def _interpret(
    connection: duckdb.DuckDBPyConnection, raw: RawTable, options: ReadingOptions
) -> Interpretation:
    seen = look_at(connection, raw.name, list(raw.columns))
    mapping = options.mapping
    if options.contracts is None:
        # Without contracts no line is a charge of one, whatever its columns are called.
        mapping = {**mapping, Role.CONTRACT.value: "none"}
    columns = with_cost_kind(connection, raw.name, recognise(seen, mapping))
    formats = decide_formats(connection, raw.name, columns, seen, options)
    return Interpretation(raw, columns, seen, formats)


def _lines(
    connection: duckdb.DuckDBPyConnection, interpretation: Interpretation, options: ReadingOptions
) -> int:
    """Make ``lines`` and ``rejects``; return how many lines repeat another."""
    keep_sound_lines(connection, interpretation, keeps_place=options.drop_duplicates)
    start_rejects(connection, interpretation.raw.malformed)
    kept = connection.execute("SELECT count(*) FROM lines").fetchone() or (0,)
    if kept[0] < interpretation.formats.rows:
        add_faulty(connection, "ledger", interpretation.faults())
    if kept[0] == 0:
        raise _nothing_usable(connection, interpretation)
    duplicates = count_duplicates(connection)
    if duplicates and options.drop_duplicates:
        drop_duplicates(connection)
    return duplicates


def _nothing_usable(
    connection: duckdb.DuckDBPyConnection, interpretation: Interpretation
) -> Problem:
    row = connection.execute(
        "SELECT coalesce(field, '-'), coalesce(value, '') FROM rejects ORDER BY file, line LIMIT 1"
    ).fetchone() or ("-", "")
    return Problem(
        "transactions-nothing-usable",
        rows=_rows_read(connection, interpretation),
        field=row[0],
        value=row[1],
    )


def _customers(
    connection: duckdb.DuckDBPyConnection, options: ReadingOptions
) -> tuple[Guests, Decimal]:
    count_customer_rows(connection)
    guests = recognise_guests(connection, options)
    number_customers(connection, guests)
    number_contracts(connection)
    customers = connection.execute("SELECT count(*) FROM customers").fetchone() or (0,)
    if customers[0] == 0:
        raise Problem("transactions-only-guests")
    default = options.default_margin
    share = assume_margins(
        connection, None if default is None else Decimal(str(default)), options.known_until
    )
    return guests, share


@contextmanager
def _sums_that_fit() -> Iterator[None]:
    """Tell money that was read line by line, and is too much together."""
    try:
        yield
    except (duckdb.ConversionException, duckdb.OutOfRangeException) as error:
        raise Problem("transactions-money-too-large") from error


def _account(
    connection: duckdb.DuckDBPyConnection, interpretation: Interpretation, duplicates: int
) -> Account:
    return draw_up(
        connection,
        rows_read=_rows_read(connection, interpretation),
        duplicates=duplicates,
        currency=interpretation.formats.currency,
    )


def _rows_read(connection: duckdb.DuckDBPyConnection, interpretation: Interpretation) -> int:
    malformed = identifier(interpretation.raw.malformed)
    row = connection.execute(f"SELECT count(*) FROM {malformed}").fetchone() or (0,)
    return interpretation.formats.rows + int(row[0])
