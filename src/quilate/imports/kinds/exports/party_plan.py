"""Contacts and companies of another system beside the customers who are there."""

from collections.abc import Iterator, Sequence
from typing import Any

from quilate.customers.identifiers import identifier_in
from quilate.customers.models import Consent, ContactPoint, Customer
from quilate.customers.reaching import phone_in
from quilate.imports.kinds.customer_plan import CustomerPlanning
from quilate.imports.kinds.exports.circles import reject_circles
from quilate.imports.kinds.exports.elsewhere import customers_elsewhere, number_elsewhere
from quilate.imports.kinds.exports.export import Export, Holds
from quilate.imports.kinds.identifier_kinds import identifier_kind
from quilate.imports.kinds.kind import Errand
from quilate.imports.kinds.plan import Change, Fault, Plan, Row, Values

#: The channels on which a column takes every marketing message back.
REFUSALS = {"no_email": "email", "no_phone": "phone"}
_PURPOSE = "marketing"


class PartyPlanning(CustomerPlanning):
    """The comparison of one batch of an export."""

    def __init__(self, rows: Sequence[Row], errand: Errand, export: Export) -> None:
        super().__init__(rows, errand)
        self._export = export

    def plan(self) -> Plan:
        """Return what entering the batch would do."""
        self._name_by_our_keys()
        plan = super().plan()
        beside = _Beside(plan, self._errand, self._export)
        unchanged = []
        for row in plan.unchanged:
            change = None if row.repeats else beside.change_of(row)
            if change:
                plan.updates.append(change)
            else:
                unchanged.append(row)
        plan.unchanged = unchanged
        for change in plan.updates:
            beside.add_to(change)
        reject_circles(plan, self._errand, self._export)
        return plan

    def _name_by_our_keys(self) -> None:
        """Say of each row under which key its customer is here, or will be."""
        rows = [row for row in self._rows if row.values.get("customer")]
        for row in rows:
            number = number_elsewhere(row.values["customer"], self._export.system)
            row.values["elsewhere_id"] = number
        numbers = {row.values["elsewhere_id"] for row in rows}
        there = customers_elsewhere(self._export.known_as, numbers)
        for row in rows:
            number = row.values["elsewhere_id"]
            known = there.get(number)
            row.values["customer"] = known.key if known else f"{self._export.key}{number}"

    def _faults(self, said: Values, country: str) -> Iterator[Fault]:
        self._say_what_it_is(said)
        _part_tax_number(said, country)
        if text := said.get("mobile"):
            said["mobile"] = phone_in(text, country=country)
            if not said["mobile"]:
                yield Fault("mobile", text, "imports-reject-phone")
        if not said.get("phone"):
            said["phone"] = said.pop("mobile", None)
        yield from super()._faults(said, country)

    def _say_what_it_is(self, said: Values) -> None:
        is_company = self._export.holds is Holds.COMPANIES or said.get("is_company") == "yes"
        kinds = Customer.Kind
        said["kind"] = (kinds.ORGANISATION if is_company else kinds.PERSON).value
        if name := said.get("name"):
            # Which of the words are surnames is not guessed.
            said["legal_name" if is_company else "given_names"] = name
        if said.get("parent"):
            said["parent"] = number_elsewhere(said["parent"], self._export.system)


def _part_tax_number(said: Values, country: str) -> None:
    """Take the country off a tax number, and call VAT what no country's rules explain."""
    value = said.get("identifier")
    if not value or said.get("identifier_kind"):
        return
    bare = value.removeprefix(country)
    kind = identifier_kind(bare, country) if country else None
    if kind and (bare == value or identifier_in(bare, kind=kind, country=country).is_valid):
        said["identifier"], said["identifier_kind"] = bare, kind
    else:
        said["identifier_kind"] = "VAT"


class _Beside:
    """What an export says of customers who are there beyond their own fields."""

    def __init__(self, plan: Plan, errand: Errand, export: Export) -> None:
        rows = [row for row in plan.unchanged if not row.repeats]
        rows += [change.row for change in plan.updates]
        keys = {row.values["customer"] for row in rows}
        there = Customer.objects.filter(key__in=keys).select_related("parent")
        self._there = {customer.key: customer for customer in there}
        numbers = [customer.pk for customer in there]
        points = ContactPoint.objects.filter(customer__in=numbers)
        self._points = set(points.values_list("customer_id", "value"))
        self._refused = _refused(numbers)
        self._parents = parents_elsewhere([*rows, *plan.creates], errand, export)

    def change_of(self, row: Row) -> Change | None:
        """Return what a row changes whose customer is as it says in all else."""
        customer = self._there[row.values["customer"]]
        change = Change(row, customer.name, customer.pk, customer.pk, {}, {})
        self.add_to(change)
        return change if change.after else None

    def add_to(self, change: Change) -> None:
        """Add to a change what the row says beside."""
        for name, before, after in self._differences(change.row):
            change.before[name], change.after[name] = before, after

    def _differences(self, row: Row) -> Iterator[tuple[str, Any, Any]]:
        said, customer = row.values, self._there[row.values["customer"]]
        if said.get("mobile") and (customer.pk, said["mobile"]) not in self._points:
            yield "mobile", None, said["mobile"]
        parent = self._parents.get(said.get("parent") or "")
        if parent and parent.pk != customer.parent_id:
            yield "parent", customer.parent.name if customer.parent else None, parent.name
        for name, channel in REFUSALS.items():
            if said.get(name) == "yes" and (customer.pk, channel) not in self._refused:
                yield name, None, "yes"


def parents_elsewhere(rows: list[Row], errand: Errand, export: Export) -> dict[str, Customer]:
    """Return the companies that rows name and that the person may see, by their numbers."""
    numbers = {row.values["parent"] for row in rows if row.values.get("parent")}
    found = customers_elsewhere(export.companies_known_as, numbers)
    visible = Customer.objects.visible_to(errand.by).filter(
        pk__in=[each.pk for each in found.values()], kind=Customer.Kind.ORGANISATION
    )
    seen = set(visible.values_list("pk", flat=True))
    return {number: each for number, each in found.items() if each.pk in seen}


def _refused(numbers: list[int]) -> set[tuple[int, str]]:
    """Return who has refused marketing on which channel, and has not agreed since."""
    decisions = Consent.objects.filter(customer__in=numbers, purpose=_PURPOSE)
    last: dict[tuple[int, str], bool] = {}
    for number, channel, given in decisions.order_by("decided_at", "-given", "id").values_list(
        "customer_id", "channel", "given"
    ):
        last[number, channel] = given
    return {decision for decision, given in last.items() if not given}
