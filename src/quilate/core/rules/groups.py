"""The door by which rules that hold for the whole company ask who is in groups of another room.

The room that keeps the groups says in its module of facts what such a rule may ask for, and what of
it somebody is offered who writes one: ``let_rules_name(known=…, offered=…)``.
"""

from collections.abc import Callable, Collection, Mapping

from quilate.core.facts import Fact
from quilate.core.models import Person

Asked = Mapping[str, Fact]
#: Facts that nobody may be asked about by way of a group: they follow from the rule itself.
Without = Collection[str]
_KNOWN: list[Callable[[Without], Asked]] = []
_OFFERED: list[Callable[[Person, Without], Asked]] = []


def let_rules_name(
    *, known: Callable[[Without], Asked], offered: Callable[[Person, Without], Asked]
) -> None:
    """Let rules of other rooms ask who is in groups."""
    if known not in _KNOWN:
        _KNOWN.append(known)
        _OFFERED.append(offered)


def groups_known(without: Without = ()) -> Asked:
    """Return what a rule that was kept may ask for besides facts."""
    return {name: fact for known in _KNOWN for name, fact in known(without).items()}


def groups_offered(person: Person, without: Without = ()) -> Asked:
    """Return what somebody who writes a rule for the whole company may ask for besides facts."""
    return {name: fact for offered in _OFFERED for name, fact in offered(person, without).items()}
