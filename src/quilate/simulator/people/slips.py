"""Slips of the hand: what differs when somebody is entered again."""

from collections.abc import Callable

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from quilate.simulator.arrays import Flags, Integers
from quilate.simulator.company.people import TypingErrors
from quilate.simulator.draws import Chance
from quilate.simulator.people.columns import folded, joined, mapped, where
from quilate.simulator.people.emails import organisation_emails, person_emails
from quilate.simulator.people.spelling import slipped

Columns = dict[str, pa.Array]
#: What a legal name ends in, in any of the countries.
_LEGAL_FORM = r" (S\.|SpA|Ltda\.|E\.I\.R\.L\.).*$"
#: Share of those with another e-mail address who give none.
_NO_EMAIL_SHARE = 0.3


def with_slips(
    errors: TypingErrors, chance: Chance, who: Integers, entered: Columns
) -> tuple[Columns, pa.Array]:
    """Return entries with slips, and the kinds of slips that each has, such as ``other_email``.

    Everybody has one at least; a slip that changes nothing, such as to leave out the accents of
    *Gil*, is not counted.
    """
    made: list[tuple[str, Flags]] = []
    for kind, change in _CHANGES.items():
        wanted = chance.happens(f"people.slip.{kind}", who, getattr(errors, kind))
        if kind == _LAST:
            wanted |= ~np.any([flags for _, flags in made], axis=0)
        changed = change(entered, chance, who)
        slip = wanted & _differs(entered, changed)
        made.append((kind, slip))
        entered = entered | {name: where(slip, new, entered[name]) for name, new in changed.items()}
    return entered, _named(made, len(who))


def _differs(entered: Columns, changed: Columns) -> Flags:
    differences = [
        pc.not_equal(pc.fill_null(new, ""), pc.fill_null(entered[name], ""))
        for name, new in changed.items()
    ]
    differing: Flags = np.any([each.to_numpy(zero_copy_only=False) for each in differences], axis=0)
    return differing


def _named(made: list[tuple[str, Flags]], rows: int) -> pa.Array:
    """Return the kinds of slips of each row, with a space between."""
    kinds = [where(slip, pa.array([kind] * rows, pa.string())) for kind, slip in made]
    return joined(*kinds, separator=" ")


def _surname_missing(entered: Columns, chance: Chance, who: Integers) -> Columns:
    return {
        "surname_2": pa.nulls(len(who), pa.string()),
        "legal_name": pc.replace_substring_regex(entered["legal_name"], _LEGAL_FORM, ""),
    }


def _surnames_swapped(entered: Columns, chance: Chance, who: Integers) -> Columns:
    has_two = entered["surname_2"].is_valid().to_numpy(zero_copy_only=False)
    return {
        "surname_1": where(has_two, entered["surname_2"], entered["surname_1"]),
        "surname_2": where(has_two, entered["surname_1"]),
    }


def _letters_swapped(entered: Columns, chance: Chance, who: Integers) -> Columns:
    return {name: mapped(entered[name], slipped) for name in ("surname_1", "legal_name")}


def _accents_missing(entered: Columns, chance: Chance, who: Integers) -> Columns:
    names = ("given_names", "surname_1", "surname_2", "legal_name")
    return {name: folded(entered[name]) for name in names}


def _identifier_missing(entered: Columns, chance: Chance, who: Integers) -> Columns:
    nothing = pa.nulls(len(who), pa.string())
    return {"identifier_kind": nothing, "identifier": nothing}


def _digits_swapped(entered: Columns, chance: Chance, who: Integers) -> Columns:
    return {"identifier": mapped(entered["identifier"], _with_digits_swapped)}


def _with_digits_swapped(identifier: str) -> str:
    return slipped(identifier, of=str.isdigit)


def _other_phone_format(entered: Columns, chance: Chance, who: Integers) -> Columns:
    return {"phone": mapped(entered["phone"], _national_format)}


def _national_format(phone: str) -> str:
    # All calling codes have two digits after the plus.
    national = phone[3:]
    return f"{national[:-6]} {national[-6:-3]} {national[-3:]}"


def _other_email(entered: Columns, chance: Chance, who: Integers) -> Columns:
    of_person = person_emails(chance, who, entered["given_names"], entered["surname_1"], occasion=1)
    of_firm = organisation_emails(chance, who, entered["legal_name"], occasion=1)
    is_firm = entered["legal_name"].is_valid().to_numpy(zero_copy_only=False)
    was_known = entered["email"].is_valid().to_numpy(zero_copy_only=False)
    is_left_out = was_known & chance.happens("people.slip.no_email", who, _NO_EMAIL_SHARE)
    return {"email": where(~is_left_out, where(is_firm, of_firm, of_person))}


#: In the order in which they are made: no later one undoes an earlier one.
_CHANGES: dict[str, Callable[[Columns, Chance, Integers], Columns]] = {
    "surname_missing": _surname_missing,
    "surnames_swapped": _surnames_swapped,
    "letters_swapped": _letters_swapped,
    "accents_missing": _accents_missing,
    "identifier_missing": _identifier_missing,
    "digits_swapped": _digits_swapped,
    "other_phone_format": _other_phone_format,
    "other_email": _other_email,
}
#: Who would have no slip has this one.
_LAST = "other_email"
