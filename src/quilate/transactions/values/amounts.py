"""How a column writes its numbers: decided on all its shapes, then read by one SQL expression."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from quilate.language import Problem
from quilate.transactions.sources.quoting import identifier, literal
from quilate.transactions.values.currencies import CURRENCY, currency_of
from quilate.transactions.values.shapes import Shape, shape_sql, text_of

Decimal = Literal[",", "."]

_SPACES = " \u00a0\u202f"
_SIGNS = "-−"
_SHAPE = re.compile(
    rf"(?P<open>\()?(?P<sign>[{_SIGNS}+])?[{_SPACES}]?(?P<before>{CURRENCY})?[{_SPACES}]?"
    rf"(?P<inner>[{_SIGNS}+])?(?P<body>9[9.,'’{_SPACES}]*?|[.,]9+)(?P<exponent>[eE][-+]?9+)?"
    rf"[{_SPACES}]?(?P<percent>%)?(?P<after>{CURRENCY})?(?P<close>\))?(?P<trailing>[{_SIGNS}])?"
)
# More than this share of values against the rule means that the column mixes two ways.
_MIXED = 0.01


@dataclass(frozen=True)
class NumberFormat:
    """How the numbers of a column are written.

    Attributes
    ----------
    decimal
        The decimal sign; None where nothing needed one.
    proof
        A value that decides it; empty where there was nothing to decide or the person said it.
    currencies
        The currencies that stand beside the numbers, with the shapes of each.
    is_percent
        Whether values carry a percent sign.
    unreadable
        The shapes that are no numbers.
    removed
        The characters to take out: thousands, spaces, signs of money and percent.
    has_odd_signs
        Whether a negative can be told by other than a minus in front.
    """

    decimal: Decimal | None
    proof: str
    currencies: dict[str, tuple[str, ...]]
    is_percent: bool
    unreadable: tuple[str, ...]
    removed: str
    has_odd_signs: bool

    def sql(self, text: str) -> str:
        """Return the SQL that reads a trimmed text as DECIMAL(18, 4), NULL where it cannot.

        Halves are rounded away from zero, as DuckDB and Spark round decimals.
        """
        reading = f"TRY_CAST({self.plain_sql(text)} AS DECIMAL(18, 4))"
        if not self.unreadable:
            return reading
        return f"CASE WHEN {self.is_number_sql(text)} THEN {reading} END"

    def plain_sql(self, text: str) -> str:
        """Return the SQL of a number's text without thousands, signs of money or parentheses."""
        plain = f"replace({text}, 'S/.', '')" if "/" in self.removed else text
        for sign in self.removed:
            plain = f"replace({plain}, {literal(sign)}, '')"
        if self.decimal == ",":
            plain = f"replace({plain}, ',', '.')"
        if not self.has_odd_signs:
            return plain
        return f"CASE WHEN regexp_matches({text}, '[{_SIGNS}(]') THEN '-' ELSE '' END || {plain}"

    def is_number_sql(self, text: str) -> str:
        """Return the SQL that tells whether a trimmed text has the shape of a number."""
        if not self.unreadable:
            return "true"
        return f"{shape_sql(text)} NOT IN ({', '.join(map(literal, self.unreadable))})"


def number_sql(column: str, number_format: NumberFormat | None) -> str:
    """Return the SQL that reads a column as DECIMAL(18, 4); without a format it is of numbers."""
    if number_format is None:
        return f"TRY_CAST({identifier(column)} AS DECIMAL(18, 4))"
    return number_format.sql(text_of(column))


def decide_numbers(
    column: str, shapes: Sequence[Shape], *, decimal: Decimal | None, is_sign_enough: bool = False
) -> NumberFormat:
    """Return how a column writes its numbers.

    Parameters
    ----------
    decimal
        The decimal sign that the person named, or that other columns of the file have.
    is_sign_enough
        Whether only the sign of the number is used, so that an open question may stay open.

    Raises
    ------
    Problem
        Nothing tells a decimal sign from a thousands separator, or the column uses both ways.
    """
    parsed = {shape: _SHAPE.fullmatch(shape.text) for shape in shapes if not shape.is_missing}
    numbers = {shape: match for shape, match in parsed.items() if match and _is_closed(match)}
    decided, proof = (decimal, "") if decimal else _decide(column, numbers)
    if decided is None and _is_open(numbers):
        if not is_sign_enough:
            raise Problem(
                "transactions-decimal-sign", column=column, example=_open_example(numbers)
            )
        decided = "."
    good = {s: m for s, m in numbers.items() if _is_well_formed(m["body"], decided)}
    has_odd_signs = any(_has_odd_sign(match) for match in good.values())
    return NumberFormat(
        decimal=decided,
        proof=proof,
        currencies=_currencies(good),
        is_percent=any(match["percent"] for match in good.values()),
        unreadable=tuple(shape.text for shape in parsed if shape not in good),
        removed=_removed(good.values(), decided, has_odd_signs),
        has_odd_signs=has_odd_signs,
    )


