"""Reads what a test wrote, and shows what came of it as plain values."""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from quilate.language import Language, Problem
from quilate.transactions import Account, ReadingOptions, Role, TransactionLog, files, read


@dataclass
class Reading:
    """A reading as a test looks at it."""

    log: TransactionLog

    @property
    def account(self) -> Account:
        return self.log.account

    def column(self, role: Role) -> str | None:
        return self.log.columns.column(role)

    @property
    def days(self) -> dict[tuple[str, str], Decimal]:
        """Revenue by customer and day."""
        return {(who, day): money for who, day, money, *_ in self._purchases()}

    @property
    def margins(self) -> dict[tuple[str, str], Decimal]:
        return {(who, day): margin for who, day, _, margin, _ in self._purchases()}

    @property
    def bought(self) -> dict[tuple[str, str], bool]:
        """Whether each customer's day has a purchase."""
        return {(who, day): is_purchase for who, day, *_, is_purchase in self._purchases()}

    @property
    def rejects(self) -> list[tuple[int, str, str, str]]:
        """Line, field, value and message id of each rejected row."""
        return self.ask("SELECT line, field, value, reason_id FROM rejects ORDER BY line")

    def says(self, language: str = "en") -> str:
        reader = Language(language)
        return "\n".join(each.sentence(reader) for each in self.log.understanding)

    def ask(self, query: str) -> list[Any]:
        return self.log.connection.execute(query).fetchall()

    def _purchases(self) -> list[Any]:
        return self.ask(
            "SELECT customer_id, CAST(day AS VARCHAR), revenue, margin, is_purchase"
            " FROM purchases JOIN customers USING (customer_key) ORDER BY 1, 2"
        )


@pytest.fixture
def reading(tmp_path: Path) -> Callable[..., Reading]:
    """Read a text as a file, with options."""

    def _read(text: str, **options: Any) -> Reading:
        path = tmp_path / "orders.csv"
        path.write_text(text.strip() + "\n", encoding="utf-8")
        return Reading(read(files(path), ReadingOptions(**options)))

    return _read


@pytest.fixture
def problem(reading: Callable[..., Reading]) -> Callable[..., Problem]:
    """The problem that reading a text ends with; it can be said in both languages."""

    def _problem(text: str, **options: Any) -> Problem:
        with pytest.raises(Problem) as raised:
            reading(text, **options)
        for code in ("en", "es"):
            assert Language(code)(raised.value.message_id, **raised.value.arguments)
        return raised.value

    return _problem
