"""``quilate restore``: an installation as a backup holds it."""

import datetime as dt
from pathlib import Path

import click

from quilate.console.commands import SpokenCommand
from quilate.console.speaking import chosen_language, language_option, speech
from quilate.language import Problem


@click.command(cls=SpokenCommand, help=speech("console-restore-help"))
@click.argument("archive", type=click.Path(path_type=Path))
@click.option("--replace", is_flag=True, help=speech("console-restore-replace-help"))
@language_option
def restore(archive: Path, replace: bool, lang: str | None) -> None:
    """Restore a backup, and tell from when it is."""
    from quilate.console.serving import bring_up

    if not archive.is_file():
        raise Problem("console-no-archive", file=str(archive))
    bring_up()
    from quilate.installation.restore import restore as restored
    from quilate.installation.restore import see_that_it_is_empty

    if not replace:
        see_that_it_is_empty()
    manifest = restored(archive)
    language = chosen_language(lang)
    created = language.date(dt.datetime.fromisoformat(manifest.created_at).date())
    click.echo(language("console-restored", created=created, version=manifest.version))
    click.echo(language("console-restore-next"))
