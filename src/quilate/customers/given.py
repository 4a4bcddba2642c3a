"""What somebody says of a customer, before it is kept."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from quilate.core.models import Person
from quilate.customers.identifiers import Identifier, identifier_in
from quilate.customers.models import ContactPoint, Customer, Identity
from quilate.customers.reaching import email_in, phone_in
from quilate.language import Problem

#: The fields of a customer that people write.
PROFILE_FIELDS = (
    *("kind", "given_names", "surname_1", "surname_2", "legal_name", "sex", "birth_date"),
    *("language", "country", "region", "city", "street_address"),
)
Profile = Mapping[str, Any]
_LONGEST_SOURCE = 60


@dataclass(frozen=True)
class Identified:
    """An identifier as somebody wrote it."""

    kind: str
    text: str
    country: str = ""

    def kept(self, *, source: str, at: dt.datetime) -> Identity:
        """Return the identity to be written, still nobody's."""
        return Identity(
            kind=self.kind,
            country=self.country,
            value=self.read.value,
            is_valid=self.read.is_valid,
            source=source,
            added_at=at,
        )

    @property
    def read(self) -> Identifier:
        """Return the identifier in the form in which it is kept."""
        return identifier_in(self.text, kind=self.kind, country=self.country)


@dataclass(frozen=True)
class Reached:
    """A telephone or an e-mail address as somebody wrote it.

    Attributes
    ----------
    country
        Whose numbers a telephone without a prefix is one of.
    """

    kind: str
    text: str
    country: str = ""

    def kept(self, *, source: str, at: dt.datetime) -> ContactPoint:
        """Return the contact point to be written, still nobody's.

        Raises
        ------
        Problem
            If the text is no telephone, or no address.
        """
        return ContactPoint(kind=self.kind, value=self.value, source=source, added_at=at)

    @property
    def value(self) -> str:
        """Return the text in the form in which it is kept."""
        if problem := self.problem:
            raise problem
        return self._read or ""

    @property
    def problem(self) -> Problem | None:
        """Return what is wrong with the text, if anything is."""
        return None if self._read else Problem(f"customers-{self.kind}-unreadable", text=self.text)

    @property
    def _read(self) -> str | None:
        is_phone = self.kind == ContactPoint.Kind.PHONE
        return phone_in(self.text, country=self.country) if is_phone else email_in(self.text)


def source_of(person: Person, named: str = "") -> str:
    """Return where something comes from: what is named, else the person who enters it."""
    return (named or str(person))[:_LONGEST_SOURCE]


def profile_of(customer: Customer) -> dict[str, Any]:
    """Return what is known of a customer, in the fields that people write."""
    return {field: getattr(customer, field) for field in PROFILE_FIELDS}


def differences(before: Profile, after: Profile) -> dict[str, list[str]]:
    """Return the fields that differ, each with what it was and what it is."""
    return {
        field: [_written(before[field]), _written(value)]
        for field, value in after.items()
        if before[field] != value
    }


def _written(value: object) -> str:
    return "" if value is None else str(value)
