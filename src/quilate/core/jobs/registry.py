"""The kinds of jobs there are. Each room adds its own in its ``jobs.py``."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from quilate.core.jobs.outcome import Outcome
from quilate.core.jobs.schedule import Schedule
from quilate.core.roles import Permission

#: A function that takes the running job and its arguments by name.
Work = Callable[..., Outcome | None]
Written = TypeVar("Written", bound=Work)

_KINDS: dict[str, "Kind"] = {}


@dataclass(frozen=True)
class Kind:
    """A kind of job.

    Attributes
    ----------
    title
        The message that names it.
    needs
        Who asks for it must have this permission, then and when it is done.
    attempts
        How often it is tried, when something unforeseen stops it.
    schedule
        When it is done without anybody asking for it; None is never.
    """

    name: str
    work: Work
    title: str
    needs: Permission | None
    attempts: int
    schedule: Schedule | None


def job(
    name: str,
    *,
    title: str,
    needs: Permission | None = None,
    attempts: int = 4,
    schedule: Schedule | None = None,
) -> Callable[[Written], Written]:
    """Make a function a kind of job, under a name that stays: jobs that wait are kept by it."""

    def registered(work: Written) -> Written:
        _KINDS[name] = Kind(name, work, title, needs, attempts, schedule)
        return work

    return registered


def kind_named(name: str) -> Kind | None:
    """Return a kind; None for a job that another version of the product knew."""
    return _KINDS.get(name)


def kinds() -> list[Kind]:
    """Return all kinds."""
    return list(_KINDS.values())
