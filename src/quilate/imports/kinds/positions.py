"""Where in the company a file puts its customers, as far as who imports it may."""

from collections import Counter
from collections.abc import Iterable, Iterator

from quilate.core.models import Branch, Person, Team
from quilate.core.roles import Scope
from quilate.imports.kinds.plan import Fault, Values

#: What a file says of where its customers belong.
POSITION = ("branch", "team", "owner")


class Positions:
    """The branches, teams and people among whom somebody may place customers.

    Whoever works over less than the company places customers within their own branch alone.
    """

    def __init__(self, by: Person) -> None:
        self._by = by
        is_all = by.scope == Scope.ALL
        within = {} if is_all else {"pk": by.branch_id or 0}
        beneath = {} if is_all else {"branch_id": by.branch_id or 0}
        self._branches = {each.name.casefold(): each for each in Branch.objects.filter(**within)}
        self._teams = {
            (each.name.casefold(), each.branch_id): each for each in Team.objects.filter(**beneath)
        }
        people = Person.objects.filter(is_active=True, **beneath)
        self._owners = _by_name_and_address(people)

    def place(self, said: Values) -> Iterator[Fault]:
        """Put branch, team and owner as they are called, with their numbers; yield the unknown."""
        if name := said.get("branch"):
            branch = self._branches.get(name.casefold())
            if branch is None:
                yield Fault("branch", name, "imports-reject-branch")
                return
            said |= {"branch": branch.name, "branch_id": branch.pk}
        if name := said.get("team"):
            within = said.get("branch_id") or self._by.branch_id or 0
            team = self._teams.get((name.casefold(), within))
            if team is None:
                yield Fault("team", name, "imports-reject-team")
                return
            said |= {"team": team.name, "team_id": team.pk}
        if address := said.get("owner"):
            said["owner_id"] = self._owners.get(address.casefold())
            if not said["owner_id"]:
                yield Fault("owner", address, "imports-reject-owner")

    def default(self, said: Values) -> None:
        """Put a new customer of whom the file does not say it where the person sees them again."""
        if self._by.scope == Scope.ALL:
            return
        said["branch_id"] = said.get("branch_id") or self._by.branch_id
        if self._by.scope == Scope.TEAM:
            said["team_id"] = said.get("team_id") or self._by.team_id
        if self._by.scope == Scope.OWN:
            said["owner_id"] = said.get("owner_id") or self._by.pk


def _by_name_and_address(people: Iterable[Person]) -> dict[str, int]:
    """Return people by their addresses, and by their names where nobody shares them."""
    people = list(people)
    names = Counter(person.name.casefold() for person in people)
    named = {
        name: person.pk for person in people if names[name := person.name.casefold()] == 1 and name
    }
    return named | {person.email.casefold(): person.pk for person in people}
