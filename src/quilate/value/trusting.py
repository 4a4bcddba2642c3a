"""How far the figures of a run may be trusted, by the rules of the report."""

from typing import Any

from quilate.clv.forecast.champion import Champion
from quilate.language import Language
from quilate.report.sections.verdict import verdict_of
from quilate.runs.reporting import backtest_contents
from quilate.value.models import ValuationRun

_TRUST = {
    "good": ValuationRun.Trust.GOOD,
    "care": ValuationRun.Trust.CARE,
    "none": ValuationRun.Trust.UNTESTED,
}


def trust_in(champion: Champion, language: Language) -> tuple[ValuationRun.Trust, dict[str, Any]]:
    """Return the verdict on a champion, and what was said and happened when it was tested."""
    if champion.backtest is None:
        return ValuationRun.Trust.UNTESTED, {}
    latest = {name: trials[0] for name, trials in champion.backtest.trials.items()}
    tested = backtest_contents(latest, champion.name, language)
    verdict = verdict_of(tested)
    return _TRUST[verdict.kind], {
        "cutoff": tested.cutoff.isoformat(),
        "window_end": tested.window_end.isoformat(),
        "customers": tested.customers,
        "said": [round(float(each), 4) for each in tested.said],
        "happened": [round(float(each), 4) for each in tested.happened],
        "concerns": list(verdict.concerns),
    }
