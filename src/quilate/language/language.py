"""One reader's language: the sentences of its .ftl files and the way it writes figures."""

import datetime as dt
import locale
import os
import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache, lru_cache

from babel import Locale, dates, numbers
from fluent.syntax.ast import Message, Term, TextElement

from quilate.language.sentences import Sentences, sentences_of

LANGUAGES = ("en", "es")
#: As many decimals as a figure has, up to ten; of money at least its cents, and up to four.
_MOST, _CENTS, _MOST_OF_MONEY = 10, 2, 4
_MINUS = "−"


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
        signs = {
            ",": numbers.get_group_symbol(self.locale),
            ".": numbers.get_decimal_symbol(self.locale),
            # As wide as the plus, not a hyphen.
            "-": _MINUS,
        }
        self._signs = str.maketrans(signs)
        self._group = signs[","]
        self._point = signs["."]
        group, point = re.escape(signs[","]), re.escape(signs["."])
        self._is_grouped = re.compile(rf"\s*[+-]?\d{{1,3}}({group}\d{{3}})+({point}\d*)?\s*")

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
        # A page has hundreds of figures. Babel reads a pattern for each, and takes ten times as
        # long; its signs are all that differs between languages.
        exact = _exactly(value) if decimals else value
        return f"{exact:,.{decimals}f}".translate(self._signs)

    def ungrouped(self, written: str) -> str:
        """Return a figure that somebody wrote without the marks between thousands.

        >>> Language("es").ungrouped("12.500,50")
        '12500,50'
        """
        written = written.replace(_MINUS, "-")
        return written.replace(self._group, "") if self._is_grouped.fullmatch(written) else written

    def plain(self, written: str) -> str:
        """Return a figure that somebody wrote as programs write it.

        >>> Language("es").plain("12.500,50")
        '12500.50'
        """
        return self.ungrouped(written.strip()).replace(self._point, ".")

    def percent(self, share: float, *, decimals: int = 0) -> str:
        hundredths = _exactly(share).scaleb(2)
        return f"{hundredths:,.{decimals}f}\xa0%".translate(self._signs)

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
        return self._at_least(value, fewest=0, most=_MOST)

    def exact_money(self, amount: Decimal, currency: str) -> str:
        """Return an amount with its cents, and up to four decimals where it has them."""
        figure = self._at_least(amount, fewest=_CENTS, most=_MOST_OF_MONEY)
        return f"{figure}\xa0{_symbol(currency, self.code)}"

    def _at_least(self, value: Decimal, *, fewest: int, most: int) -> str:
        whole, _, decimals = f"{_exactly(value):,.{most}f}".partition(".")
        kept = decimals[:fewest] + decimals[fewest:].rstrip("0")
        return (f"{whole}.{kept}" if kept else whole).translate(self._signs)

    def date(self, day: dt.date) -> str:
        return _date(dt.date(day.year, day.month, day.day), self.code)

    def month(self, day: dt.date) -> str:
        return _month(day.year, day.month, self.code)

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


# Lists show the same few days again and again.
@lru_cache(maxsize=4_096)
def _date(day: dt.date, code: str) -> str:
    return dates.format_date(day, format="medium", locale=code)


@lru_cache(maxsize=1_024)
def _month(year: int, month: int, code: str) -> str:
    return dates.format_skeleton("yMMM", dt.date(year, month, 1), locale=code)


def _exactly(value: float | Decimal) -> Decimal:
    """Return a figure as it is written: 2.675 is halfway between 2.67 and 2.68."""
    return value if isinstance(value, Decimal) else Decimal(str(value))
