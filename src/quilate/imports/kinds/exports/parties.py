"""Contacts and companies of another system: customers, with what that system says beside."""

from collections.abc import Sequence
from typing import ClassVar

from quilate.imports.kinds.batch import Batch
from quilate.imports.kinds.customer_writing import write
from quilate.imports.kinds.customers import Customers
from quilate.imports.kinds.exports.export import Export
from quilate.imports.kinds.exports.party_plan import PartyPlanning
from quilate.imports.kinds.exports.party_writing import write_beside
from quilate.imports.kinds.field import YES_NO, Field, choice, text
from quilate.imports.kinds.kind import Errand
from quilate.imports.kinds.plan import Plan, Row

#: Fields of customers that companies add to these systems themselves: they keep the usual words.
_ADDED = ("surname_2", "identifier_kind", "identifier", "branch", "team")
_BESIDE: dict[str, Field] = {
    field.name: field
    for field in (
        text("owner", "", "", longest=200),
        text("name", "", "", longest=200),
        choice("is_company", "", "", YES_NO),
        text("mobile", "", "", longest=40),
        text("parent", "", "", longest=120),
        choice("no_email", "", "", YES_NO),
        choice("no_phone", "", "", YES_NO),
    )
}


class Parties(Customers):
    """Rows of an export, each a customer known again by the number that the system gave it."""

    export: ClassVar[Export]

    def __init_subclass__(cls) -> None:
        """Take the fields that the export has, under the headings that it writes."""
        cls.name = cls.export.kind
        usual = {field.name: field for field in Customers.fields} | _BESIDE
        named = [name for name in usual if name in cls.export.headings or name in _ADDED]
        cls.fields = tuple(cls.export.calls(usual[name]) for name in named)

    def ahead(self, rows: Batch, errand: Errand) -> object:
        """Return nothing: each row is looked at by itself."""
        return None

    def plan(self, rows: Sequence[Row], errand: Errand) -> Plan:
        """Return who is new, who changes, and who may be there already under another key."""
        return PartyPlanning(rows, errand, self.export).plan()

    def enter(self, rows: Sequence[Row], errand: Errand) -> Plan:
        """Enter who is new, change who changes, and put each under its company."""
        plan = self.plan(rows, errand)
        write(plan, errand)
        write_beside(plan, errand, self.export)
        return plan
