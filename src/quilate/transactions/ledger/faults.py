"""What makes a row unusable: a value that must be there and is missing, or one nobody can read."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from quilate.transactions.sources import RawTable
from quilate.transactions.sources.quoting import identifier, literal
from quilate.transactions.values.amounts import NumberFormat
from quilate.transactions.values.shapes import MISSING, text_of

_MISSING = ", ".join(map(literal, MISSING))


@dataclass(frozen=True)
class Fault:
    """A way in which a row can be unusable.

    Attributes
    ----------
    column
        The field that is at fault.
    condition
        SQL that tells a row with it, over the readings and the kept columns of the source.
    reason_id
        The message that says why.
    """

    column: str
    condition: str
    reason_id: str


def rows_sql(raw: RawTable, readings: Mapping[str, str], faults: Sequence[Fault]) -> str:
    """Return the SELECT of a source's rows, each value as it is read.

    Beside the readings a row has ``fault``, the place from 1 of the first that holds (0: none), and
    ``fault_value``, what stands in the field at fault (in that of the last, if none). What a query
    on it does not ask for is not computed: neither line numbers nor hashes.
    """
    # The source's own columns get names of ours: theirs may be those of the readings.
    given = {kept(raw, column): identifier(column) for column in raw.columns}
    place = {"file": "_file", "line": "_line"}
    read = ", ".join(f"{sql} AS {name}" for name, sql in {**given, **place, **readings}.items())
    numbered = list(enumerate(faults, start=1))
    codes = " ".join(f"WHEN {fault.condition} THEN {code}" for code, fault in numbered)
    written = [f"CAST({kept(raw, fault.column)} AS VARCHAR)" for fault in faults]
    values = " ".join(f"WHEN {code} THEN {text}" for code, text in enumerate(written, start=1))
    return (
        f"SELECT *, CASE fault {values} ELSE {written[-1]} END AS fault_value"
        f" FROM (SELECT *, CAST(CASE {codes} ELSE 0 END AS TINYINT) AS fault"
        f" FROM (SELECT {read} FROM {identifier(raw.name)}))"
    )


def kept(raw: RawTable, column: str) -> str:
    """Return the name under which a column of the source is kept beside the readings."""
    return f"raw_{raw.columns.index(column)}"


def missing(raw: RawTable, reading: str, column: str, reason_id: str) -> Fault:
    """Return the fault of a row that says nothing where something must be said."""
    return Fault(column, _none_of(reading, _says_nothing(raw, column)), reason_id)


def no_day(raw: RawTable, reading: str, column: str) -> Fault:
    """Return the fault of a day that is there and cannot be read."""
    says_one = _none_of(reading, f"NOT {_says_nothing(raw, column)}")
    return Fault(column, says_one, "transactions-reject-date")


def no_number(
    raw: RawTable, reading: str, column: str, written: NumberFormat | None
) -> list[Fault]:
    """Return the faults of a number that is there and cannot be read, or is too large."""
    says_one = f"NOT {_says_nothing(raw, column)}"
    too_large = Fault(column, _none_of(reading, says_one), "transactions-reject-too-large")
    if written is None or not written.unreadable:
        return [too_large]
    is_none = f"{says_one} AND NOT {written.is_number_sql(text_of(kept(raw, column)))}"
    return [Fault(column, _none_of(reading, is_none), "transactions-reject-number"), too_large]


def _says_nothing(raw: RawTable, column: str) -> str:
    # An IN of this length would become a join, and be looked at for every line.
    text = f"lower({text_of(kept(raw, column))})"
    return f"coalesce(list_contains([{_MISSING}], {text}), true)"


def _none_of(reading: str, condition: str) -> str:
    """Return SQL that looks at the text only where the reading gave nothing."""
    return f"CASE WHEN {reading} IS NULL THEN {condition} ELSE false END"
