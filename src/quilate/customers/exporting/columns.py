"""The columns of a file of customers: what each says, to whom."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from quilate.core.facts import Fact, Kind
from quilate.core.facts.registry import facts_named
from quilate.core.models import Person
from quilate.core.roles import Permission
from quilate.core.row_files import Type
from quilate.core.speech import say
from quilate.customers.consenting import PURPOSES
from quilate.customers.exporting.own_values import own_value, type_of
from quilate.customers.exporting.read import Read
from quilate.customers.masking import masked
from quilate.customers.measures import exported_facts
from quilate.customers.models import OwnField

_BETWEEN = "; "
_HIDDEN = "•••"
_TYPES = {Kind.CHOICE: Type.TEXT, Kind.DAY: Type.DAY, Kind.FLAG: Type.YES_NO}


class Group(StrEnum):
    """What columns are chosen with."""

    PROFILE = "profile"
    IDENTIFIERS = "identifiers"
    CONTACT = "contact"
    CONSENTS = "consents"
    VALUE = "value"
    OWN = "own"


@dataclass(frozen=True)
class Column:
    """A column.

    Attributes
    ----------
    name
        As programs know it; ``own-<number>`` for a field of the company's own.
    whole, in_part
        What it says of a customer to those who see personal data whole, and to the others.
    """

    name: str
    label: str
    group: Group
    whole: Callable[[Read], Any]
    in_part: Callable[[Read], Any]
    type: Type = Type.TEXT
    type_in_part: Type = Type.TEXT

    def said_to(self, person: Person) -> tuple[Type, Callable[[Read], Any]]:
        """Return of which type it is for a person, and what says it."""
        if person.may(Permission.SEE_PERSONAL_DATA):
            return self.type, self.whole
        return self.type_in_part, self.in_part


def columns_for(person: Person) -> list[Column]:
    """Return the columns that somebody may have, in their order."""
    return [
        *_profile(),
        _known("identifiers", Group.IDENTIFIERS, lambda read: read.identifiers),
        _known("emails", Group.CONTACT, lambda read: read.emails),
        _known("phones", Group.CONTACT, lambda read: read.phones),
        *_consents(),
        *(_measured(fact) for fact in _facts_for(person)),
        *(_own(field) for field in OwnField.objects.order_by("name")),
    ]


def _profile() -> Iterable[Column]:
    names = (
        *("key", "kind", "given_names", "surname_1", "surname_2", "legal_name", "sex"),
        *("language", "country", "region", "city", "branch", "team", "owner"),
    )
    for name in names:
        yield _plain(name)
    yield _plain("created_on", Type.DAY)
    # Who sees personal data in part is shown on screen in which year somebody was born, no more.
    yield Column(
        "birth_date",
        _label("birth_date"),
        Group.PROFILE,
        lambda read: read.profile["birth_date"],
        lambda read: read.profile["birth_date"] and str(read.profile["birth_date"].year),
        Type.DAY,
    )
    yield Column(
        "street_address",
        _label("street_address"),
        Group.PROFILE,
        lambda read: read.profile["street_address"],
        lambda _read: "",
    )


def _plain(name: str, type_: Type = Type.TEXT) -> Column:
    def said(read: Read) -> Any:  # noqa: ANN401 - as the database has it
        return read.profile[name]

    return Column(name, _label(name), Group.PROFILE, said, said, type_, type_)


def _known(name: str, group: Group, kept: Callable[[Read], list[tuple[str, str]]]) -> Column:
    """Return a column of what a customer may have several of, each with its kind."""

    def joined(read: Read, shown: Callable[[str], str]) -> str:
        return _BETWEEN.join(f"{kind} {shown(value)}".strip() for kind, value in kept(read))

    return Column(
        name,
        _label(name),
        group,
        lambda read: joined(read, str),
        lambda read: joined(read, masked),
    )


def _consents() -> Iterable[Column]:
    for purpose in PURPOSES:
        label = say("customers-export-consent", purpose=say("customers-purpose", code=purpose))

        def said(read: Read, purpose: str = purpose) -> str:
            return _BETWEEN.join(read.agreed.get(purpose, ()))

        yield Column(f"consent_{purpose}", label, Group.CONSENTS, said, said)


def _facts_for(person: Person) -> list[Fact]:
    known = facts_named(exported_facts())
    return [known[name] for name in exported_facts() if person.may(known[name].needs)]


def _measured(fact: Fact) -> Column:
    def said(read: Read) -> Any:  # noqa: ANN401 - as the fact has it
        return read.measured.get(fact.name)

    type_ = _TYPES.get(fact.kind, Type.NUMBER)
    return Column(fact.name, fact.label, Group.VALUE, said, said, type_, type_)


def _own(field: OwnField) -> Column:
    def whole(read: Read) -> Any:  # noqa: ANN401 - as the field has it
        return own_value(field.kind, read.own.get(field.pk))

    def in_part(read: Read) -> Any:  # noqa: ANN401
        return _HIDDEN if field.pk in read.own else None

    is_hidden, kept = field.is_personal, type_of(field.kind)
    return Column(
        f"own-{field.pk}",
        field.name,
        Group.OWN,
        whole,
        in_part if is_hidden else whole,
        kept,
        Type.TEXT if is_hidden else kept,
    )


def _label(name: str) -> str:
    return say(f"customers-export-{name.replace('_', '-')}")
