"""Months written without a day, such as 2026-03 and 03/2026: they are read by their first day."""

import re

from quilate.transactions.values.shapes import Shape

_SHAPE = re.compile(r"9999[-/.]99?|99?[-/.]9999")


def is_month(shape: Shape) -> bool:
    """Return whether values of a shape are a year and a month alone."""
    return _SHAPE.fullmatch(shape.text) is not None


def month_sql(text: str) -> str:
    """Return the SQL that reads a trimmed text as the first day of a month, NULL where it is none.

    The year has four digits: 03-04 would be a day of a month.
    """
    plain = f"translate({text}, '/.', '--')"
    year_first = f"regexp_full_match({plain}, '[0-9]{{4}}-[0-9]{{1,2}}')"
    month_first = f"regexp_full_match({plain}, '[0-9]{{1,2}}-[0-9]{{4}}')"
    return (
        f"CAST(CASE WHEN {year_first} THEN try_strptime({plain}, '%Y-%m')"
        f" WHEN {month_first} THEN try_strptime({plain}, '%m-%Y') END AS DATE)"
    )
