"""``quilate worker``: does the jobs that people and schedules ask for."""

import click

from quilate.console.commands import SpokenCommand
from quilate.console.speaking import chosen_language, language_option, speech


@click.command(cls=SpokenCommand, help=speech("console-worker-help"))
@language_option
def worker(lang: str | None) -> None:
    """Do jobs until told to end."""
    from quilate.console.serving import bring_up, see_that_it_is_ready

    language = chosen_language(lang)
    bring_up()
    see_that_it_is_ready()
    click.echo(language("console-working"))
    _work()


def _work() -> None:
    import signal

    from django.utils import timezone

    from quilate.core.jobs.worker import Worker

    worker = Worker(timezone.now)
    # Instead of the interruption that other commands make of them: a step is not cut in two.
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, worker.end)
    worker.work()
