"""A way of deciding what is done each day."""

from typing import Protocol

from quilate.simulator.policies.view import View
from quilate.simulator.world.actions import Actions


class Policy(Protocol):
    """Decides each morning, knowing what the company knows.

    A policy may learn from day to day: every run begins with a fresh copy of it. To be run by
    several workers it has to be a class or a function of a module, and so to be pickled.
    """

    def decide(self, view: View, day: int) -> Actions:
        """Return what the company does on a day."""
