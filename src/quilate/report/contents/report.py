"""The whole report."""

from dataclasses import dataclass

from quilate.report.contents.backtest import Backtest
from quilate.report.contents.figures import Figures
from quilate.report.contents.provenance import Assumptions, Provenance
from quilate.report.contents.reading import Reading


@dataclass(frozen=True)
class ReportContents:
    """The whole report. ``backtest`` is None where there was too little history for one."""

    provenance: Provenance
    figures: Figures
    backtest: Backtest | None
    assumptions: Assumptions
    reading: Reading
