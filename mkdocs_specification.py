"""Writes the tables of ``docs/guide/specification.md`` while the site is built, from the code.

What a key means, and in which unit, stands in the comment above its field in
``quilate.simulator.company``; what it may be, in its type. So the page cannot say anything else.
"""

import ast
import inspect
import re
import textwrap
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel

from quilate.simulator.company import Company
from quilate.simulator.company.part import Part
from quilate.simulator.draws import Gamma, LogNormal, Normal

MARKER = "<!-- mkdocs_specification.py writes every section here -->"

#: What a list holds, by its type in JSON Schema.
_ITEMS = {"number": "number", "integer": "whole number", "string": "text"}
_HEAD = "| key | meaning and unit | allowed | unless given |\n| --- | --- | --- | --- |\n"
_COMMENT = "#:"

#: A table, or a value, as JSON Schema tells it.
Schema = dict[str, Any]


@dataclass(frozen=True)
class Row:
    """A key of a section, in words."""

    key: str
    meaning: str
    allowed: str
    default: str


@dataclass(frozen=True)
class Section:
    """A table of the specification: its key, what it is, what stands in it."""

    key: str
    about: str
    rows: list[Row]


def on_page_markdown(markdown: str, **_page: object) -> str:
    """Replace the marker of a page by all sections; MkDocs calls this by its name."""
    if MARKER not in markdown:
        return markdown
    return markdown.replace(MARKER, "\n".join(map(_written, sections())))


def sections() -> list[Section]:
    """Return every table that a specification may hold, from the whole to its parts, then laws."""
    schema = Company.model_json_schema()
    tables = schema["$defs"]
    laws = [table for table in tables.values() if _law(table)]
    return [
        *_sections(schema, "", tables),
        *(_section(law, f"law = {_law(law)}", tables) for law in laws),
    ]


def kinds() -> dict[str, type[BaseModel]]:
    """Return the classes that tables are read into, by their names."""
    laws: list[type[BaseModel]] = [Normal, LogNormal, Gamma]
    return {kind.__name__: kind for kind in [*Part.__subclasses__(), *laws]}


def meanings(kind: type[BaseModel]) -> dict[str, str]:
    """Return what the comment above each field of a class says, by the name of the field."""
    lines = textwrap.dedent(inspect.getsource(kind)).splitlines()
    (tree,) = ast.parse("\n".join(lines)).body
    fields = [node for node in ast.walk(tree) if isinstance(node, ast.AnnAssign)]
    said = {ast.unparse(field.target): _comment_above(field.lineno, lines) for field in fields}
    return {name: comment for name, comment in said.items() if comment}


def _comment_above(line: int, lines: list[str]) -> str:
    start = line - 1
    while lines[start - 1].strip().startswith(_COMMENT):
        start -= 1
    return " ".join(text.strip().removeprefix(_COMMENT).strip() for text in lines[start : line - 1])


def _sections(table: Schema, key: str, tables: dict[str, Schema]) -> Iterator[Section]:
    yield _section(table, key, tables)
    for name, value in table["properties"].items():
        within = _table_in(value, tables)
        if within and not _law(within):
            yield from _sections(within, _key_of(value, key, name), tables)


def _section(table: Schema, key: str, tables: dict[str, Schema]) -> Section:
    said, required = meanings(kinds()[table["title"]]), table.get("required", [])
    rows = [
        Row(
            key=name,
            meaning=said[name],
            allowed=_allowed(value, _key_of(value, key, name), tables),
            default="required" if name in required else _default(value),
        )
        for name, value in table["properties"].items()
    ]
    return Section(key=key, about=table["description"].split("\n")[0], rows=rows)


def _key_of(value: Schema, key: str, name: str) -> str:
    """Return a key as the sentences about mistakes name it; an item of many is ``…``."""
    many = {"array": "[…]", "object": ".…"}.get(_present(value).get("type", ""), "")
    return f"{key}.{name}{many}".removeprefix(".")


