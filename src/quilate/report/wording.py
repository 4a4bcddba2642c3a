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

    >>> Wording(Language("en"), "EUR").money(1_234_567)
    '1.23M\\xa0€'
    """

    language: Language
    currency: str | None

    def __call__(self, message_id: str, **arguments: object) -> str:
        return self.language(f"report-{message_id}", **arguments)

    def money(self, amount: float) -> str:
        """Return an amount to three digits from a million on, in full below."""
        if abs(amount) < _COMPACT_FROM:
            return self.exact_money(amount)
        return self._with_symbol(self._compact(amount, decimals=None))

    def exact_money(self, amount: float) -> str:
        """Return an amount in full, with cents only where it is small."""
        decimals = 2 if 0 < abs(amount) < 100 else 0
        # -0,004 would read "-0,00": what rounds to nothing is nothing
        amount = 0.0 if abs(amount) < 0.005 else amount
        return self.language.money(amount, self.currency, decimals=decimals)

    def tick(self, amount: float) -> str:
        """Return an amount for an axis: as short as it can be said."""
        if abs(amount) < 10_000:
            return self._short_number(amount)
        return self._compact(amount, decimals=0 if abs(amount) < _COMPACT_FROM else None, trim=True)

    def count(self, number: float) -> str:
        return self.language.number(number)

    def percent(self, share: float, *, decimals: int = 0) -> str:
        # "0 %" of what is there, and "100 %" of what is not all, would both be untrue
        if decimals == 0 and (0 < abs(share) < 0.01 or 0.99 < share < 1):
            decimals = 1
        return self.language.percent(share, decimals=decimals)

    def signed_percent(self, share: float, *, decimals: int = 0) -> str:
        sign = "+" if round(share, 2 + decimals) > 0 else ""
        return sign + self.language.percent(share + 0.0, decimals=decimals).replace("-", "−")

    def ratio(self, value: float) -> str:
        return self.language.number(value, decimals=2)

    def date(self, day: dt.date) -> str:
        return self.language.date(day)

    def period(self, start: dt.date, period: str) -> str:
        """Return a month, a quarter or a year as it is written in a table."""
        if period == "year":
            return str(start.year)
        if period == "quarter":
            return self("quarter", quarter=(start.month + 2) // 3, year=str(start.year))
        return dates.format_skeleton("yMMM", start, locale=self.language.locale)

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
            decimals = max(0, 2 - math.floor(math.log10(abs(scaled))))
        text = (
            self._short_number(round(scaled, decimals))
            if trim
            else self.language.number(scaled, decimals=decimals)
        )
        return self(name, number=text)

    def _unit(self, size: float) -> tuple[float, str]:
        if size < _COMPACT_FROM:
            return 1e3, "thousand"
        # Spanish counts on in millions: its "billón" is a million of them, and "B" would mislead
        if self.language.code == "en" and size >= 1e9:
            return 1e9, "billion"
        return 1e6, "million"

    def _short_number(self, value: float) -> str:
        text: str = numbers.format_decimal(value, format="#,##0.##", locale=self.language.locale)
        return text.replace("-", "−")

    def _with_symbol(self, number: str) -> str:
        if self.currency is None:
            return number
        symbol = numbers.get_currency_symbol(self.currency, self.language.locale)
        return f"{number}\xa0{symbol}"