def decimal_evidence(shapes: Sequence[Shape]) -> Decimal | None:
    """Return the decimal sign that a column clearly uses, for the others of its file."""
    rows = _evidence_rows(_matches(shapes))
    if bool(rows["."]) == bool(rows[","]):
        return None
    return "." if rows["."] else ","


def _matches(shapes: Sequence[Shape]) -> dict[Shape, re.Match[str]]:
    return {shape: match for shape in shapes if (match := _SHAPE.fullmatch(shape.text))}


def _is_closed(match: re.Match[str]) -> bool:
    signs = [match["sign"], match["inner"], match["trailing"], match["open"]]
    return bool(match["open"]) == bool(match["close"]) and sum(map(bool, signs)) <= 1


def _decide(column: str, numbers: dict[Shape, re.Match[str]]) -> tuple[Decimal | None, str]:
    rows = _evidence_rows(numbers)
    point, comma = rows["."], rows[","]
    if not point and not comma:
        return None, ""
    if min(point, comma) > _MIXED * (point + comma):
        raise Problem(
            "transactions-decimal-mixed",
            column=column,
            point=_proof(numbers, "."),
            comma=_proof(numbers, ","),
        )
    decimal: Decimal = "." if point > comma else ","
    return decimal, _proof(numbers, decimal)


def _evidence_rows(numbers: dict[Shape, re.Match[str]]) -> dict[Decimal, int]:
    rows: dict[Decimal, int] = {".": 0, ",": 0}
    for shape, match in numbers.items():
        if sign := _evidence(match["body"], shape.low):
            rows[sign] += shape.rows
    return rows


def _evidence(body: str, low: str) -> Decimal | None:
    """Return the decimal sign that a shape proves, None where it proves nothing."""
    points, commas = body.count("."), body.count(",")
    if points and commas:
        return "." if body.rindex(".") > body.rindex(",") else ","
    if not points and not commas:
        return None
    sign: Decimal = "." if points else ","
    if points + commas > 1:
        other: Decimal = "," if points else "."
        return other if _is_grouped_well(body, sign) else None
    whole, fraction = body.split(sign)
    is_grouped = len(whole) > 3 or not whole or any(mark in whole for mark in "'’" + _SPACES)
    starts_at_zero = re.match(r"\D*0[.,]", low) is not None
    return sign if len(fraction) != 3 or is_grouped or starts_at_zero else None


def _is_open(numbers: dict[Shape, re.Match[str]]) -> bool:
    return any("." in match["body"] or "," in match["body"] for match in numbers.values())


def _open_example(numbers: dict[Shape, re.Match[str]]) -> str:
    return next(s.low for s, match in numbers.items() if re.search("[.,]", match["body"]))


def _proof(numbers: dict[Shape, re.Match[str]], sign: Decimal) -> str:
    return next(s.low for s, match in numbers.items() if _evidence(match["body"], s.low) == sign)


def _is_well_formed(body: str, decimal: Decimal | None) -> bool:
    if decimal is None:
        return not re.search("[.,]", body) and _is_grouped_well(body, f"'’{_SPACES}")
    whole, _, fraction = body.partition(decimal)
    thousands = "," if decimal == "." else "."
    return fraction.strip("9") == "" and _is_grouped_well(whole, f"{thousands}'’{_SPACES}")


def _is_grouped_well(whole: str, separators: str) -> bool:
    # Groups of three, or of two before the last three as in India.
    grouped = rf"9{{1,3}}(?P<by>[{separators}])(?:9{{2,3}}(?P=by))*9{{3}}"
    return whole.strip("9") == "" or re.fullmatch(grouped, whole) is not None


def _currencies(numbers: dict[Shape, re.Match[str]]) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for shape, match in numbers.items():
        if sign := match["before"] or match["after"]:
            found.setdefault(currency_of(sign), []).append(shape.text)
    return {code: tuple(texts) for code, texts in found.items()}


def _removed(matches: Iterable[re.Match[str]], decimal: Decimal | None, has_odd_signs: bool) -> str:
    """Return the characters to take out of the numbers, each once."""
    thousands = {",": ".", ".": ",", None: ""}[decimal]
    found = set(f"()+{_SIGNS}") if has_odd_signs else set()
    for match in matches:
        beside = (match["before"] or "") + (match["after"] or "") + (match["percent"] or "")
        found |= set(beside.replace(".", ""))
        found |= {sign for sign in match.string if sign in f"'’{_SPACES}"}
        found |= set(thousands) & set(match["body"])
    return "".join(sorted(found))


def _has_odd_sign(match: re.Match[str]) -> bool:
    signs = (match["sign"] or "") + (match["inner"] or "")
    is_plain = signs in ("", "-") and not match["inner"] and not match["before"]
    return bool(match["open"] or match["trailing"]) or (bool(signs) and not is_plain)
