"""What a company's own fields say of a customer, as somebody may see it."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from babel.lists import format_list
from django.db.models import F

from quilate.core.models import Company, Person
from quilate.core.roles import Permission
from quilate.core.speech import say, spoken
from quilate.customers.models import Customer, OwnField, OwnValue, Purpose
from quilate.customers.sections import Shown

_HIDDEN = "•••"
_Kind = OwnField.Kind


@dataclass(frozen=True)
class OwnValueShown:
    """A value, written in the language that is spoken, with where it came from."""

    name: str
    purpose: str
    value: str
    source: str
    recorded_at: dt.datetime


def own_values_of(person: Person, customer: Customer) -> Shown:
    """Return the values of a customer, for their section."""
    kept = customer.own_values.select_related("field__purpose").order_by("field__name")
    return {
        "values": list(shown_to(person, kept)),
        "is_any_defined": OwnField.objects.offered().exists(),
        "may_edit": person.may(Permission.EDIT_CUSTOMERS),
        "may_define": person.may(Permission.MANAGE_COMPANY),
    }


def shown_to(person: Person, values: Iterable[OwnValue]) -> Iterable[OwnValueShown]:
    """Return values as a person may see them: personal ones not at all by who sees them in part."""
    is_whole = person.may(Permission.SEE_PERSONAL_DATA)
    for each in values:
        is_seen = is_whole or not each.field.is_personal
        yield OwnValueShown(
            name=each.field.name,
            purpose=each.field.purpose.name,
            value=written(each.field.kind, each.value) if is_seen else _HIDDEN,
            source=each.source,
            recorded_at=each.recorded_at,
        )


def fields_defined() -> list[OwnField]:
    """Return the company's own fields: those that are filled in, and then those retired."""
    by_name = OwnField.objects.select_related("purpose")
    return list(by_name.order_by(F("retired_at").desc(nulls_first=True), "name"))


def fields_offered() -> list[OwnField]:
    """Return the own fields that are filled in, by their names."""
    return list(OwnField.objects.offered().select_related("purpose").order_by("name"))


def purposes() -> list[Purpose]:
    """Return what things are kept for, by name."""
    return list(Purpose.objects.order_by("name"))


def written(kind: str, value: object) -> str:
    """Return a value as the language that is spoken writes it."""
    match kind:
        case _Kind.NUMBER:
            exact = Decimal(str(value))
            return spoken().number(float(exact), decimals=_decimals(exact))
        case _Kind.MONEY:
            return spoken().money(float(Decimal(str(value))), _currency(), decimals=2)
        case _Kind.DAY:
            return spoken().date(dt.date.fromisoformat(str(value)))
        case _Kind.YES_NO:
            return say("customers-yes") if value else say("customers-no")
        case _Kind.SEVERAL:
            assert isinstance(value, list)
            return format_list(value, locale=spoken().locale)
    return str(value)


def _decimals(exact: Decimal) -> int:
    exponent = exact.normalize().as_tuple().exponent
    return max(-int(exponent), 0)


def _currency() -> str | None:
    return Company.objects.values_list("currency", flat=True).first()
