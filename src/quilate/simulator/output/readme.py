"""The README beside the tables: what each is, and what every column holds."""

from collections.abc import Sequence

import pyarrow as pa

from quilate.language import Language
from quilate.simulator.output.scope import Simulation
from quilate.simulator.output.written import Written
from quilate.simulator.world.days import Days

#: Columns that mean something else in these tables than in the others.
_OWN_MEANING = {
    "campaigns": {"day"},
    "customers": {"kind", "language"},
    "incidents": {"outcome"},
    "opportunities": {"amount", "outcome"},
    "order_lines": {"cost"},
    "payments": {"amount"},
    "sellers": {"day"},
    "surveys": {"kind"},
    "usage": {"discount"},
    "write_offs": {"amount"},
}
#: Columns of which there is one for each kind of action, by what they begin with.
_OF_ACTIONS = ("expected_margin_if_", "effect_")


def readme(simulation: Simulation, days: Days, tables: list[Written], language: Language) -> str:
    """Return the README of a simulation, in Markdown."""
    company = simulation.company
    known = [table for table in tables if not table.is_true]
    true = [table for table in tables if table.is_true]
    return (
        "\n\n".join(
            [
                f"# {company.name}",
                company.description,
                language("simulator-readme-nobody-is-real"),
                language(
                    "simulator-readme-made-by",
                    industry=company.industry,
                    seed=str(simulation.seed),
                    customers=language.number(simulation.customers),
                    days=language.number(days.history),
                    first=language.date(days.first),
                    last=language.date(company.ends),
                    currency=company.currency,
                ),
                language("simulator-readme-reading"),
                *(_section(table, company.currency, language) for table in known),
                f"## {language('simulator-readme-truth')}",
                language("simulator-readme-about-truth"),
                *(_section(table, company.currency, language) for table in true),
                f"## {language('simulator-readme-sources')}",
                language("simulator-readme-geonames"),
            ]
        )
        + "\n"
    )


def meaning(table: str, column: str, language: Language) -> str:
    """Return what a column of a table holds."""
    for beginning in _OF_ACTIONS:
        if column.startswith(beginning):
            message = f"simulator-column-{_dashed(beginning)}action"
            return language(message, action=column.removeprefix(beginning))
    own = f"{table}-" if column in _OWN_MEANING.get(table, ()) else ""
    return language(f"simulator-column-{_dashed(own + column)}")


def about(table: Written, language: Language) -> str:
    """Return what a table is."""
    name = _dashed(table.name)
    return language(f"simulator-truth-{name}" if table.is_true else f"simulator-table-{name}")


def _section(table: Written, currency: str, language: Language) -> str:
    level = "###" if table.is_true else "##"
    heading = language(
        "simulator-readme-table",
        table=table.path,
        count=table.rows,
        rows=language.number(table.rows),
    )
    head = [language(f"simulator-readme-{cell}") for cell in ("column", "unit", "meaning")]
    rows = [
        (
            f"`{column.name}`",
            _unit(column.type, currency, language),
            meaning(table.name, column.name, language),
        )
        for column in table.schema
    ]
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join([f"{level} {heading}", "", about(table, language), "", *map(_line, lines)])


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _unit(kind: pa.DataType, currency: str, language: Language) -> str:
    if pa.types.is_decimal(kind):
        return currency
    names = {"string": "text", "date32[day]": "date", "bool": "flag", "int64": "whole"}
    return language(f"simulator-unit-{names.get(str(kind), 'number')}")


def _dashed(name: str) -> str:
    return name.replace("_", "-")
