"""Of which customers a page of value shows its figures: of all, or of those of a segment."""

from dataclasses import dataclass

from django.http import Http404

from quilate.core.access import PersonRequest
from quilate.core.facts import EVERYBODY, Condition
from quilate.customers.groups import condition_of_group, groups_for


@dataclass(frozen=True)
class Within:
    """A segment, or another group that a room names; without a code, everybody.

    Attributes
    ----------
    choices
        What a person may choose: the code of each, and its name.
    """

    code: str = ""
    among: Condition = EVERYBODY
    choices: tuple[tuple[str, str], ...] = ()

    @property
    def name(self) -> str:
        """Return what it is called."""
        return dict(self.choices).get(self.code, "")

    @property
    def asked(self) -> dict[str, str]:
        """Return how an address asks for it."""
        return {"within": self.code} if self.code else {}


WITHIN_ALL = Within()


def asked_within(request: PersonRequest) -> Within:
    """Return of whom an address asks; what somebody may not use is not there."""
    choices, code = tuple(groups_for(request.user)), request.GET.get("within", "")
    if not code:
        return Within(choices=choices)
    among = condition_of_group(request.user, code)
    if among is None:
        raise Http404
    return Within(code, among, choices)
