"""Deals of another system: those that were won are orders, the others have no room yet."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import ClassVar

from quilate.imports.kinds.activity.orders import Orders
from quilate.imports.kinds.activity.words import amount, currency
from quilate.imports.kinds.exports.elsewhere import customers_elsewhere, number_elsewhere
from quilate.imports.kinds.exports.export import Export
from quilate.imports.kinds.field import Field, day, text
from quilate.imports.kinds.kind import Errand
from quilate.imports.kinds.plan import Fault, Plan, Row

_FIELDS = (
    text("order", "", "", longest=40, required=True),
    text("stage", "", "", longest=200, required=True),
    text("customer", "", "", longest=200),
    text("contact", "", "", longest=200),
    day("day", "", ""),
    amount("", "", required=False),
    currency(),
)
_WON = re.compile(
    r"(closed |cerrad[oa] |cierre )?(and |y )?(won|ganad[oa])|true|verdadero|1|yes|si"
)
_LOST = re.compile(r"(closed |cerrad[oa] |cierre )?(and |y )?(lost|perdid[oa])")


class Deals(Orders):
    """Rows of an export, each a deal of one line."""

    export: ClassVar[Export]
    key: ClassVar = ("order",)
    sole: ClassVar = {}
    numbered = ""
    numbered_within: ClassVar = ()

    def __init_subclass__(cls) -> None:
        """Take the fields that the export has, under the headings that it writes."""
        cls.name = cls.export.kind
        cls.fields = tuple(_called(cls.export))

    def enter(self, rows: Sequence[Row], errand: Errand) -> Plan:
        """Enter the deals that were won as orders; put the others aside, each with its reason."""
        usable = [row for row in rows if not (row.faults or row.contradicted or row.repeats)]
        states = {row.line: _state(row.values["stage"]) for row in usable}
        aside = {row.line: _waiting(row, states[row.line]) for row in usable}
        won = [row for row in usable if states[row.line] == "won"]
        aside |= self._name_by_our_keys(won)
        plan = super().enter([row for row in rows if not aside.get(row.line)], errand)
        for row in usable:
            if fault := aside[row.line]:
                plan.reject(row, fault)
        plan.sums = _sums(usable, states, errand)
        return plan

    def _loaded_fields(self) -> list[str]:
        return [*super()._loaded_fields(), "line"]

    def _name_by_our_keys(self, rows: list[Row]) -> dict[int, Fault | None]:
        """Say of each row under which keys its order and its customer are here.

        Returns what is wrong with rows that cannot be entered, by line.
        """
        system = self.export.system
        said = {name: _numbers(rows, name, system) for name in ("customer", "contact")}
        companies = customers_elsewhere(self.export.companies_known_as, said["customer"].values())
        contacts = customers_elsewhere(self.export.known_as, said["contact"].values())
        for row in rows:
            company, contact = said["customer"].get(row.line), said["contact"].get(row.line)
            buyer = companies.get(company or "") or contacts.get(contact or "")
            number = number_elsewhere(row.values["order"], system)
            row.values |= {
                "order": f"{self.export.key}{number}",
                "line": 1,
                "customer": buyer.key if buyer else None,
                "named_id": company or contact or "",
            }
        return {row.line: _fault_of(row) for row in rows}


def _waiting(row: Row, state: str) -> Fault | None:
    if state == "won":
        return None
    return Fault("stage", row.values["stage"], f"imports-reject-deal-{state}")


def _fault_of(row: Row) -> Fault | None:
    if not row.values["customer"]:
        return Fault("customer", row.values["named_id"], "imports-reject-deal-nobody")
    if not row.values.get("day"):
        return Fault("day", "", "imports-reject-missing")
    return None


def _called(export: Export) -> Iterator[Field]:
    for field in _FIELDS:
        if field.name in export.headings:
            yield export.calls(field)


def _numbers(rows: list[Row], name: str, system: str) -> dict[int, str]:
    return {
        row.line: number_elsewhere(text, system) for row in rows if (text := row.values.get(name))
    }


def _state(stage: str) -> str:
    plain = unicodedata.normalize("NFKD", stage.casefold())
    words = " ".join(re.sub(r"[^a-z0-9]+", " ", plain.encode("ascii", "ignore").decode()).split())
    if _WON.fullmatch(words):
        return "won"
    return "lost" if _LOST.fullmatch(words) else "open"


def _sums(rows: list[Row], states: dict[int, str], errand: Errand) -> dict[str, list[str]]:
    """Return how many deals there are and their money, by state and currency."""
    sums: dict[str, list[str]] = {}
    for row in rows:
        place = f"{states[row.line]} {row.values.get('currency') or errand.currency}"
        count, money = sums.get(place, ["0", "0"])
        worth = row.values.get("amount") or Decimal(0)
        sums[place] = [str(int(count) + 1), str(Decimal(money) + worth)]
    return sums
