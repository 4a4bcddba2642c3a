"""``quilate worker``: does the jobs that people and schedules ask for."""

import os
import signal

import click

from quilate.console.commands import SpokenCommand
from quilate.console.speaking import chosen_language, language_option, speech


@click.command(cls=SpokenCommand, help=speech("console-worker-help"))
@click.option("--beside-pages", is_flag=True, hidden=True)
@language_option
def worker(beside_pages: bool, lang: str | None) -> None:
    """Do jobs until told to end."""
    from quilate.console.serving import bring_up, see_that_it_is_ready

    language = chosen_language(lang)
    bring_up()
    see_that_it_is_ready()
    click.echo(language("console-working"))
    _work(beside_pages)


def _work(beside_pages: bool) -> None:
    from django.utils import timezone

    from quilate.core.jobs.worker import Worker

    server = os.getppid()
    # A server that was killed cannot tell its worker to end.
    worker = Worker(timezone.now, is_wanted=lambda: not beside_pages or os.getppid() == server)
    # Instead of the interruption that other commands make of them: a step is not cut in two.
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, worker.end)
    worker.work()
