"""What another system writes into a file when it is asked for its contacts, companies or deals."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from quilate.imports.kinds.field import Field
from quilate.transactions.recognition.column_names import words_of


class Holds(StrEnum):
    """What the rows of an export are."""

    CONTACTS = "contacts"
    COMPANIES = "companies"
    DEALS = "deals"


@dataclass(frozen=True)
class Export:
    """One export of one system, as its screens write it in English and in Spanish.

    Attributes
    ----------
    system
        As it calls itself.
    known_as
        The kind of identity that keeps the system's own number of a row. Contacts and companies
        share it where the system numbers them together, and only there.
    companies_known_as
        The same of the companies to which rows refer.
    key
        How the key begins that a customer gets who is new here.
    headings
        By field, how its columns are called, the plainest first.
    telling
        Groups of headings: a file is such an export if it has one of each.
    """

    system: str
    holds: Holds
    known_as: str
    companies_known_as: str
    key: str
    headings: Mapping[str, Sequence[str]]
    telling: Sequence[Sequence[str]]

    @property
    def kind(self) -> str:
        """Return the name of its kind of file."""
        return f"{self.system.lower()}-{self.holds}"

    def recognises(self, names: set[str]) -> bool:
        """Return whether a file with these columns, in plain words, is such an export."""
        return all(any(words_of(each) in names for each in group) for group in self.telling)

    def calls(self, field: Field) -> Field:
        """Return a field as this export calls it; own additions keep the usual words."""
        if field.name not in self.headings:
            return field
        words = dict.fromkeys(words_of(heading) for heading in self.headings[field.name])
        return replace(field, words=tuple(words))
