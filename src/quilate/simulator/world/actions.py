"""What a company does on a day."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from quilate.simulator.arrays import Integers


@dataclass(frozen=True)
class Actions:
    """A day's decisions.

    Attributes
    ----------
    contacts
        By kind of action, the positions of the customers it is done for.
    cases
        Numbers of the incidents to be worked on first, in this order; the others follow as they
        came. First in, first out unless given.
    opportunities
        Numbers of the opportunities to be worked on first, in this order; the others follow by
        the company's usual practice.
    usual_campaigns
        Whether the company does its usual campaigns after its history; within it, it always does.
    """

    contacts: Mapping[str, Integers] = field(default_factory=dict)
    cases: Integers | None = None
    opportunities: Integers | None = None
    usual_campaigns: bool = False


#: A day on which nothing is decided.
NOTHING = Actions()
