"""The reach of a person, as a condition of a query over facts."""

from dataclasses import dataclass

from quilate.core.models import Person
from quilate.core.roles import Permission, Scope


@dataclass(frozen=True)
class Condition:
    """A condition of SQL, and what is bound to it."""

    sql: str
    parameters: tuple[object, ...] = ()

    def also(self, other: "Condition") -> "Condition":
        """Return the condition that is true of whom both are true."""
        if other == EVERYBODY:
            return self
        sql = f"({self.sql}) AND ({other.sql})"
        return Condition(sql, (*self.parameters, *other.parameters))


EVERYBODY, _NOBODY = Condition("TRUE"), Condition("FALSE")


def within(person: Person) -> Condition:
    """Return the condition that keeps the customers whom a person may see: core.reach, here."""
    if not person.may(Permission.SEE_CUSTOMERS):
        return _NOBODY
    match person.scope:
        case Scope.ALL:
            return EVERYBODY
        case Scope.BRANCH:
            return _of("branch_id", person.branch_id)
        case Scope.TEAM:
            return _of("team_id", person.team_id)
    return _of("owner_id", person.pk)


def _of(column: str, number: int | None) -> Condition:
    return Condition(f"{column} = ?", (number,)) if number else _NOBODY
