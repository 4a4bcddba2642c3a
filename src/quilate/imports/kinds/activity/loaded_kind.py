"""A kind whose rows the room of activity loads: entering and checking are the same load.

A check is a load that is undone: so it finds exactly what entering would do, the amounts that are
computed included.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, ClassVar

import pyarrow as pa
from django.db import models, transaction
from django.db.models import F

from quilate.activity.loading import Kind as Load
from quilate.activity.loading import Loaded
from quilate.customers.models import Customer
from quilate.imports.kinds.customer_keys import customers_by_key, keys_in, unknown_customer
from quilate.imports.kinds.kind import Errand, Kind
from quilate.imports.kinds.plan import Change, Fault, Plan, Row, Values

Key = tuple[Any, ...]


@dataclass(frozen=True)
class Record:
    """What is kept of a row.

    Attributes
    ----------
    key
        The fields of the file by which it is known again, each with where the model has it.
    shows
        The other fields whose change is told, each with where the model has it.
    customer
        Where the model has the customer; empty if it belongs to none.
    stays
        The fields that a row may leave empty without taking away what is there.
    """

    model: type[models.Model]
    key: Mapping[str, str]
    shows: Mapping[str, str]
    customer: str = ""
    stays: Sequence[str] = ()


@dataclass(frozen=True)
class Kept:
    """A record that is there."""

    number: int
    customer: int | None
    values: Values = field(default_factory=dict)


class LoadedKind(Kind):
    """A kind that is loaded.

    Attributes
    ----------
    load
        The table that the room of activity takes.
    column_of
        What that table calls a field, where it calls it otherwise.
    record
        What is kept of a row.
    """

    load: ClassVar[Load]
    record: ClassVar[Record]
    column_of: ClassVar[Mapping[str, str]] = {}
    changes_value = True
    batch = 20_000

    def plan(self, rows: Sequence[Row], errand: Errand) -> Plan:
        """Return what entering some rows would do, by entering them and undoing it."""
        with transaction.atomic():
            plan = self.enter(rows, errand)
            transaction.set_rollback(True)
        return plan

    @transaction.atomic
    def enter(self, rows: Sequence[Row], errand: Errand) -> Plan:
        """Load the rows that can be used, and return what that did."""
        plan = Plan()
        said = list(plan.usable(rows))
        for row in said:
            self.understand(row)
        usable = list(self._of_customers(said, plan, errand))
        before = self._kept(usable, errand)
        usable = list(self._own(usable, before, plan, errand))
        if not usable:
            return plan
        self.prepare(usable, errand)
        loaded = self.load.load(self._table(usable, before, errand))
        rejected = self._reject(loaded, dict(enumerate(usable, start=1)), plan)
        sound = [row for place, row in enumerate(usable, start=1) if place not in rejected]
        changed = loaded.updated > 0 or self.may_change_beside
        self._tell(sound, before, self._kept(sound, errand) if changed else before, plan)
        return plan

    #: Whether ``prepare`` may change what a record shows.
    may_change_beside: ClassVar[bool] = False

    def understand(self, row: Row) -> None:
        """Bring what a row says into the form in which it is kept. By default it is."""

    def prepare(self, rows: list[Row], errand: Errand) -> None:
        """Enter what the rows rest upon. By default nothing."""

    def key_of(self, row: Row) -> Key:
        """Return the key of a row, as the model has it."""
        return tuple(row.values.get(name) for name in self.record.key)

    def within(self, rows: list[Row]) -> models.Q:
        """Return the condition that finds the records of some rows, and few more."""
        name, path = next(iter(self.record.key.items()))
        return models.Q(**{f"{path}__among": {row.values[name] for row in rows}})

    def owners(self, rows: list[Row]) -> dict[Any, int]:
        """Return to which customers belong what the rows name: by the first field of the key."""
        if not self.record.customer:
            return {}
        path = next(iter(self.record.key.values()))
        kept = self.record.model._base_manager.filter(self.within(rows))
        return dict(kept.values_list(path, self.record.customer))

    def _of_customers(self, rows: list[Row], plan: Plan, errand: Errand) -> Iterator[Row]:
        """Yield the rows whose customer the person may touch, named by the key that is kept."""
        if not any(field.name == "customer" for field in self.fields):
            yield from rows
            return
        customers = customers_by_key(keys_in(rows), by=errand.by)
        for row in rows:
            customer = customers.get(row.values["customer"])
            if customer:
                row.values["customer"], row.customer = customer.key, customer.number
                yield row
            else:
                plan.reject(row, unknown_customer(row))

    def _own(
        self, rows: list[Row], before: Mapping[Key, Kept], plan: Plan, errand: Errand
    ) -> Iterator[Row]:
        """Yield the rows that change nothing of customers beyond the person's scope."""
        owners = self.owners(rows)
        visible = set(
            Customer.objects.visible_to(errand.by)
            .filter(pk__among=set(owners.values()))
            .values_list("pk", flat=True)
        )
        name = next(iter(self.record.key))
        for row in rows:
            owner = owners.get(row.values.get(name))
            if owner is None or owner in visible:
                row.customer = row.customer or owner
                yield row
            else:
                value = str(row.values[name])
                plan.reject(row, Fault(name, value, "imports-reject-not-yours"))

    def _kept(self, rows: list[Row], errand: Errand) -> dict[Key, Kept]:
        """Return the records that the rows say something of, by their keys."""
        if not rows:
            return {}
        record = self.record
        paths = [*record.key.values(), *record.shows.values()]
        owner = (
            F(record.customer) if record.customer else models.Value(None, models.BigIntegerField())
        )
        found = record.model._base_manager.filter(self.within(rows)).values_list(
            "pk", owner, *paths
        )
        width = len(record.key)
        return {
            tuple(rest[:width]): Kept(
                pk, customer, dict(zip(record.shows, rest[width:], strict=True))
            )
            for pk, customer, *rest in found
        }

    def _table(self, rows: list[Row], before: Mapping[Key, Kept], errand: Errand) -> pa.Table:
        names = [name for name in self._loaded_fields() if name in rows[0].values]
        columns: dict[str, list[Any]] = {}
        for name in names:
            values = [row.values.get(name) for row in rows]
            if name in self.record.stays:
                values = [
                    self._staying(row, name, value, before)
                    for row, value in zip(rows, values, strict=True)
                ]
            columns[self.column_of.get(name, name)] = values
        columns["row"] = list(range(1, len(rows) + 1))
        return pa.table({name: _array(values) for name, values in columns.items()})

    def _staying(self, row: Row, name: str, value: object, before: Mapping[Key, Kept]) -> object:
        if value is not None:
            return value
        kept = before.get(self.key_of(row))
        return kept.values.get(name) if kept else None

    def _loaded_fields(self) -> list[str]:
        taken = {column.name for column in self.load.columns}
        return [
            each.name for each in self.fields if self.column_of.get(each.name, each.name) in taken
        ]

    def _reject(self, loaded: Loaded, rows: Mapping[int, Row], plan: Plan) -> set[int]:
        """Put aside what the room did not take, of rows by their numbers."""
        names = {column: name for name, column in self.column_of.items()}
        rejected: dict[int, list[Fault]] = {}
        for each in loaded.rejects.to_pylist():
            column = names.get(each["column"], each["column"])
            fault = Fault(column, each["value"] or "", each["reason"])
            rejected.setdefault(each["row"], []).append(fault)
        for place, faults in rejected.items():
            plan.reject(rows[place], *faults)
        return set(rejected)

    def _tell(
        self, rows: list[Row], before: Mapping[Key, Kept], after: Mapping[Key, Kept], plan: Plan
    ) -> None:
        for row in rows:
            key = self.key_of(row)
            was = before.get(key)
            if was is None:
                plan.creates.append(row)
                _touch(plan, row.customer)
                continue
            now = after[key].values
            changed = [name for name, value in now.items() if value != was.values[name]]
            if not changed:
                plan.unchanged.append(row)
                continue
            # What moves to another customer is of both.
            _touch(plan, row.customer, was.customer)
            plan.updates.append(
                Change(
                    row=row,
                    subject=" · ".join(map(str, key)),
                    number=was.number,
                    customer=was.customer,
                    before={name: was.values[name] for name in changed},
                    after={name: now[name] for name in changed},
                )
            )


def _touch(plan: Plan, *customers: int | None) -> None:
    plan.touched.update(number for number in customers if number)


def _array(values: list[Any]) -> pa.Array:
    # A column without any value has to be of some type: texts are read as whatever is wanted.
    return pa.array(values, pa.string() if all(value is None for value in values) else None)
