"""The relation of interpreted lines: each value read as its column writes it, or a fault."""

from collections.abc import Mapping
from dataclasses import dataclass

from quilate.transactions.ledger.days import day_sql
from quilate.transactions.ledger.faults import Fault, missing, no_number, rows_sql
from quilate.transactions.recognition.columns import ColumnMap
from quilate.transactions.recognition.content import Content
from quilate.transactions.recognition.roles import NUMERIC, Role
from quilate.transactions.sources import RawTable
from quilate.transactions.sources.quoting import identifier
from quilate.transactions.values.amounts import number_sql
from quilate.transactions.values.formats import Formats, is_amount_gross, is_discount_used
from quilate.transactions.values.returns import marked_sql
from quilate.transactions.values.shapes import text_of

_MONEY = "DECIMAL(18, 4)"


@dataclass(frozen=True)
class Interpretation:
    """A source, what its columns mean and how their values are written."""

    raw: RawTable
    columns: ColumnMap
    seen: Mapping[str, Content]
    formats: Formats

    def faults(self) -> list[Fault]:
        """Return what makes a line unusable, the first that holds being the one told."""
        date = self.columns.choices[Role.DATE].column
        faults = [
            missing(self.raw, "day", date, "transactions-reject-no-date"),
            Fault(date, "day IS NULL", "transactions-reject-date"),
        ]
        if self._other_currency():
            column = self.columns.column(Role.CURRENCY) or self.money_column
            faults.append(Fault(column, "is_other_currency", "transactions-reject-currency"))
        for role in self._used_numbers():
            column = self.columns.choices[role].column
            faults += no_number(self.raw, role.value, column, self.formats.numbers[role])
        no_money = "amount IS NULL AND (unit_price IS NULL OR quantity IS NULL)"
        return [*faults, Fault(self.money_column, no_money, "transactions-reject-no-amount")]

    @property
    def money_column(self) -> str:
        """The column that the money comes from."""
        column = self.columns.column(Role.AMOUNT) or self.columns.column(Role.UNIT_PRICE)
        return str(column)

    def sql(self) -> str:
        """Return the SELECT of the interpreted lines, in the columns that the ledger reads."""
        return rows_sql(self.raw, self._readings(), self.faults())

    def _readings(self) -> dict[str, str]:
        return {
            "customer_id": self._customer(),
            "day": self._day(),
            "category": self._category(),
            "contract_id": self._contract(),
            "line_hash": f"hash({', '.join(map(identifier, self.raw.columns))})",
            "is_amount_gross": str(is_amount_gross(self.columns)).lower(),
            "is_marked_returned": self._is_returned(),
            "is_cancelled": marked_sql(self.formats.markers, "cancelled") or "false",
            "is_other_currency": self._other_currency() or "false",
            **{role.value: self._number(role) for role in NUMERIC},
            "kept_share": self._kept_share(),
        }

    def _other_currency(self) -> str | None:
        return self.formats.money_signs.other_than_sql(self.formats.currency)

    def _used_numbers(self) -> list[Role]:
        unused = {Role.DISCOUNT} if not is_discount_used(self.columns) else set()
        return [role for role in self.formats.numbers if role not in unused]

    def _customer(self) -> str:
        column = self.columns.choices[Role.CUSTOMER].column
        name, text = identifier(column), text_of(column)
        if self.seen[column].kind in ("DOUBLE", "FLOAT"):
            # A column of whole numbers with gaps reaches us as floats: 17850.0 is customer 17850.
            return (
                f"CASE WHEN isnan({name}) THEN NULL WHEN {name} = trunc({name})"
                f" THEN CAST(TRY_CAST({name} AS HUGEINT) AS VARCHAR) ELSE {text} END"
            )
        if self.formats.has_whole_customers:
            return f"nullif(left({text}, length({text}) - 2), '')"
        if self.formats.has_wrapped_customers:
            text = f"regexp_replace({text}, '^=\"(.*)\"$', '\\1')"
        return f"nullif({text}, '')"

    def _day(self) -> str:
        column = self.columns.choices[Role.DATE].column
        return day_sql(column, self.seen[column].kind, self.formats.date)

    def _category(self) -> str:
        column = self.columns.column(Role.CATEGORY)
        return f"nullif({text_of(column)}, '')" if column else "CAST(NULL AS VARCHAR)"

    def _contract(self) -> str:
        column = self.columns.column(Role.CONTRACT)
        return contract_sql(column) if column else "CAST(NULL AS VARCHAR)"

    def _is_returned(self) -> str:
        marks = [marked_sql(self.formats.markers, "returned")]
        if self.formats.has_credit_notes:
            order = text_of(self.columns.choices[Role.ORDER].column)
            marks.append(f"coalesce(left({order}, 1) IN ('C', 'c'), false)")
        return " OR ".join(mark for mark in marks if mark) or "false"

    def _number(self, role: Role) -> str:
        if role in self.columns and role in self._used_numbers():
            if role is Role.DISCOUNT and self.formats.discount != "amount":
                return f"CAST(0 AS {_MONEY})"
            return number_sql(self.columns.choices[role].column, self.formats.numbers[role])
        # A price without a quantity is the price of one.
        is_one = role is Role.QUANTITY and role not in self.columns
        return f"CAST({'1' if is_one else 'NULL'} AS {_MONEY})"

    def _kept_share(self) -> str:
        if self.formats.discount == "amount":
            return "CAST(1 AS DECIMAL(9, 6))"
        column = self.columns.choices[Role.DISCOUNT].column
        discount = f"coalesce(abs({number_sql(column, self.formats.numbers[Role.DISCOUNT])}), 0)"
        # kept = 1 − discount, as a share or in percent
        kept = (
            f"1 - {discount}" if self.formats.discount == "share" else f"(100 - {discount}) * 0.01"
        )
        return f"TRY_CAST({kept} AS DECIMAL(9, 6))"


def contract_sql(column: str) -> str:
    """Return the SQL of a contract's id: whole numbers with gaps reach us as 17850.0."""
    return f"nullif(regexp_replace({text_of(column)}, '\\.0$', ''), '')"
