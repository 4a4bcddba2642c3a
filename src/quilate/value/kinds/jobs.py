"""Looking for kinds of customers in the background."""

from quilate.core.jobs import Outcome, RunningJob, done_by, job
from quilate.core.roles import Permission

#: Looks for kinds among all customers.
FIND = "value.find-kinds"


@job(FIND, title="kinds-job", needs=Permission.FIND_KINDS)
def find(running: RunningJob) -> Outcome:
    """Look for kinds when somebody asks for it and, once there are some, every four weeks."""
    return done_by("quilate.value.kinds.running.find", running)
