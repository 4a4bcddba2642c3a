"""``quilate serve``: the application, in a browser."""

from contextlib import nullcontext

import click

from quilate.console.beside import worker_beside
from quilate.console.commands import SpokenCommand
from quilate.console.speaking import Command, chosen_language, language_option, speech
from quilate.console.upgrade import tell_upgrade

#: Two cores are what a small machine has; ``--processes`` says otherwise.
PROCESSES = 2


def address_options(command: Command) -> Command:
    """Let a command be told where to listen."""
    host = click.option("--host", default="127.0.0.1", help=speech("console-host-help"))
    port = click.option(
        "--port", type=click.IntRange(1, 65535), default=8000, help=speech("console-port-help")
    )
    return host(port(command))


@click.command(cls=SpokenCommand, help=speech("console-serve-help"))
@address_options
@click.option(
    "--processes",
    type=click.IntRange(1, 64),
    default=PROCESSES,
    help=speech("console-processes-help"),
)
@click.option("--no-worker", is_flag=True, help=speech("console-no-worker-help"))
@language_option
def serve(host: str, port: int, processes: int, no_worker: bool, lang: str | None) -> None:
    """Bring the installation to this version, and serve it."""
    from quilate.console.serving import make_ready, prepare, serve_pages, where_to_begin

    language = chosen_language(lang)
    address = prepare(host, port)
    tell_upgrade(make_ready(), language)
    click.secho(language("console-serving", address=address), bold=True)
    if beginning := where_to_begin(address):
        click.secho(language("console-begin", address=beginning), bold=True)
    with nullcontext() if no_worker else worker_beside():
        serve_pages(host, port, processes)
