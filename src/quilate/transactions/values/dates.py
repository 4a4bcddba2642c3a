"""How a column writes its days: decided on all its shapes, then read by one SQL expression."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from quilate.language import Problem
from quilate.transactions.sources.quoting import literal
from quilate.transactions.values.shapes import PLACES, Shape, shape_sql

_MONTH = r"[^\W\d_]{3,10}"
_WEEKDAY = r"(?:[^\W\d_]{3,10}\.?,? +)?"
_FAMILIES = {
    "year_first": re.compile(r"9999([-/.])99?\1(99?)(?P<time>(?:T| +)9.*)?"),
    "numbers": re.compile(r"(99?)([-/.])(99?)\2(9999|99)(?P<time>(?:T|,? +)9.*)?"),
    "compact": re.compile(r"99999999(?P<time>(?:T|[ -])9[:.9Z]*|9{4}|9{6})?"),
    "named": re.compile(
        rf"{_WEEKDAY}99?[-/ .]*(?:de )?({_MONTH})\.?[-/ ,.]*(?:de )?(?:9999|99)"
        r"(?P<time>(?:T|,? +)9.*)?"
    ),
    "named_first": re.compile(rf"{_WEEKDAY}({_MONTH})\.? 99?,? 9999(?P<time>(?:T|,? +)9.*)?"),
    "serial": re.compile(r"99999(?:[.,]9+)?"),
    "epoch": re.compile(r"9{10}(?:9{3})?(?:\.9+)?"),
}
# These are numbers like any other: they count as dates only where most of the column is such.
_BARE_NUMBERS = ("compact", "serial", "epoch")
_MONTHS = "ene jan feb mar abr apr may jun jul ago aug sep set oct nov dic dec".split()
_MONTH_NUMBERS = (1, 1, 2, 3, 4, 4, 5, 6, 7, 8, 8, 9, 9, 10, 11, 12, 12)
_EITHER_WAY = re.compile(r"(?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|1[0-2])[-/.]")
# More than this share of dates against the rule means that the column mixes two orders.
_MIXED = 0.01


@dataclass(frozen=True)
class DateFormat:
    """How the days of a column are written.

    Attributes
    ----------
    families
        ``year_first``, ``numbers`` (day or month first), ``compact`` (yyyymmdd), ``named``,
        ``named_first``, ``serial`` (Excel's), ``epoch``.
    day_first
        Of ``numbers``; None where the column has none.
    proof
        A value that decides between day and month first; empty where the person said it.
    unreadable
        The shapes that no family reads.
    """

    families: tuple[str, ...]
    day_first: bool | None
    proof: str
    unreadable: tuple[str, ...]
    shapes: tuple[str, ...]

    @property
    def kind(self) -> str:
        """The word by which the understanding tells how days are written."""
        if "numbers" in self.families:
            return "day-first" if self.day_first else "month-first"
        return self.families[0].replace("_", "-")

    def sql(self, text: str) -> str:
        """Return the SQL that reads a trimmed text as DATE, NULL where it cannot."""
        readings = [self._family_sql(family, text) for family in self.families]
        reading = readings[0] if len(readings) == 1 else f"coalesce({', '.join(readings)})"
        if not self.unreadable:
            return reading
        listed = ", ".join(map(literal, self.unreadable))
        return f"CASE WHEN {shape_sql(text)} NOT IN ({listed}) THEN {reading} END"

    def _family_sql(self, family: str, text: str) -> str:
        if family == "year_first":
            return f"TRY_CAST({self._separated(family, text, 1, '-')} AS DATE)"
        if family == "numbers":
            return self._numbers_sql(self._separated(family, text, 2, "/"))
        if family == "compact":
            return f"CAST(try_strptime(left({text}, 8), '%Y%m%d') AS DATE)"
        if family == "serial":
            # Excel counts days from the last of 1899, by its mistake about 1900.
            return (
                "DATE '1899-12-30' + CAST(floor(TRY_CAST(replace("
                f"{text}, ',', '.') AS DOUBLE)) AS INTEGER)"
            )
        if family == "epoch":
            return f"CAST(make_timestamp(TRY_CAST(left({text}, 10) AS BIGINT) * 1000000) AS DATE)"
        return _named_sql(text, month_first=family == "named_first")

    def _separated(self, family: str, text: str, group: int, separator: str) -> str:
        day = self._day_part(family, text)
        others = {match[group] for match in self._matches(family)} - {separator}
        for other in sorted(others):
            day = f"replace({day}, '{other}', '{separator}')"
        return day

    def _numbers_sql(self, day: str) -> str:
        order = "%d/%m" if self.day_first else "%m/%d"
        widths = {len(match[4]) for match in self._matches("numbers")}
        # A year of two digits is tried first: %Y would take 24 for the year 24.
        years = [f"'{order}/%y'"] * (2 in widths) + [f"'{order}/%Y'"] * (4 in widths)
        tried = [f"try_strptime({day}, {year})" for year in years]
        return f"CAST(coalesce({', '.join(tried)}) AS DATE)"

    def _day_part(self, family: str, text: str) -> str:
        matches = self._matches(family)
        widths = {match.start("time") if match["time"] else match.end() for match in matches}
        if len(self.families) == 1 and len(widths) == 1:
            return f"left({text}, {widths.pop()})"
        if not any(match["time"] for match in matches):
            return text
        return f"split_part(translate({text}, 'T,', '  '), ' ', 1)"

    def _matches(self, family: str) -> list[re.Match[str]]:
        pattern = _FAMILIES[family]
        return [match for shape in self.shapes if (match := pattern.fullmatch(shape))]


@dataclass(frozen=True)
class DayOrder:
    """Whether the day or the month comes first, as the values of a column prove it.

    Attributes
    ----------
    days, months
        How many rows can only have the day, or the month, first; and a value of those.
    """

    days: tuple[int, str]
    months: tuple[int, str]

    @property
    def day_first(self) -> bool:
        """Whether the day comes first in most of what proves anything."""
        return self.days[0] > self.months[0]

    @property
    def rows(self) -> int:
        """How many rows prove it."""
        return max(self.days[0], self.months[0])

    @property
    def proof(self) -> str:
        """A value that proves it."""
        return max(self.days, self.months)[1]

    @property
    def is_mixed(self) -> bool:
        """Whether too many prove the contrary for it to be a slip."""
        return min(self.days[0], self.months[0]) > _MIXED * (self.days[0] + self.months[0])


def decide_dates(column: str, shapes: Sequence[Shape], *, day_first: bool | None) -> DateFormat:
    """Return how a column writes its days.

    Raises
    ------
    Problem
        Nothing reads as a day; or nothing tells whether the day or the month comes first.
    """
    filled = [shape for shape in shapes if not shape.is_missing]
    families = {shape.text: _family(shape) for shape in filled}
    chosen = _chosen_families(filled, families)
    if not chosen:
        raise Problem(
            "transactions-no-dates", column=column, example=filled[0].low if filled else "-"
        )
    order, proof = None, ""
    if "numbers" in chosen:
        numbers = [shape for shape in filled if families[shape.text] == "numbers"]
        order, proof = _order(column, numbers, day_first)
    return DateFormat(
        families=chosen,
        day_first=order,
        proof=proof,
        unreadable=tuple(s.text for s in filled if families[s.text] not in chosen),
        shapes=tuple(s.text for s in filled if families[s.text] in chosen),
    )


def day_order(shapes: Sequence[Shape]) -> DayOrder | None:
    """Return which comes first in a column; None where nothing in it tells."""
    numbers = [shape for shape in shapes if _family(shape) == "numbers"]
    first = [_over_12(shape, r"99", 1) for shape in numbers]
    second = [
        _over_12(shape, r"99[-/.]99", 4) or _over_12(shape, r"9[-/.]99", 3) for shape in numbers
    ]
    order = DayOrder(_total(first), _total(second))
    return order if order.rows else None


def has_days(shapes: Sequence[Shape]) -> bool:
    """Return whether anything in a column reads as a day."""
    filled = [shape for shape in shapes if not shape.is_missing]
    return bool(_chosen_families(filled, {shape.text: _family(shape) for shape in filled}))


def _family(shape: Shape) -> str | None:
    for family, pattern in _FAMILIES.items():
        match = pattern.fullmatch(shape.text)
        if not match:
            continue
        if family.startswith("named") and _month_word(match[1]) not in _MONTHS:
            return None
        if family == "compact" and not "1900" <= shape.low[:4] <= shape.high[:4] <= "2199":
            return None
        return family
    return None


def _month_word(word: str) -> str:
    return word[:3].lower()


def _chosen_families(filled: Sequence[Shape], families: dict[str, str | None]) -> tuple[str, ...]:
    rows = dict.fromkeys(_FAMILIES, 0)
    for shape in filled:
        if family := families[shape.text]:
            rows[family] += shape.rows
    total = sum(shape.rows for shape in filled)
    by_size = sorted((family for family in rows if rows[family]), key=lambda f: -rows[f])
    return tuple(
        family
        for family in by_size
        if family not in _BARE_NUMBERS or (family == by_size[0] and rows[family] > total / 2)
    )


def _order(column: str, numbers: Sequence[Shape], day_first: bool | None) -> tuple[bool, str]:
    if day_first is not None:
        return day_first, ""
    order = day_order(numbers)
    if order is None:
        raise Problem("transactions-day-or-month", column=column, example=_either_way(numbers))
    if order.is_mixed:
        raise Problem(
            "transactions-day-and-month",
            column=column,
            day_first=order.days[1],
            month_first=order.months[1],
        )
    return order.day_first, order.proof


def _either_way(numbers: Sequence[Shape]) -> str:
    """Return a value that is a day whichever way it is read, if one is at hand."""
    seen = [value for shape in numbers for value in (shape.low, shape.high)]
    return next(filter(_EITHER_WAY.match, seen), seen[0])


def _over_12(shape: Shape, start: str, place: int) -> tuple[int, str] | None:
    """Return how many values have more than 12 at a place, if that place is a number's."""
    return shape.over_12[PLACES.index(place)] if re.match(start, shape.text) else None


def _total(counts: Sequence[tuple[int, str] | None]) -> tuple[int, str]:
    found = [count for count in counts if count]
    return sum(rows for rows, _ in found), max((seen for _, seen in found), default="")


def _named_sql(text: str, *, month_first: bool) -> str:
    # A weekday may stand in front of either.
    day = f"regexp_extract({text}, '^[^0-9]*([0-9]{{1,2}})', 1)"
    year = (
        f"regexp_extract({text}, '[^0-9]([0-9]{{4}})(?:[^0-9].*)?$', 1)"
        if month_first
        else f"regexp_extract({text}, '^[^0-9]*[0-9]{{1,2}}[^0-9]+([0-9]{{2,4}})', 1)"
    )
    month = "([[:alpha:]]{3,})[^[:alpha:]]*[0-9]" if month_first else "[0-9].*?([[:alpha:]]{3,})"
    word = f"lower(left(regexp_extract({text}, '{month}', 1), 3))"
    cases = " ".join(
        f"WHEN '{name}' THEN '{number:02}'"
        for name, number in zip(_MONTHS, _MONTH_NUMBERS, strict=True)
    )
    century = f"CASE WHEN length({year}) > 2 THEN '' WHEN {year} < '69' THEN '20' ELSE '19' END"
    full_year = f"{century} || {year}"
    return (
        f"TRY_CAST({full_year} || '-' || CASE {word} {cases} END || '-' || lpad({day}, 2, '0')"
        " AS DATE)"
    )
