"""The backtest's chart by itself: said against happened, with the table of candidates."""

from pathlib import Path

from quilate.language import Language
from quilate.report.contents import Backtest
from quilate.report.sections.trust import backtest_section
from quilate.report.templating import environment
from quilate.report.wording import Wording


def write_calibration_chart(
    path: Path, backtest: Backtest, currency: str | None, language: Language
) -> None:
    """Write one self-contained HTML page with what was said and what happened.

    Parameters
    ----------
    path
        The page to write.
    backtest
        The champion and everybody else who was scored.
    currency
        The file's currency, None where it names none.
    """
    say = Wording(language, currency)
    page = (
        environment()
        .get_template("calibration.html")
        .render(say=say, trust=backtest_section(backtest, say))
    )
    path.write_text(page, encoding="utf-8")
