"""Every key of a specification is explained, with its unit, on the page that is written from it."""

import re
import tomllib
from itertools import pairwise
from pathlib import Path

import pytest

from mkdocs_specification import MARKER, kinds, meanings, on_page_markdown, sections
from quilate.simulator.company.reading import industries, specification

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "guide" / "specification.md"
REFERENCE = {
    f"{section.key}.{row.key}".strip("."): row for section in sections() for row in section.rows
}
#: One of these words tells the unit of a number.
UNITS = re.compile(
    r"share|probability|currency|deviation|correlation|factor|log-odds|strain|points|lines|units"
    r"|day|month|year|hour|minute|times|sites|customers|products|shape|elasticity|unit",
    re.IGNORECASE,
)


@pytest.mark.parametrize("kind", kinds().values(), ids=kinds())
def test_every_field_of_every_part_is_commented(kind):
    assert [name for name in kind.model_fields if name not in meanings(kind)] == []


def test_every_number_tells_its_unit():
    numbers = {key: row for key, row in REFERENCE.items() if re.search("number|law:", row.allowed)}

    assert len(numbers) > 150
    assert [key for key, row in numbers.items() if not UNITS.search(row.meaning)] == []


@pytest.mark.parametrize("industry", industries())
def test_every_key_that_is_shipped_is_in_the_reference(industry):
    keys = set(keys_of(tomllib.loads(specification(industry).decode()), ""))

    assert len(keys) > 100
    assert sorted(keys - set(REFERENCE)) == []


@pytest.mark.parametrize("industry", industries())
def test_every_section_that_is_shipped_begins_with_a_comment(industry):
    lines = specification(industry).decode().splitlines()
    silent = [
        line
        for before, line in pairwise(lines)
        if line.startswith("[") and not before.startswith("#")
    ]

    assert silent == []


def test_the_page_names_every_key_once_the_site_is_built():
    page = PAGE.read_text(encoding="utf-8")
    built = on_page_markdown(page)

    assert MARKER in page
    assert MARKER not in built
    assert built.count("| `") >= len(REFERENCE)
    assert "| `cost` | What it costs to win one customer, in the company's currency. |" in built
    assert on_page_markdown("Another page.") == "Another page."


def test_a_key_is_told_with_what_it_may_be_and_what_holds_unless_it_is_given():
    told = {key: (row.allowed, row.default) for key, row in REFERENCE.items()}

    assert told["departure.passing_share"] == ("number, 0 to 1", "0")
    assert told["departure.newcomer_days"] == ("number, more than 0, 3,650 at most", "required")
    assert told["purchases.weekdays"] == ("list of numbers, 7 of them", "required")
    assert told["arrivals.sources"] == (
        "[tables](#arrivals-sources), 1 or more of them",
        "required",
    )
    assert told["people.duplicates"] == ("[a table](#people-duplicates)", "as its table says")
    assert told["subscriptions.families[…].term_months"] == ("whole number, 1 to 600", "left out")
    assert told["opportunities.size"] == ("a law: [lognormal](#law-lognormal)", "required")


def keys_of(table, place):
    """The keys of a table and of all within it, as the reference writes them."""
    for name, value in table.items():
        key = f"{place}.{name}".strip(".")
        yield key
        if key == "responses.actions":
            for action in value.values():
                yield from keys_of(action, f"{key}.…")
        elif isinstance(value, list):
            for item in value:
                yield from keys_of(item, f"{key}[…]") if isinstance(item, dict) else ()
        elif isinstance(value, dict) and key != "people.countries":
            yield from keys_of(value, f"law = {value['law']}" if "law" in value else key)
