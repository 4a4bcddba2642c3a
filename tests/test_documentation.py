"""What the documentation says exists: its commands, its options, its words."""

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from quilate.console import main

ROOT = Path(__file__).parents[1]
READMES = [ROOT / "README.md", ROOT / "README.es.md"]
PAGES = [*READMES, ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]
COLUMNS = """
    customer_id first_purchase last_purchase purchases revenue margin cost_to_serve value_to_date
    current_value p_alive expected_purchases expected_margin clv clv_low clv_high next_purchase
    potential gap quadrant uncertain tier rank rank_by_revenue
""".split()
FIGURES = """
    mae rmse bias gini spearman top20_capture decile_mape coverage_80 upper_miss
""".split()
RUN_FIELDS = """
    rows_read rows_used rows_guest rows_rejected customers period_start period_end as_of currency
    horizon_days discount_rate_per_year champion parameters states backtest backtest_windows
    equity equity_low equity_high assumed_rows costs acquisition seconds input_sha256 version
""".split()


@pytest.mark.parametrize("readme", READMES, ids=lambda path: path.name)
def test_a_readme_fits_on_a_page_and_a_half(readme: Path) -> None:
    assert len(readme.read_text(encoding="utf-8").splitlines()) <= 80


def test_every_make_target_that_the_documentation_names_exists() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z]+):", makefile, re.MULTILINE))
    named = {words[1] for words in _command_lines() if words[0] == "make"}

    assert named
    assert sorted(named - targets) == []


def test_every_quilate_command_that_the_documentation_shows_is_understood() -> None:
    shown = [words[1:] for words in _command_lines() if words[0] == "quilate"]

    assert shown
    assert [" ".join(words) for words in shown if not _is_understood(words)] == []


@pytest.mark.parametrize("name", COLUMNS + FIGURES + RUN_FIELDS)
def test_every_column_figure_and_field_is_in_the_glossary_with_its_unit_and_its_spanish(
    name: str,
) -> None:
    glossary = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8")
    (row,) = re.findall(rf"^\| `{name}` \|(.*)\|$", glossary, re.MULTILINE)

    unit, meaning, spanish = (cell.strip() for cell in row.split("|"))
    assert unit
    assert meaning
    assert spanish


@pytest.mark.parametrize(
    "decision", sorted((ROOT / "docs" / "decisions").glob("0*.md")), ids=lambda path: path.name
)
def test_every_decision_tells_its_context_choice_and_price_and_is_listed(decision: Path) -> None:
    headings = re.findall(r"^## (.*)$", decision.read_text(encoding="utf-8"), re.MULTILINE)
    index = decision.with_name("index.md").read_text(encoding="utf-8")

    # What was measured after the choice may stand below it: the choice itself is not rewritten.
    assert headings[:3] == ["Context", "Choice", "Price"]
    assert headings[3:] in ([], ["Measured since"])
    assert f"({decision.name})" in index


def test_every_file_that_a_root_page_links_to_exists() -> None:
    missing = [
        f"{page.name}: {link}"
        for page in ROOT.glob("*.md")
        for link in re.findall(r"\]\(([^)#:]+)\)", page.read_text(encoding="utf-8"))
        if not (ROOT / link).exists()
    ]

    assert missing == []


def _command_lines() -> Iterator[list[str]]:
    for page in PAGES:
        for block in re.findall(r"```sh\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL):
            for line in block.splitlines():
                if words := shlex.split(line, comments=True):
                    yield words


def _is_understood(words: list[str]) -> bool:
    """Whether click parses the line, without running it or looking for its files."""
    if words == ["--help"]:
        return True
    command = main.get_command(click.Context(main), words[0])
    if command is None:
        return False
    known = {option for parameter in command.params for option in parameter.opts}
    return {word for word in words[1:] if word.startswith("--")} <= known
