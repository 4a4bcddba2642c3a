"""A kind of file: its fields, and how its rows are compared with the data of record and entered."""

import datetime as dt
from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar

from quilate.core.models import Person
from quilate.imports.kinds.batch import Batch
from quilate.imports.kinds.field import Field
from quilate.imports.kinds.plan import Plan


@dataclass(frozen=True)
class Errand:
    """In whose name rows are entered, when, and from where.

    Attributes
    ----------
    source
        What is kept with identities and contact points as their source.
    country, currency
        The company's: what a file that says none means.
    taken
        The customers whom rows of the file were given so far: each is one row's.
    """

    by: Person
    at: dt.datetime
    source: str
    country: str
    currency: str
    taken: set[int] = field(default_factory=set)


class Kind(ABC):
    """What the rows of a file are.

    To add one, declare its fields and write ``plan`` and ``enter``; recognition, staging, pages,
    downloads and the command follow from the fields. An importer for the export of another system
    is a kind with the words of that system's columns.

    Attributes
    ----------
    name
        Its words are the messages ``imports-kind-<name>`` and ``imports-kind-<name>-about``.
    key
        The fields by which a row is known: two rows of a file with the same key must agree.
    sole
        Fields whose value can belong to one other only: an order to a customer.
    recognised_by
        Fields by which a customer is recognised, the surest first: two rows that share one may be
        the same, under two keys.
    called_by
        The fields that together say how the customer of a row is called.
    numbered, numbered_within
        A field that is counted, over the whole file, where no column says it: the line of an
        order. Rows are counted among those that agree in some fields, or in all.
    is_company_wide
        Whether its rows belong to no customer: only who works over the whole company may enter
        them.
    is_seldom
        Whether few companies have such files: its name is folded away.
    changes_sales
        Whether the sums of what was sold have to be made anew once its rows are entered.
    changes_value
        Whether everybody is valued again once the customers of its rows are too many to be named.
    cause
        Of what customers' values are told to change, where its rows are named one by one.
    concerns_others
        Whether its rows say something of customers whom they do not belong to.
    batch
        How many rows are entered in one transaction.
    """

    name: ClassVar[str]
    icon: ClassVar[str]
    fields: ClassVar[tuple[Field, ...]]
    key: ClassVar[tuple[str, ...]]
    sole: ClassVar[Mapping[str, str]] = {}
    recognised_by: ClassVar[tuple[str, ...]] = ()
    called_by: ClassVar[tuple[str, ...]] = ()
    numbered: ClassVar[str] = ""
    numbered_within: ClassVar[tuple[str, ...]] = ()
    is_company_wide: ClassVar[bool] = False
    is_seldom: ClassVar[bool] = False
    changes_sales: ClassVar[bool] = False
    changes_value: ClassVar[bool] = False
    cause: ClassVar[str] = "import"
    concerns_others: ClassVar[bool] = False
    batch: ClassVar[int] = 5_000

    def field(self, name: str) -> Field:
        """Return the field of a name."""
        return next(field for field in self.fields if field.name == name)

    @property
    def required(self) -> tuple[Field, ...]:
        """Return the fields without which nothing can be entered."""
        return tuple(field for field in self.fields if field.required)

    def ahead(self, rows: Batch, errand: Errand) -> object:
        """Return what can be made of some rows without the database, for ``enter``.

        It is done while the rows before them are entered, in another thread, and stands in
        ``rows.ahead``.
        """
        return None

    @abstractmethod
    def plan(self, rows: Batch, errand: Errand) -> Plan:
        """Return what entering some rows would do, in a few statements a batch."""

    @abstractmethod
    def enter(self, rows: Batch, errand: Errand) -> Plan:
        """Enter some rows within the transaction of the caller, and return what that did."""
