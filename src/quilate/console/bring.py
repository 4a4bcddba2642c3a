"""``quilate import``: a file of another system, checked and entered."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from quilate.console.commands import SpokenCommand
from quilate.console.speaking import chosen_language, language_option, speech
from quilate.language import Language, Problem

if TYPE_CHECKING:
    from quilate.imports.models import ImportRun

_SIGNS = {None: "", "comma": ",", "point": "."}


@click.command("import", cls=SpokenCommand, help=speech("console-import-help"))
@click.argument("kind", metavar=speech("console-import-kind-metavar"))
@click.argument(
    "file",
    metavar=speech("console-import-file-metavar"),
    required=False,
    type=click.Path(path_type=Path),
)
@click.option("--map", "mapping", multiple=True, help=speech("console-import-map-help"))
@click.option("--template", default="", help=speech("console-import-template-help"))
@click.option("--day-first/--month-first", default=None, help=speech("console-day-first-help"))
@click.option(
    "--decimal", type=click.Choice(["comma", "point"]), help=speech("console-decimal-help")
)
@click.option("--dry-run", is_flag=True, help=speech("console-import-dry-run-help"))
@click.option("--person", default="", help=speech("console-import-person-help"))
@language_option
def bring(  # noqa: PLR0913 - each is one option of the command
    *,
    kind: str,
    file: Path | None,
    mapping: tuple[str, ...],
    template: str,
    day_first: bool | None,
    decimal: str | None,
    dry_run: bool,
    person: str,
    lang: str | None,
) -> None:
    """Check a file, and enter it. Of what is said alone the file is meant."""
    if file is None:
        kind, file = "", Path(kind)
    from quilate.console.serving import bring_up, see_that_it_is_ready

    language = chosen_language(lang)
    bring_up()
    see_that_it_is_ready()

    from django.utils import timezone, translation

    from quilate.imports.by_command import Brought, checked, entered, rejects_beside, somebody

    if not file.is_file():
        raise Problem("sources-missing", file=str(file))
    by = somebody(person)
    with translation.override(language.code):
        brought = Brought(
            file, kind, _pairs(mapping), template, day_first=day_first, decimal=_SIGNS[decimal]
        )
        if dry_run:
            run = checked(brought, by=by, clock=timezone.now)
            _tell(run, language, "console-import-checked")
            return
        run = entered(brought, by=by, clock=timezone.now)
        _tell(run, language, "console-import-entered")
        if rejects := rejects_beside(file, run):
            click.echo(language("console-import-rejects", file=str(rejects)))


def _pairs(mapping: tuple[str, ...]) -> dict[str, str]:
    pairs = {}
    for each in mapping:
        name, sign, column = each.partition("=")
        if not sign:
            raise Problem("console-import-map-unreadable", said=each)
        pairs[name.strip()] = column.strip()
    return pairs


def _tell(run: "ImportRun", language: Language, message: str) -> None:
    from quilate.imports.shown import shown_written

    click.secho(
        language(
            message,
            file=run.file_name,
            rows=run.rows,
            created=run.created,
            updated=run.updated,
            unchanged=run.unchanged,
            conflicts=run.conflicts,
            rejects=run.rejects,
            alike=run.alike,
        ),
        bold=True,
    )
    # How days and numbers were read: nobody was asked.
    for each in shown_written(run):
        click.echo(f"  {each}")
