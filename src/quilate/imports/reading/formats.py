"""How the columns of one file write days and numbers: what they prove, or somebody says."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from quilate.imports.kinds.field import Field, FieldType
from quilate.language import Problem
from quilate.transactions.values.amounts import Decimal, decide_numbers, decimal_evidence
from quilate.transactions.values.dates import DayOrder, day_order, decide_dates, has_days
from quilate.transactions.values.months import is_month, month_sql
from quilate.transactions.values.shapes import Shape

#: How the reading asks, and how a page does, where the answer is chosen.
_QUESTIONS = {
    "transactions-day-or-month": "imports-day-or-month",
    "transactions-day-and-month": "imports-day-and-month",
    "transactions-no-dates": "imports-no-dates",
    "transactions-decimal-sign": "imports-decimal-sign",
    "transactions-decimal-mixed": "imports-decimal-mixed",
    "transactions-days-disagree": "imports-days-disagree",
}
_SIGNS = {",": "comma", ".": "point"}


@dataclass(frozen=True)
class Understood:
    """What a person said of how a file writes its values; None where it is to be recognised."""

    day_first: bool | None = None
    decimal: Decimal | None = None


class Undecided(Problem):
    """How a column writes its values cannot be told: a person has to say it beside the field."""

    def __init__(self, field: str, problem: Problem) -> None:
        super().__init__(_QUESTIONS[problem.message_id], **problem.arguments)
        self.field = field


@dataclass(frozen=True)
class Written:
    """How a field is written, where it could have been read otherwise.

    Attributes
    ----------
    way
        ``day-first``, ``month-first``, ``comma`` or ``point``.
    proof
        A value of the column that tells; empty where other columns do, or somebody said it.
    """

    way: str
    proof: str


class Formats:
    """How the columns of one file write days and numbers.

    One file is written in one way: a column that proves nothing follows those that do, and two
    that prove the contrary are asked about. Dates that are read with their month first where the
    day is meant would be wrong without a word.

    Attributes
    ----------
    written
        How the fields that have been read so far are written, by their names.
    """

    def __init__(
        self, shapes: Mapping[str, Sequence[Shape]], dated: Sequence[str], understood: Understood
    ) -> None:
        self.written: dict[str, Written] = {}
        self._shapes = shapes
        self._understood = understood
        signs = {sign for each in shapes.values() if (sign := decimal_evidence(each))}
        self._usual_sign = signs.pop() if len(signs) == 1 else None
        orders = {column: order for column in dated if (order := day_order(shapes[column]))}
        self._orders: dict[str, DayOrder] = orders

    def sql(self, field: Field, column: str, text: str) -> str:
        """Return the SQL of a day or a number that is written as text.

        Raises
        ------
        Undecided
            Nothing tells the day from the month, or decimals from thousands.
        """
        shapes = self._shapes[column]
        if all(shape.is_missing for shape in shapes):
            return "NULL"
        try:
            if field.type is FieldType.MONTH:
                return self._months(field, column, shapes, text)
            if field.type is FieldType.DAY:
                return self._days(field, column, shapes, text)
            return self._numbers(field, column, shapes, text)
        except Problem as problem:
            raise Undecided(field.name, problem) from problem

    def _numbers(self, field: Field, column: str, shapes: Sequence[Shape], text: str) -> str:
        own = decimal_evidence(shapes)
        decimal = self._understood.decimal or (None if own else self._usual_sign)
        decided = decide_numbers(column, shapes, decimal=decimal)
        if decided.decimal and any("," in shape.text or "." in shape.text for shape in shapes):
            self.written[field.name] = Written(_SIGNS[decided.decimal], decided.proof)
        return decided.sql(text)

    def _days(self, field: Field, column: str, shapes: Sequence[Shape], text: str) -> str:
        decided = decide_dates(column, shapes, day_first=self._day_first(column))
        if decided.day_first is not None:
            self.written[field.name] = Written(decided.kind, decided.proof)
        return decided.sql(text)

    def _day_first(self, column: str) -> bool | None:
        """Return what was said, or what other columns prove; None where its own values tell."""
        if self._understood.day_first is not None:
            return self._understood.day_first
        own = self._orders.get(column)
        if own is None:
            usual = {each.day_first for each in self._orders.values() if not each.is_mixed}
            return usual.pop() if len(usual) == 1 else None
        if own.is_mixed:
            return None
        for other, order in self._orders.items():
            is_contrary = order.day_first != own.day_first
            if is_contrary and order.rows >= own.rows and not order.is_mixed:
                said = {"column": column, "example": own.proof}
                against = {"other": other, "other_example": order.proof}
                raise Problem("transactions-days-disagree", **said, **against)
        return None

    def _months(self, field: Field, column: str, shapes: Sequence[Shape], text: str) -> str:
        """Return the SQL of months, some of which may be written as a day of theirs."""
        others = [shape for shape in shapes if not is_month(shape)]
        if len(others) < len(shapes) and not has_days(others):
            return month_sql(text)
        days = self._days(field, column, others, text)
        return days if len(others) == len(shapes) else f"coalesce({month_sql(text)}, {days})"
