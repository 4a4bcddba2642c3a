"""``quilate upgrade``: an installation at the version of the program, or as it was."""

import datetime as dt
from typing import TYPE_CHECKING

import click

from quilate.console.commands import SpokenCommand
from quilate.console.speaking import chosen_language, language_option, speech
from quilate.language import Language

if TYPE_CHECKING:
    from quilate.installation.upgrade import Upgraded


@click.command(cls=SpokenCommand, help=speech("console-upgrade-help"))
@click.option("--without-backup", is_flag=True, help=speech("console-upgrade-without-help"))
@language_option
def upgrade(without_backup: bool, lang: str | None) -> None:
    """Upgrade, and tell what was done."""
    from quilate.console.serving import bring_up, collect_interface

    bring_up()
    from quilate.installation import upgrade as ways

    if without_backup:
        upgraded = ways.upgrade_without_backup()
    else:
        upgraded = ways.upgrade(at=dt.datetime.now(dt.UTC))
    collect_interface()
    language = chosen_language(lang)
    click.echo(language("console-upgraded", steps=upgraded.steps))
    _tell_backup(upgraded, language)


def tell_upgrade(upgraded: "Upgraded", language: Language) -> None:
    """Tell what was done on the way to something else: of nothing, nothing."""
    if upgraded.backup:
        click.echo(language("console-upgraded", steps=upgraded.steps))
        _tell_backup(upgraded, language)


def _tell_backup(upgraded: "Upgraded", language: Language) -> None:
    if upgraded.backup:
        click.echo(language("console-upgrade-backup", file=str(upgraded.backup)))