def _table_in(value: Schema, tables: dict[str, Schema]) -> Schema | None:
    """Return the table that a value is, or holds many of."""
    value = _present(value)
    for place in (value, value.get("items", {}), value.get("additionalProperties", {})):
        if "$ref" in place:
            return tables[place["$ref"].rsplit("/", 1)[1]]
    return None


def _present(value: Schema) -> Schema:
    """Return what a value is if it is not left out."""
    present: Schema = value["anyOf"][0] if "anyOf" in value else value
    return present


def _law(table: Schema) -> str:
    """Return the name of the law that a table is, or nothing."""
    name: str = table["properties"].get("law", {}).get("const", "")
    return name


def _allowed(value: Schema, key: str, tables: dict[str, Schema]) -> str:
    value, table = _present(value), _table_in(value, tables)
    if "oneOf" in value:
        return _of_law(value["discriminator"]["mapping"])
    if not table:
        return _plain(value)
    if _law(table):
        return _of_law([_law(table)])
    link = f"(#{_anchor(key)})"
    if "$ref" in value:
        return f"[a table]{link}"
    return f"[tables]{link}{_count(value) if 'items' in value else ' of any names'}"


def _of_law(names: Iterable[str]) -> str:
    return "a law: " + ", ".join(f"[{name}](#{_anchor(f'law = {name}')})" for name in names)


def _plain(value: Schema) -> str:
    match value["type"]:
        case "number":
            return f"number{_range(value)}"
        case "integer":
            return f"whole number{_range(value)}"
        case "string":
            return _text(value)
        case "array":
            return f"list of {_ITEMS[value['items']['type']]}s{_count(value)}"
    return f"numbers, one for any of {_listed(value['propertyNames']['enum'])}"


def _text(value: Schema) -> str:
    if "const" in value or "enum" in value:
        return _listed(value.get("enum", [value.get("const")]))
    if value.get("format") == "date":
        return "day, such as `2025-12-31`, without quotes"
    if "pattern" in value:
        return f"text of the form `{value['pattern'].strip('^$')}`"
    return "text"


def _listed(words: list[str]) -> str:
    return ", ".join(f"`{word}`" for word in words)


def _count(value: Schema) -> str:
    least, most = value.get("minItems"), value.get("maxItems")
    if least == most:
        return f", {least} of them" if least else ""
    return f"{_between(least, most)} of them" if least or most else ""


def _range(value: Schema) -> str:
    if "exclusiveMinimum" not in value:
        return _between(value.get("minimum"), value.get("maximum"))
    most = f", {value['maximum']:,g} at most" if "maximum" in value else ""
    return f", more than {value['exclusiveMinimum']:,g}{most}"


def _between(least: float | None, most: float | None) -> str:
    if least is None:
        return "" if most is None else f", {most:,g} at most"
    return f", {least:,g} or more" if most is None else f", {least:,g} to {most:,g}"


def _default(value: Schema) -> str:
    return "as its table says" if "$ref" in value else _shown(value["default"])


def _shown(value: Any) -> str:  # noqa: ANN401 - any value of JSON
    match value:
        case None:
            return "left out"
        case []:
            return "none"
        case list():
            return ", ".join(map(_shown, value))
        case dict():
            return ", ".join(f"`{key} = {_shown(part)}`" for key, part in value.items())
        case str():
            return f"`{value}`"
    return f"{value:g}"


def _written(section: Section) -> str:
    level = "###" if "." in section.key else "##"
    title = f"`{section.key}`" if section.key else "The company"
    rows = "".join(
        f"| `{row.key}` | {row.meaning} | {row.allowed} | {row.default} |\n" for row in section.rows
    )
    return f"{level} {title} {{ #{_anchor(section.key)} }}\n\n{section.about}\n\n{_HEAD}{rows}"


def _anchor(key: str) -> str:
    return re.sub(r"[^a-z_]+", "-", key).strip("-") or "company"
