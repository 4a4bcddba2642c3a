"""The source and how it is read, as options that every command shares."""

import functools
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from quilate.console.numbers import Number, number_in
from quilate.console.speaking import speech
from quilate.language import Problem

if TYPE_CHECKING:
    from quilate.transactions import ReadingOptions, Source

HIGHEST_PRICE = 1e12
OPTIONS: tuple[Callable[[Any], Any], ...] = (
    click.argument("files", nargs=-1, metavar=speech("console-files-metavar")),
    click.option("--example", is_flag=True, help=speech("console-example-help")),
    click.option(
        "--sql", nargs=2, metavar=speech("console-sql-metavar"), help=speech("console-sql-help")
    ),
    click.option(
        "--map",
        "mapping",
        multiple=True,
        metavar=speech("console-map-metavar"),
        help=speech("console-map-help"),
    ),
    click.option("--sheet", help=speech("console-sheet-help")),
    click.option("--delimiter", help=speech("console-delimiter-help")),
    click.option("--day-first/--month-first", default=None, help=speech("console-day-first-help")),
    click.option(
        "--decimal", type=click.Choice(["comma", "point"]), help=speech("console-decimal-help")
    ),
    click.option("--currency", metavar="ISO", help=speech("console-currency-help")),
    click.option("--guest-id", "guest_ids", multiple=True, help=speech("console-guest-id-help")),
    click.option("--no-guests", is_flag=True, help=speech("console-no-guests-help")),
    click.option("--drop-duplicates", is_flag=True, help=speech("console-duplicates-help")),
    click.option("--default-margin", type=Number(), help=speech("console-default-margin-help")),
    click.option("--costs", type=click.Path(), help=speech("console-costs-help")),
    click.option(
        "--unit-cost",
        "unit_costs",
        multiple=True,
        metavar=speech("console-unit-cost-metavar"),
        help=speech("console-unit-cost-help"),
    ),
)
_OF_THE_SOURCE = (
    "files",
    "example",
    "sql",
    "mapping",
    "sheet",
    "delimiter",
    "day_first",
    "decimal",
    "currency",
    "guest_ids",
    "no_guests",
    "drop_duplicates",
    "default_margin",
    "costs",
    "unit_costs",
)


class Asked:
    """What the person asked to be read."""

    def __init__(self, options: dict[str, Any]) -> None:
        self.options = options

    @property
    def source(self) -> "Source":
        """The source.

        Raises
        ------
        Problem
            If there is none, or more than one kind.
        """
        from quilate.transactions import Query, files

        asked = self.options
        if sum(map(bool, (asked["files"], asked["example"], asked["sql"]))) != 1:
            raise Problem("console-one-source")
        if asked["sql"]:
            return Query(*asked["sql"])
        return files(*self._named, sheet=asked["sheet"], delimiter=asked["delimiter"])

    @property
    def name(self) -> str:
        """What the report calls the source; a database never by its password."""
        from quilate.transactions.sources.address import without_password

        asked = self.options
        if asked["sql"]:
            return without_password(asked["sql"][0]).rsplit("/", maxsplit=1)[-1]
        if asked["example"]:
            return "CDNOW"
        return ", ".join(Path(file).name for file in asked["files"])

    @property
    def stem(self) -> str:
        """What a folder for the results is called."""
        if self.options["files"]:
            return Path(self.options["files"][0]).name.split(".")[0].strip("*? ") or "files"
        return "example" if self.options["example"] else "query"

    @property
    def paths(self) -> list[Path]:
        """The files that are read, for their fingerprint.

        Raises
        ------
        Problem
            If one of them is missing.
        """
        from quilate.transactions.sources.paths import named_files

        costs = (self.options["costs"],) if self.options["costs"] else ()
        named = (*self._named, *costs)
        return [Path(path) for path in named_files(named)] if named else []

    @property
    def reading(self) -> "ReadingOptions":
        """How it is read."""
        from quilate.transactions import ReadingOptions, files

        asked = self.options
        if asked["unit_costs"] and not asked["costs"]:
            raise Problem("console-unit-cost-alone")
        return ReadingOptions(
            mapping=_pairs(asked["mapping"], "console-map-shape"),
            day_first=asked["day_first"],
            decimal=asked["decimal"],
            currency=asked["currency"],
            guest_ids=asked["guest_ids"],
            guests_recognised=not asked["no_guests"],
            drop_duplicates=asked["drop_duplicates"],
            default_margin=asked["default_margin"],
            costs=files(asked["costs"]) if asked["costs"] else None,
            unit_costs=_prices(_pairs(asked["unit_costs"], "console-unit-cost-shape")),
        )

    @property
    def _named(self) -> tuple[str, ...]:
        from quilate import example

        return (str(example.path()),) if self.options["example"] else self.options["files"]


def source_options(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command the options of the source, gathered in one argument ``asked``."""

    @functools.wraps(command)
    def gathered(**options: Any) -> None:  # noqa: ANN401 - what click has read
        asked = Asked({name: options.pop(name) for name in _OF_THE_SOURCE})
        command(asked=asked, **options)

    for option in reversed(OPTIONS):
        gathered = option(gathered)
    return gathered


def _pairs(texts: tuple[str, ...], message_id: str) -> dict[str, str]:
    pairs = {}
    for text in texts:
        left, _, right = (part.strip() for part in text.partition("="))
        if not (left and right):
            raise Problem(message_id, text=text)
        pairs[left] = right
    return pairs


def _prices(pairs: dict[str, str]) -> dict[str, float]:
    return {kind: _price(kind, price) for kind, price in pairs.items()}


def _price(kind: str, price: str) -> float:
    money = number_in(price)
    # Also what Python takes for a number, and nobody for a price.
    if money is None or not abs(money) < HIGHEST_PRICE:
        raise Problem("console-unit-cost-shape", text=f"{kind}={price}")
    return money
