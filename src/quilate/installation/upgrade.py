"""Bringing the tables to the version of the program, with a way back."""

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

from django.core.management import call_command
from django.db import connection

from quilate.installation.backup import back_up, usual_folder
from quilate.installation.restore import restore
from quilate.installation.versions import Step, applied, beyond_the_program, is_new, waiting
from quilate.language import Problem


@dataclass(frozen=True)
class Upgraded:
    """What an upgrade did.

    Attributes
    ----------
    steps
        How many migrations the tables went through.
    backup
        How it was before; None if there was nothing to keep.
    """

    steps: int
    backup: Path | None


def upgrade(*, at: dt.datetime) -> Upgraded:
    """Bring the tables to this version; when that fails they are put back as they were.

    Raises
    ------
    Problem
        If the tables are of a newer version, no backup can be made, or a migration fails.
    """
    if is_new() or not (steps := _steps()):
        return upgrade_without_backup()
    backup = back_up(usual_folder(), at=at)
    try:
        _migrate()
    except BaseException as error:
        failed = _put_back(backup, steps)
        if not isinstance(error, Exception):  # told to end
            raise
        raise _undone(failed, error, backup) from error
    return Upgraded(len(steps), backup)


def upgrade_without_backup() -> Upgraded:
    """Bring the tables to this version; each migration alone is all or nothing."""
    steps = _steps()
    try:
        _migrate()
    except Exception as error:
        if not steps:
            raise
        failed = _first_not_taken(steps)
        raise Problem("installation-upgrade-halted", step=failed, reason=_said(error)) from error
    return Upgraded(len(steps), None)


def _steps() -> list[Step]:
    if beyond := beyond_the_program(applied()):
        raise Problem("installation-newer", step=_called(beyond[0]))
    return waiting()


def _migrate() -> None:
    call_command("migrate", interactive=False, verbosity=0)
    call_command("createcachetable", verbosity=0)


def _put_back(backup: Path, steps: list[Step]) -> str:
    """Restore how it was, and return the step that failed."""
    try:
        failed = _first_not_taken(steps)
        restore(backup)
    except Exception as error:
        raise Problem(
            "installation-upgrade-stuck", backup=str(backup), reason=_said(error)
        ) from error
    return failed


def _first_not_taken(steps: list[Step]) -> str:
    """Return where it failed: the last step, if that was something after all of them."""
    # The connection may be in the middle of what failed.
    connection.close()
    return _called(next(iter(waiting()), steps[-1]))


def _undone(failed: str, error: Exception, backup: Path) -> Problem:
    return Problem(
        "installation-upgrade-undone", step=failed, reason=_said(error), backup=str(backup)
    )


def _called(step: Step) -> str:
    return ".".join(step)


def _said(error: Exception) -> str:
    return " ".join(f"{type(error).__name__}: {error}".split())
