"""Which column means what: by its name, by its content, or because the person said so."""

import difflib
from collections.abc import Mapping, Set
from dataclasses import dataclass
from typing import Literal

from quilate.language import Problem
from quilate.transactions.recognition.column_names import GENERIC, name_strength, words_of
from quilate.transactions.recognition.content import Content
from quilate.transactions.recognition.roles import NUMERIC, SPANISH, SYNONYMS, Role

Reason = Literal["name", "content", "said"]

# What a person must be asked for where two columns fit equally well.
_REQUIRED = (Role.CUSTOMER, Role.DATE, Role.AMOUNT)
_LOOSE_AMOUNT = 6
# How alike two names must be for one to be a slip of the other.
_ALIKE = 0.6
_NONE = ("", "-", "none", "ninguna", "ninguno")


@dataclass(frozen=True)
class Choice:
    """A column taken for a role, and why."""

    role: Role
    column: str
    reason: Reason


@dataclass(frozen=True)
class ColumnMap:
    """The columns that are used, each with the reason.

    Attributes
    ----------
    choices
        One column per role.
    markers
        Columns whose values may mark a line as returned or cancelled.
    unused
        The columns that nothing is taken from.
    """

    choices: dict[Role, Choice]
    markers: tuple[str, ...] = ()
    unused: tuple[str, ...] = ()

    def __contains__(self, role: Role) -> bool:
        return role in self.choices

    def column(self, role: Role) -> str | None:
        choice = self.choices.get(role)
        return choice.column if choice else None

    def renamed(self, old: Role, new: Role) -> "ColumnMap":
        """Return the map with a column moved to another role."""
        choice = self.choices[old]
        rest = {role: kept for role, kept in self.choices.items() if role is not old}
        moved = Choice(new, choice.column, choice.reason)
        return ColumnMap({**rest, new: moved}, self.markers, self.unused)


def recognise(seen: Mapping[str, Content], mapping: Mapping[str, str]) -> ColumnMap:
    """Return the meaning of a source's columns.

    Parameters
    ----------
    seen
        What the first lines show of each column.
    mapping
        What the person said: role (in either language) to column, "none" to leave a role out.

    Raises
    ------
    Problem
        An unknown role or column was named; a required role has no column, or two equally good.
    """
    said, left_out = _said(mapping, list(seen))
    choices = {role: Choice(role, column, "said") for role, column in said.items()}
    free = {name: content for name, content in seen.items() if name not in said.values()}
    roles = [role for role in Role if role not in said and role not in left_out]
    choices |= _by_name(roles, free)
    taken = {choice.column for choice in choices.values()}
    free = {name: content for name, content in free.items() if name not in taken}
    choices |= _by_content(choices, free, left_out)
    markers = _markers(choices, seen, is_wanted=Role.STATUS not in left_out)
    used = {choice.column for choice in choices.values()} | set(markers)
    unused = (name for name in seen if name not in used and not _is_blank(name, seen[name]))
    return ColumnMap(choices, markers, tuple(unused))


def _is_blank(name: str, content: Content) -> bool:
    """Whether a column is a spreadsheet's margin: without a name and without a value."""
    return content.filled == 0 and GENERIC.match(words_of(name)) is not None


def _said(mapping: Mapping[str, str], columns: list[str]) -> tuple[dict[Role, str], set[Role]]:
    said: dict[Role, str] = {}
    left_out: set[Role] = set()
    for word, name in mapping.items():
        role = _role_called(word)
        if name not in columns and name.strip().lower() in _NONE:
            left_out.add(role)
        else:
            said[role] = _column_called(name, columns, role)
    return said, left_out


def _role_called(word: str) -> Role:
    called = {words_of(role.value): role for role in Role}
    called |= {words_of(spanish): role for role, spanish in SPANISH.items()}
    called |= {words_of(synonym): role for synonym, role in SYNONYMS.items()}
    asked = words_of(word)
    if asked in called:
        return called[asked]
    closest = _closest(asked, list(called))
    raise Problem(
        "transactions-unknown-role",
        role=word,
        found="closest" if closest else "none",
        closest=closest or "",
        roles=", ".join(f"{role} ({spanish})" for role, spanish in SPANISH.items()),
    )


def _column_called(name: str, columns: list[str], role: Role) -> str:
    if name in columns:
        return name
    alike = [column for column in columns if words_of(column) == words_of(name)]
    if len(alike) == 1:
        return alike[0]
    closest = _closest(words_of(name), columns) or _speaking_for(role, columns)
    raise Problem(
        "transactions-unknown-column",
        column=name,
        found="closest" if closest else "none",
        closest=closest or "",
        columns=", ".join(columns),
    )


