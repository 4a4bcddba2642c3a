"""Money of a run, whose science counts in floating point, as it is kept: to the cent."""

from decimal import ROUND_HALF_UP, Decimal

_FINE, _CENT = Decimal("0.0001"), Decimal("0.01")


def exact(amount: float) -> Decimal:
    """Return an amount to the cent: of its four decimals, half a cent goes up."""
    return Decimal(repr(float(amount))).quantize(_FINE).quantize(_CENT, ROUND_HALF_UP)


def exact_sql(column: str) -> str:
    """Return the SQL of DuckDB for the same."""
    return f"CAST(CAST({column} AS DECIMAL(18, 4)) AS DECIMAL(16, 2)) AS {column}"


def share_of(part: Decimal | int, whole: Decimal | int) -> float | None:
    """Return which share of a whole a part is; None of nothing or of a loss, which has no parts."""
    return float(Decimal(part) / Decimal(whole)) if whole > 0 else None
