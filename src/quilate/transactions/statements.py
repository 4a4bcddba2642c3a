"""What there is to say about a reading, kept as messages for readers of either language."""

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from quilate.language import Language
from quilate.transactions.recognition.roles import Role


@dataclass(frozen=True)
class Money:
    """An amount and its currency, None where the file names none."""

    amount: Decimal
    currency: str | None


Value = Role | str | int | Money | dt.date


@dataclass(frozen=True)
class Statement:
    """One sentence: a message and the values that it names."""

    message_id: str
    values: tuple[tuple[str, Value], ...] = ()

    def sentence(self, language: Language) -> str:
        """Return the sentence, its figures as the language writes them."""
        return language(
            self.message_id, **{name: _written(value, language) for name, value in self.values}
        )


def said(message_id: str, **values: Value) -> Statement:
    """Return a statement."""
    return Statement(message_id, tuple(values.items()))


def _written(value: Value, language: Language) -> str | int:
    if isinstance(value, Money):
        return language.money(float(value.amount), value.currency, decimals=2)
    if isinstance(value, Role):
        return language(f"transactions-role-{value.replace('_', '-')}")
    if isinstance(value, dt.date):
        return language.date(value)
    return value