def _closest(asked: str, known: list[str]) -> str | None:
    """Return the name most like the one asked for, None where none is like it."""
    spelled = {words_of(name): name for name in known}
    nearest = difflib.get_close_matches(asked, list(spelled), n=1, cutoff=_ALIKE)
    beginning = [words for words in spelled if asked and words.startswith(asked)]
    return next((spelled[words] for words in [*nearest, *beginning]), None)


def _speaking_for(role: Role, columns: list[str]) -> str | None:
    """Return the column whose name speaks most for a role."""
    strengths = {name: name_strength(role, name) for name in columns}
    best = max(columns, key=strengths.__getitem__)
    return best if strengths[best] else None


def _by_name(roles: list[Role], free: Mapping[str, Content]) -> dict[Role, Choice]:
    strengths = {
        (role, name): strength
        for role in roles
        if role is not Role.STATUS
        for name, content in free.items()
        if (strength := _strength(role, name, content))
    }
    choices: dict[Role, Choice] = {}
    taken: set[str] = set()
    # The strongest claims first; among equals the order of the roles and of the file.
    for (role, name), strength in sorted(strengths.items(), key=lambda item: -item[1]):
        if role in choices or name in taken:
            continue
        rivals = [
            other
            for (claimed, other), claim in strengths.items()
            if claimed is role and claim == strength and other not in taken
        ]
        if len(rivals) > 1 and role in _REQUIRED:
            raise _ambiguous(role, rivals, free)
        choices[role] = Choice(role, name, "name")
        taken.add(name)
    return choices


def _strength(role: Role, name: str, content: Content) -> int:
    strength = name_strength(role, name)
    if not strength or not _fits(role, content):
        return 0
    if role is Role.AMOUNT and strength == _LOOSE_AMOUNT and not content.is_decimal:
        return 0  # "total visits" is a count
    # A column called plainly "id" whose values never come back numbers the lines.
    return 1 if words_of(name) == "id" and content.is_unique else strength


def _fits(role: Role, content: Content) -> bool:
    if content.filled == 0:
        return role not in _REQUIRED
    if role is Role.DATE:
        return content.may_be_a_date
    if role in NUMERIC:
        # Its name says so: values that are no numbers are rejected one by one, with their reason.
        return content.has_numbers
    if role is Role.CUSTOMER:
        return not content.is_date and not content.is_decimal
    return True


def _by_content(
    choices: Mapping[Role, Choice], free: Mapping[str, Content], left_out: Set[Role]
) -> dict[Role, Choice]:
    """Return what values alone tell of the roles that nothing can do without."""

    def found(role: Role, candidates: list[str]) -> Choice:
        return _only_one(role, [] if role in left_out else candidates, free)

    told: dict[Role, Choice] = {}
    if Role.DATE not in choices:
        told[Role.DATE] = found(Role.DATE, [n for n, c in free.items() if c.is_date])
    if Role.AMOUNT not in choices and Role.UNIT_PRICE not in choices:
        told[Role.AMOUNT] = found(Role.AMOUNT, _money_like(free))
    if Role.CUSTOMER not in choices:
        told[Role.CUSTOMER] = found(Role.CUSTOMER, _id_like(free))
    return told


def _money_like(free: Mapping[str, Content]) -> list[str]:
    decimals = [name for name, content in free.items() if content.is_decimal]
    if decimals:
        return decimals
    return [
        name
        for name, content in free.items()
        if content.is_number and GENERIC.match(words_of(name)) and not content.is_unique
    ][-1:]


def _id_like(free: Mapping[str, Content]) -> list[str]:
    many_valued = [name for name, content in free.items() if content.is_many_valued]
    coming_back = [name for name in many_valued if not free[name].is_unique]
    return coming_back or many_valued


def _only_one(role: Role, candidates: list[str], free: Mapping[str, Content]) -> Choice:
    if len(candidates) > 1:
        raise _ambiguous(role, candidates, free)
    if not candidates:
        raise Problem(
            f"transactions-no-{role.value}-column",
            columns=", ".join(free),
            left=len(free),
        )
    return Choice(role, candidates[0], "content")


def _ambiguous(role: Role, candidates: list[str], free: Mapping[str, Content]) -> Problem:
    shown = [f"{name} ({free[name].example})" for name in candidates]
    return Problem(
        "transactions-ambiguous-column",
        role=role.value,
        columns=", ".join(shown),
        first=_as_typed(candidates[0]),
        second=_as_typed(candidates[1]),
    )


def _as_typed(name: str) -> str:
    return f"'{name}'" if " " in name else name


def _markers(
    choices: Mapping[Role, Choice], seen: Mapping[str, Content], *, is_wanted: bool
) -> tuple[str, ...]:
    if Role.STATUS in choices:
        return (choices[Role.STATUS].column,)
    if not is_wanted:
        return ()
    taken = {choice.column for choice in choices.values()}
    return tuple(
        name
        for name, content in seen.items()
        if name not in taken and name_strength(Role.STATUS, name) and content.distinct <= 50
    )
