"""What the lifecycle does in the background."""

from django.utils.module_loading import import_string

from quilate.core.jobs import Outcome, RunningJob, job
from quilate.core.roles import Permission
from quilate.lifecycle.asked import MOVE, MOVE_CHANGED


@job(MOVE, title="lifecycle-job-move", needs=Permission.SET_POLICY)
def move(running: RunningJob, *, are_decided: bool = False) -> Outcome:
    """Go through the whole base each time the facts have been prepared, or the rules changed."""
    done: Outcome = import_string("quilate.lifecycle.running.move_all")(
        running, are_decided=are_decided
    )
    return done


@job(MOVE_CHANGED, title="lifecycle-job-changed")
def move_changed(running: RunningJob) -> Outcome:
    """Go through those to whom something happened, the same day."""
    done: Outcome = import_string("quilate.lifecycle.running.move_some")(running)
    return done
