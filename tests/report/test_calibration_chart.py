"""The backtest's own page: said against happened."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from quilate.language import LANGUAGES, Language
from quilate.report import write_calibration_chart
from tests.report.reading_pages import Page
from tests.report.sample import backtest


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_chart_is_a_page_of_its_own(tmp_path: Path, code: str) -> None:
    path = tmp_path / "calibration.html"
    write_calibration_chart(path, backtest(), "EUR", Language(code))
    page = Page(path.read_text(encoding="utf-8"))

    assert f'lang="{code}"' in page.html
    assert page.attributes("src") == []
    assert page.headings()[0] == 1
    assert len(page.pictures()) >= 5


def test_ten_rows_show_what_was_said_and_what_happened(tmp_path: Path) -> None:
    path = tmp_path / "calibration.html"
    write_calibration_chart(path, backtest(), None, Language("es"))

    wide = path.read_text(encoding="utf-8").split('class="chart narrow"')[0]
    assert wide.count('class="bar past"') == 10
    assert wide.count('class="said"') == 10


@pytest.mark.parametrize("amounts", [[0.0, 0.0, 0.0], [-5.0, -7.0, -90.0], [4.0]])
def test_what_happened_may_be_nothing_or_less(tmp_path: Path, amounts: list[float]) -> None:
    path = tmp_path / "calibration.html"
    fewer = replace(backtest(), said=np.array(amounts) + 1, happened=np.array(amounts))
    write_calibration_chart(path, fewer, "EUR", Language("en"))

    assert Page(path.read_text(encoding="utf-8")).pictures()
