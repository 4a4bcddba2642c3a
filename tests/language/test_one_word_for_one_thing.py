"""One figure has one name on screen, and one minus sign."""

import re
from decimal import Decimal
from pathlib import Path

import pytest

import quilate.language
from quilate.language import LANGUAGES, Language

#: What something has been called besides its name in the glossary.
_OTHER_NAMES = {
    "en": r"Interactions? |Value of 12 months|Actual \(year\)",
    "es": r"[Ii]nteracci[oó]n|Valor de 12 meses|Actual \(año\)",
}
#: For developers and other systems, which have words of their own.
_NOT_ON_SCREEN = {"console.ftl", "simulator.ftl", "sources.ftl", "transactions.ftl", "report.ftl"}


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_page_calls_a_figure_by_another_name(code: str) -> None:
    folder = Path(quilate.language.__file__).parent / code
    said = {
        f"{file.name}: {line}"
        for file in folder.glob("*.ftl")
        if file.name not in _NOT_ON_SCREEN
        for line in file.read_text(encoding="utf-8").splitlines()
        if re.search(_OTHER_NAMES[code], line)
    }

    assert said == set()


@pytest.mark.parametrize("code", LANGUAGES)
def test_whatever_is_below_zero_has_the_same_minus(code: str) -> None:
    language = Language(code)
    written = (
        language.number(-1234.5, decimals=1),
        language.percent(-0.25),
        language.money(-1234.5, "EUR"),
        language.exact(Decimal("-1234.5")),
        language.exact_money(Decimal("-0.68"), "EUR"),
    )

    assert [each for each in written if not each.startswith("−")] == []
