"""What Python callers are told names no option of the command."""

import re
from pathlib import Path

import pytest

from quilate.language import LANGUAGES
from quilate.language.for_python import for_python

LANGUAGE = Path(__file__).parents[2] / "src" / "quilate" / "language"
#: Told of a command only: its folder, its workbook, and how it understood the source.
OF_COMMANDS = ("--out", "--excel", "--guest-id", "--drop-duplicates")


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("package", ["transactions", "runs", "sources"])
def test_every_option_that_a_problem_names_has_its_argument(code: str, package: str) -> None:
    text = (LANGUAGE / code / f"{package}.ftl").read_text(encoding="utf-8")
    lines = map(for_python, re.sub(r"\{ \$\w+ \}", "X", text).splitlines())

    assert [
        line for line in lines if "--" in line and not any(o in line for o in OF_COMMANDS)
    ] == []


def test_names_with_spaces_and_prices_are_quoted() -> None:
    assert for_python("--map customer='Client No' or --map date=day.") == (
        'mapping={"customer": "Client No"} or mapping={"date": "day"}.'
    )
    assert for_python('--unit-cost "call back=AMOUNT".') == 'unit_costs={"call back": AMOUNT}.'
