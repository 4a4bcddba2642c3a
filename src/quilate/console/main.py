"""``quilate``: the commands, and the language they speak."""

import click

from quilate import __version__
from quilate.console.backtest import backtest
from quilate.console.backup import backup
from quilate.console.bring import bring
from quilate.console.commands import SpokenGroup
from quilate.console.demo import demo
from quilate.console.restore import restore
from quilate.console.serve import serve
from quilate.console.simulate import simulate
from quilate.console.speaking import speech
from quilate.console.upgrade import upgrade
from quilate.console.value import value
from quilate.console.worker import worker


@click.group(
    cls=SpokenGroup,
    help=speech("console-help"),
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.version_option(
    __version__,
    prog_name="quilate",
    message="%(prog)s %(version)s",
    help=speech("console-version-help"),
)
def main() -> None:
    """Measure what every customer is worth."""


main.add_command(value)
main.add_command(backtest)
main.add_command(simulate)
main.add_command(demo)
main.add_command(serve)
main.add_command(worker)
main.add_command(bring)
main.add_command(backup)
main.add_command(restore)
main.add_command(upgrade)
