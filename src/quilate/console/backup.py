"""``quilate backup``: everything that an installation cannot get again, in one archive."""

import datetime as dt
from pathlib import Path

import click

from quilate.console.commands import SpokenCommand
from quilate.console.speaking import chosen_language, language_option, speech


@click.command(cls=SpokenCommand, help=speech("console-backup-help"))
@click.option("--to", type=click.Path(path_type=Path), help=speech("console-backup-to-help"))
@click.option("--keep", type=click.IntRange(min=1), help=speech("console-backup-keep-help"))
@language_option
def backup(to: Path | None, keep: int | None, lang: str | None) -> None:
    """Write a backup, and tell where it is."""
    from quilate.console.serving import bring_up

    bring_up()
    from quilate.installation.backup import back_up, leave_newest, usual_folder

    language = chosen_language(lang)
    archive = back_up(to or usual_folder(), at=dt.datetime.now(dt.UTC))
    megabytes = language.number(archive.stat().st_size / 1e6, decimals=1)
    click.echo(language("console-backup-made", file=str(archive), megabytes=megabytes))
    if keep and (deleted := leave_newest(archive.parent, keep)):
        click.echo(language("console-backup-left", deleted=deleted))
