"""What is going on, on a terminal; nothing where the output goes elsewhere."""

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from quilate.language import Language

if TYPE_CHECKING:
    from quilate.runs.stopwatch import OnProgress


@contextmanager
def progress(language: Language, stages: Sequence[str] | None = None) -> Iterator["OnProgress"]:
    """Show a bar for each stage, those of a valuation unless given; take stage and share."""
    from quilate.runs.stopwatch import STAGES, silent

    if not sys.stderr.isatty():
        yield silent
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bars:
        tasks = {
            stage: bars.add_task(language(f"console-stage-{stage}"), total=1.0, start=False)
            for stage in stages or STAGES
        }

        def show(stage: str, share: float) -> None:
            bars.start_task(tasks[stage])
            bars.update(tasks[stage], completed=share)

        yield show
