"""Writing an analysis in the background."""

from quilate.core.jobs import Outcome, RunningJob, done_by, job
from quilate.core.roles import Permission

#: Analyses the customers whom somebody may see, and keeps it.
ANALYSE = "value.analyse"


@job(ANALYSE, title="analysis-job", needs=Permission.SEE_CUSTOMERS)
def analyse(running: RunningJob, *, grouped_by: str, which: list[str]) -> Outcome:
    """Write the report of an analysis when somebody asks for it."""
    return done_by(
        "quilate.value.analysis.running.analyse", running, grouped_by=grouped_by, which=which
    )
