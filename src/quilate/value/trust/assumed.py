"""What a run had to assume, in sentences."""

from collections.abc import Iterator

from quilate.core.models import Company
from quilate.core.speech import say, spoken
from quilate.report.wording import Wording
from quilate.runs.candidate_names import called
from quilate.value.models import ValuationRun


def assumptions_of(run: ValuationRun) -> list[str]:
    """Return what was assumed, the weightiest first."""
    return list(_assumed(run, Wording(spoken(), run.currency or None)))


def _assumed(run: ValuationRun, word: Wording) -> Iterator[str]:
    record = run.record
    if lines := record.get("assumed_rows", 0):
        share = word.percent(lines / max(record["rows_used"], 1), decimals=1)
        margin = word.percent(float(Company.current().default_margin))
        yield say("worth-assumed-margin", lines=word.count(lines), share=share, margin=margin)
    if not (record.get("costs") or {}).get("rows_used"):
        yield say("worth-assumed-no-cost-to-serve")
    yield word(
        "assumed-horizon",
        span=word.span(run.horizon_days),
        rate=word.percent(float(run.discount_rate_per_year)),
    )
    for model, state in record.get("states", {}).items():
        if state != "ok":
            ended = state.replace(" ", "-")
            yield word(f"fit-{ended}", model=called(model, spoken()))
    yield say("worth-assumed-as-before")
