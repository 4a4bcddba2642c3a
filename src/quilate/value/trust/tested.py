"""What the record of a run says of its test: as the report shows it, in the reader's language."""

import datetime as dt
import math
from dataclasses import fields, replace
from typing import Any

import numpy as np

from quilate.clv.forecast.candidates import candidates
from quilate.core.speech import spoken
from quilate.report.contents import Backtest, Candidate, Metrics
from quilate.report.sections.candidates import Scoreboard
from quilate.report.sections.trust import TrustSection, backtest_section
from quilate.report.wording import Wording
from quilate.runs.candidate_names import called
from quilate.value.models import ValuationRun

_TELLING = {"mae", "bias", "gini", "top20_capture", "coverage_80"}


def backtest_of(run: ValuationRun) -> Backtest | None:
    """Return what was said and happened when the champion of a run was tested; None if it was not.

    Candidates that this version does not know any more are left out.
    """
    if not run.backtest:
        return None
    known, language = candidates(), spoken()
    return Backtest(
        cutoff=dt.date.fromisoformat(run.backtest["cutoff"]),
        window_end=dt.date.fromisoformat(run.backtest["window_end"]),
        customers=run.backtest["customers"],
        champion=called(run.champion, language),
        candidates=tuple(
            Candidate(called(name, language), known[name].is_naive, _metrics(scores))
            for name, scores in run.record["backtest"].items()
            if name in known
        ),
        said=np.array(run.backtest["said"]),
        happened=np.array(run.backtest["happened"]),
    )


def told(test: Backtest, run: ValuationRun) -> TrustSection:
    """Return the words of the report on a test."""
    return backtest_section(test, Wording(spoken(), run.currency or None))


def scoreboard_shown(section: TrustSection) -> Scoreboard | None:
    """Return the scores that say something to who does not build models."""
    board = section.scoreboard
    if board is None:
        return None
    kept = [place for place, (_, name, _) in enumerate(board.metrics) if name in _TELLING]
    rows = [replace(row, scores=tuple(row.scores[place] for place in kept)) for row in board.rows]
    return replace(board, metrics=tuple(board.metrics[place] for place in kept), rows=tuple(rows))


def _metrics(scores: dict[str, Any]) -> Metrics:
    """Return the scores of a candidate; JSON has no word for what could not be measured."""
    values = {field.name: scores.get(field.name) for field in fields(Metrics)}
    return Metrics(**{name: math.nan if each is None else each for name, each in values.items()})
