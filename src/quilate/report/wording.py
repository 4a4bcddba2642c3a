"""Figures as a reader expects them: the language's own marks, no more digits than are known."""

import datetime as dt
import math
from dataclasses import dataclass

from babel import dates, numbers

from quilate.language import Language

_DAYS_PER_MONTH = 365.25 / 12
_COMPACT_FROM = 1e6


@dataclass(frozen=True)
class Wording:
    """One reader's language together with the file's currency.

    >>> Wording(Language("en"), None).money(1_234_567)
    '1.23M'
    """

    language: Language
    currency: str | None

    def __call__(self, message_id: str, **arguments: object) -> str:
        return self.language(f"report-{message_id}", **arguments)

    def money(self, amount: float, *, among: float | None = None) -> str:
        """Return an amount: three digits from a million on, cents only below a hundred.

        Parameters
        ----------
        amount
            What to write.
        among
            The largest amount of its column, so that all of it has cents or none has.
        """
        if not math.isfinite(amount):
            return self("none")
        if abs(amount) >= _COMPACT_FROM:
            return self._with_symbol(self._compact(amount, decimals=None))
        decimals = 2 if 0 < abs(amount if among is None else among) < 100 else 0
        # What rounds to nothing is nothing: "−0" says something else.
        amount = round(amount, decimals) + 0.0
        return _with_minus(self.language.money(amount, self.currency, decimals=decimals))

    def about(self, amount: float) -> str:
        """Return an amount to three digits, for a sentence."""
        if amount == 0 or not abs(amount) < _COMPACT_FROM:
            return self.money(amount)
        return self.money(round(amount, 2 - math.floor(math.log10(abs(amount)))))

    def in_currency(self, label: str) -> str:
        """Return an axis label with the unit of its figures."""
        return f"{label}, {self._symbol}" if self.currency else label

    def tick(self, amount: float) -> str:
        """Return an amount for an axis: as short as it can be said."""
        if abs(amount) < 10_000:
            return self._short_number(amount)
        return self._compact(amount, decimals=0 if abs(amount) < _COMPACT_FROM else None, trim=True)

    def count(self, number: float) -> str:
        return self.language.number(number)

    def percent(self, share: float, *, decimals: int = 0) -> str:
        if not math.isfinite(share):
            return self("none")
        # "0 %" of what is there, and "100 %" of what is not all, would both be untrue
        if decimals == 0 and (0 < abs(share) < 0.01 or 0.99 < share < 1):
            decimals = 1
        return _with_minus(self.language.percent(share, decimals=decimals))

    def signed_percent(self, share: float) -> str:
        if not math.isfinite(share):
            return self("none")
        return self.language.signed_percent(share)

    def ratio(self, value: float) -> str:
        if not math.isfinite(value):
            return self("none")
        return _with_minus(self.language.number(value, decimals=2))

    def date(self, day: dt.date) -> str:
        return self.language.date(day)

    def period(self, start: dt.date, period: str) -> str:
        """Return a month, a quarter or a year as it is written in a table."""
        if period == "year":
            return str(start.year)
        if period == "quarter":
            return self("quarter", quarter=(start.month + 2) // 3, year=str(start.year))
        return str(dates.format_skeleton("yMMM", start, locale=self.language.locale))

    def period_in_words(self, start: dt.date, period: str) -> str:
        """Return a month, a quarter or a year as it is written in a sentence."""
        if period == "quarter":
            quarter = (start.month + 2) // 3
            return self("quarter-in-words", quarter=quarter, year=str(start.year))
        if period == "year":
            return str(start.year)
        return str(dates.format_skeleton("yMMMM", start, locale=self.language.locale))

    def span(self, days: int) -> str:
        """Return a number of days, in months where they come out whole."""
        months = round(days / _DAYS_PER_MONTH)
        if months and abs(days - months * _DAYS_PER_MONTH) <= 1:
            return self("months", count=months)
        return self("days", count=days)

    def _compact(self, amount: float, *, decimals: int | None, trim: bool = False) -> str:
        unit, name = self._unit(abs(amount))
        scaled = amount / unit
        if decimals is None:
            digits = 2 - math.floor(math.log10(abs(scaled)))
            scaled, decimals = round(scaled, digits), max(0, digits)
        text = (
            self._short_number(round(scaled, decimals))
            if trim
            else self.language.number(scaled, decimals=decimals)
        )
        return self(name, number=_with_minus(text))

    def _unit(self, size: float) -> tuple[float, str]:
        if size < _COMPACT_FROM:
            return 1e3, "thousand"
        # A Spanish "billón" is a million millions, so that each language has its own steps.
        if self.language.code == "es":
            return (1e12, "billion") if size >= 1e12 else (1e6, "million")
        if size >= 1e12:
            return 1e12, "trillion"
        return (1e9, "billion") if size >= 1e9 else (1e6, "million")

    def _short_number(self, value: float) -> str:
        text = numbers.format_decimal(value, format="#,##0.##", locale=self.language.locale)
        return _with_minus(text)

    def _with_symbol(self, number: str) -> str:
        return f"{number}\xa0{self._symbol}" if self.currency else number

    @property
    def _symbol(self) -> str:
        if self.currency is None:
            return ""
        return str(numbers.get_currency_symbol(self.currency, self.language.locale))


def _with_minus(number: str) -> str:
    """Return the number with a minus as wide as its digits, not a hyphen."""
    return number.replace("-", "−")
