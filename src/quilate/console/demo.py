"""``quilate demo``: the application, with a simulated company in it."""

import datetime as dt
import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import click

from quilate import __version__
from quilate.console import sign_ins
from quilate.console.beside import worker_beside
from quilate.console.commands import SpokenCommand
from quilate.console.progress import progress
from quilate.console.serve import PROCESSES, address_options
from quilate.console.speaking import chosen_language, language_option, speech
from quilate.console.upgrade import tell_upgrade
from quilate.language import Language, Problem

if TYPE_CHECKING:
    from quilate.config.demonstration import SignIn

_YEARS = 3.0


@click.command(cls=SpokenCommand, help=speech("console-demo-help"))
@click.option("--customers", type=int, default=20_000, help=speech("console-demo-customers-help"))
@address_options
@language_option
def demo(customers: int, host: str, port: int, lang: str | None) -> None:
    """Simulate a company, enter it into a new installation, and serve that; next time serve it."""
    from quilate.console.serving import make_ready, prepare, serve_pages

    language = chosen_language(lang)
    # A line for each page that is asked for would push the sign-ins out of sight.
    os.environ.setdefault("LOG_LEVEL", "WARNING")
    address = prepare(host, port)
    home = _home()
    is_there = _is_there_already(home)
    tell_upgrade(make_ready(), language)
    if not is_there:
        sign_ins.keep(_filled(customers, language), home)
    _tell(sign_ins.kept(home), address, language)
    with worker_beside():
        serve_pages(host, port, PROCESSES)


def _home() -> Path:
    from django.conf import settings

    return Path(settings.HOME)


def _is_there_already(home: Path) -> bool:
    """Return whether the demonstration was made before; never mix it with a real company."""
    from quilate.config.demonstration import has_company

    if has_company() and not sign_ins.kept(home):
        raise Problem("console-demo-taken", folder=str(home))
    return has_company()


def _filled(customers: int, language: Language) -> list["SignIn"]:
    from quilate.config.demonstration import set_up, value_everybody
    from quilate.simulator.company.reading import parsed, specification
    from quilate.simulator.output import STAGES, simulate
    from quilate.simulator.output.scope import Simulation, days_of

    text = specification("retailer")
    # Its history ends yesterday: what it is worth, and what is due, is then of today.
    yesterday = dt.date.today() - dt.timedelta(days=1)
    simulation = Simulation(
        parsed(text, "retailer").model_copy(update={"ends": yesterday}),
        text,
        seed=1,
        customers=customers,
        days=days_of(_YEARS),
        version=__version__,
    )
    with tempfile.TemporaryDirectory(prefix="quilate-") as folder:
        with progress(language, STAGES) as on_progress:
            simulate(simulation, Path(folder), language, on_progress)
        click.echo(language("console-demo-loading"))
        people = set_up(Path(folder), language=language.code)
    click.echo(language("console-demo-valuing"))
    value_everybody()
    return people


def _tell(people: list["SignIn"], address: str, language: Language) -> None:
    click.secho(language("console-serving", address=address), bold=True)
    click.echo(language("console-demo-sign-ins"))
    for each in people:
        area = language(f"console-area-{each.area}")
        scope = language(f"console-scope-{each.scope}")
        click.echo(f"  {each.email:<28} {each.password:<14} {area}, {scope}")
    click.echo(language("console-demo-again"))
