"""What the lifecycle does in the background."""

from quilate.core.jobs import Outcome, RunningJob, done_by, job
from quilate.core.roles import Permission
from quilate.lifecycle.asked import MOVE, MOVE_CHANGED


@job(MOVE, title="lifecycle-job-move", needs=Permission.SET_POLICY)
def move(running: RunningJob, *, are_decided: bool = False) -> Outcome:
    """Go through the whole base each time the facts have been prepared, or the rules changed."""
    return done_by("quilate.lifecycle.running.move_all", running, are_decided=are_decided)


@job(MOVE_CHANGED, title="lifecycle-job-changed")
def move_changed(running: RunningJob) -> Outcome:
    """Go through those to whom something happened, the same day."""
    return done_by("quilate.lifecycle.running.move_some", running)
