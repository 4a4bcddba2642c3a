"""One reader's language: the sentences of its .ftl files and the way it writes figures."""

import datetime as dt
import locale
import os
from collections.abc import Iterator
from decimal import Decimal
from functools import cache

from babel import Locale, dates, numbers
from fluent.syntax.ast import Message, Term, TextElement

from quilate.language.sentences import Sentences, sentences_of

LANGUAGES = ("en", "es")
#: A minus as wide as the plus, not a hyphen, here as in ``_pattern``.
_EXACT = "#,##0.##########;−#,##0.##########"
_EXACT_MONEY = "#,##0.00##\xa0¤;−#,##0.00##\xa0¤"


class Language:
    """Sentences by message id (``en/*.ftl``, ``es/*.ftl``), figures by Babel.

    >>> Language("es").number(1234567.5, decimals=1)
    '1.234.567,5'
    """

    def __init__(self, code: str) -> None:
        if code not in LANGUAGES:
            raise ValueError(f"unknown language {code!r}: one of {', '.join(LANGUAGES)}")
        self.code = code
        self.locale = Locale.parse(code)
        self._group = numbers.get_group_symbol(self.locale)

    @classmethod
    def of_the_environment(cls) -> "Language":
        """Return the language that the person's environment asks for, else English."""
        asked = next(
            (
                os.environ[name]
                for name in ("LC_ALL", "LC_MESSAGES", "LANG")
                if os.environ.get(name)
            ),
            locale.getlocale()[0] or "en",
        )
        code = asked.lower()[:2]
        return cls(code if code in LANGUAGES else "en")

    def __call__(self, message_id: str, **arguments: object) -> str:
        """Return the sentence; a missing message or argument is a programming error."""
        sentence, errors = self._sentences.said(message_id, arguments)
        if errors:
            raise KeyError(f"{message_id}: {errors[0]}")
        return sentence

    def definitions(self, beginning: str) -> Iterator[tuple[str, str]]:
        """Give the words whose message begins as asked and whose definition stands beside it.

        ``<word>-meaning`` defines ``<word>``; those that depend on something are passed over.
        """
        messages = self.messages()
        for name, message in messages.items():
            defined = messages.get(f"{name}-meaning")
            if name.startswith(beginning) and defined and _is_plain(message) and _is_plain(defined):
                yield self(name), self(f"{name}-meaning")

    def number(self, value: float, *, decimals: int = 0) -> str:
        if not decimals:
            # A page has hundreds of whole figures, and a pattern takes three times as long.
            return f"{value:,.0f}".replace(",", self._group).replace("-", "−")
        return numbers.format_decimal(value, format=_pattern(decimals), locale=self.locale)

    def percent(self, share: float, *, decimals: int = 0) -> str:
        pattern = _pattern(decimals, "\xa0%")
        return numbers.format_percent(share, format=pattern, locale=self.locale)

    def signed_percent(self, share: float) -> str:
        """Return a deviation with its sign: tenths below ten per cent, whole ones above."""
        decimals = 1 if abs(share) < 0.0995 else 0
        # What rounds to nothing has no direction.
        share = round(share, 2 + decimals) + 0.0
        sign = "+" if share > 0 else ""
        return sign + self.percent(share, decimals=decimals)

    def money(self, amount: float, currency: str | None, *, decimals: int = 0) -> str:
        """Return an amount with its currency, or bare where the file names none."""
        figure = self.number(amount, decimals=decimals)
        return figure if currency is None else f"{figure}\xa0{_symbol(currency, self.code)}"

    def signed_money(self, amount: float, currency: str) -> str:
        """Return by how much an amount of money has changed, with its sign."""
        # What rounds to nothing has no direction.
        whole = round(amount) + 0.0
        sign = "+" if whole > 0 else ""
        return sign + self.money(whole, currency)

    def exact(self, value: Decimal) -> str:
        """Return a figure with as many decimals as it has, up to ten."""
        return numbers.format_decimal(value, format=_EXACT, locale=self.locale)

    def exact_money(self, amount: Decimal, currency: str) -> str:
        """Return an amount with its cents, and up to four decimals where it has them."""
        return numbers.format_currency(
            amount,
            currency,
            format=_EXACT_MONEY,
            locale=self.locale,
            currency_digits=False,
        )

    def date(self, day: dt.date) -> str:
        return dates.format_date(day, format="medium", locale=self.locale)

    def month(self, day: dt.date) -> str:
        return dates.format_skeleton("yMMM", day, locale=self.locale)

    def distance(self, time: dt.timedelta) -> str:
        """Return how far away a moment is: ``3 minutes ago``, ``in 2 hours``."""
        return dates.format_timedelta(time, add_direction=True, locale=self.locale)

    def moment(self, at: dt.datetime) -> str:
        """Return a date and a time in the zone that the moment carries."""
        time = dates.format_time(at, format="short", tzinfo=at.tzinfo, locale=self.locale)
        return f"{self.date(at)}, {time}"

    def messages(self) -> dict[str, Message | Term]:
        """Return every message by its name, in the order of the files."""
        return self._sentences.all_messages()

    @property
    def _sentences(self) -> Sentences:
        return sentences_of(self.code)


def _is_plain(message: Message | Term) -> bool:
    pattern = message.value
    return pattern is not None and all(isinstance(each, TextElement) for each in pattern.elements)


@cache
def _symbol(currency: str, code: str) -> str:
    return numbers.get_currency_symbol(currency, code)


@cache
def _pattern(decimals: int, unit: str = "") -> numbers.NumberPattern:
    # Reading a pattern takes as long as applying it, and a page writes hundreds of figures.
    figure = "#,##0" + ("." + "0" * decimals if decimals else "") + unit
    # A minus as wide as the plus, not a hyphen.
    return numbers.parse_pattern(f"{figure};−{figure}")
