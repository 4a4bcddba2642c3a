"""Which customer ids stand for nobody: the till's "0" and "guest"."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

import duckdb

from quilate.language import Problem
from quilate.transactions.options import ReadingOptions
from quilate.transactions.sources.quoting import literal

# Ids that say in words that there is no customer.
_WORDS = (
    r"guests?|guest.?(?:user|checkout|customer)|invitad[oa]s?|anonym(?:ous|e)?|an[oó]nim[oa]s?|unknown"
    r"|desconocid[oa]s?|null|none|nan|na|n/a|#n/a|nil|-|sin.?(?:cliente|identificar|id|registro)"
    r"|no.?(?:cliente|customer|identificado|registrado)|consumidor.?final|p[uú]blico.?(?:en.?)?general"
    r"|cliente.?(?:gen[eé]rico|varios|contado|mostrador|final)|clientes.?varios|contado|mostrador"
    r"|varios|walk.?in|cash.?(?:customer|sale)|not.?(?:set|available|provided)|s/d|missing"
)
# Numbers that tills put where there is no customer; a real customer can have them too.
_NUMBERS = r"-?0+|-1|9{4,}|1{6,}|-9{1,4}"
# A number is taken for nobody where it has this share of the lines and this many times the usual.
_LEAST_SHARE = 0.01
_LEAST_TIMES = 10


@dataclass(frozen=True)
class Guest:
    """An id that stands for nobody, the lines that carry it and why it is taken so."""

    customer_id: str
    rows: int
    reason: str


@dataclass(frozen=True)
class Guests:
    """The ids that stand for nobody, and one that might.

    Attributes
    ----------
    suspect
        An id with an outsized share of the lines that nothing names a guest.
    """

    ids: tuple[Guest, ...]
    suspect: Guest | None


def recognise_guests(connection: duckdb.DuckDBPyConnection, options: ReadingOptions) -> Guests:
    """Return the guests among the customers of the table ``customer_rows``.

    Raises
    ------
    Problem
        The person named a guest id that no line has.
    """
    said = [_said(connection, guest_id) for guest_id in options.guest_ids]
    if not options.guests_recognised:
        return Guests(tuple(said), None)
    known = {guest.customer_id for guest in said}
    named = [guest for guest in _named(connection) if guest.customer_id not in known]
    known |= {guest.customer_id for guest in named}
    return Guests((*said, *named), _suspect(connection, known))


def _said(connection: duckdb.DuckDBPyConnection, guest_id: str) -> Guest:
    row = connection.execute(
        "SELECT rows FROM customer_rows WHERE customer_id = ?", [guest_id.strip()]
    ).fetchone()
    if row is None:
        raise Problem("transactions-unknown-guest", guest=guest_id)
    return Guest(guest_id.strip(), row[0], "said")


def _named(connection: duckdb.DuckDBPyConnection) -> list[Guest]:
    found = connection.execute(
        "SELECT customer_id, rows FROM customer_rows WHERE length(customer_id) <= 30 AND"
        f" regexp_full_match(lower(customer_id), {literal(f'{_WORDS}|{_NUMBERS}')}) ORDER BY ALL"
    ).fetchall()
    usual = _usual(connection) if found else {}
    return [
        Guest(customer_id, rows, "name" if is_word else "share")
        for customer_id, rows in found
        if (is_word := re.fullmatch(_WORDS, customer_id.lower()) is not None)
        or _is_outsized(rows, usual, customers=len(found))
    ]


def _usual(connection: duckdb.DuckDBPyConnection) -> Mapping[str, float]:
    row = connection.execute(
        "SELECT coalesce(sum(rows), 0)::BIGINT, count(*), median(rows) FROM customer_rows"
    ).fetchone()
    rows, customers, median = row or (0, 0, 0)
    return {"rows": float(rows), "customers": float(customers), "median": float(median or 0)}


def _is_outsized(rows: int, usual: Mapping[str, float], *, customers: int) -> bool:
    others = usual["customers"] > customers
    return (
        others and rows >= _LEAST_SHARE * usual["rows"] and rows >= _LEAST_TIMES * usual["median"]
    )


def _suspect(connection: duckdb.DuckDBPyConnection, known: set[str]) -> Guest | None:
    top = connection.execute(
        "SELECT customer_id, rows FROM customer_rows ORDER BY rows DESC, customer_id"
        f" LIMIT {len(known) + 1}"
    ).fetchall()
    rest = [row for row in top if row[0] not in known]
    if not rest:
        return None
    usual = _usual(connection)
    customer_id, rows = rest[0]
    is_suspect = usual["customers"] >= 100 and rows >= 0.05 * usual["rows"]
    outsized = is_suspect and rows >= 50 * usual["median"]
    return Guest(customer_id, rows, "suspect") if outsized else None
