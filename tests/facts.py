"""Facts of customers, for the tests of whatever asks them."""

from typing import Any

from quilate.core.facts import FACTS, Prepared, ask, prepare
from tests.people import AT


def facts_prepared() -> Prepared:
    """Prepare the facts of the customers that a test has entered."""
    return prepare(at=AT)


def facts_of(number: int) -> dict[str, Any]:
    """Return all facts of a customer; nothing of one who has no row."""
    names = [row[0] for row in ask(f"DESCRIBE {FACTS}")]
    rows = ask(f"SELECT * FROM {FACTS} WHERE customer_id = ?", [number])
    return dict(zip(names, rows[0], strict=True)) if rows else {}
