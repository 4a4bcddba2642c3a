"""What has changed since the data before: of the figures, and of how they come about."""

from dataclasses import dataclass

from quilate.core.speech import spoken
from quilate.runs.candidate_names import called
from quilate.value.models import ValuationRun


@dataclass(frozen=True)
class Drift:
    """Two runs, side by side.

    Attributes
    ----------
    equity
        Change of the expected value of all customers, as a share.
    each
        The same of an average customer.
    error, error_before
        How far the champion's total was off in its test; None where it was not measured.
    """

    before: ValuationRun
    champion_before: str
    has_new_champion: bool
    customers: int
    equity: float | None
    each: float | None
    error: float | None
    error_before: float | None
    coverage: float | None
    coverage_before: float | None


def drift_since(run: ValuationRun) -> Drift | None:
    """Return what has changed since the last run as of an earlier day; None if there was none."""
    earlier = ValuationRun.objects.published().filter(as_of__lt=run.as_of)
    before = earlier.order_by("-as_of", "-published_at").first()
    if before is None:
        return None
    scores, scores_before = run.scores, before.scores
    return Drift(
        before=before,
        champion_before=called(before.champion, spoken()) if before.champion else "",
        has_new_champion=before.champion != run.champion,
        customers=run.customers - before.customers,
        equity=_change(float(before.equity), float(run.equity)),
        each=_change(_each(before), _each(run)),
        error=scores.get("bias"),
        error_before=scores_before.get("bias"),
        coverage=scores.get("coverage_80"),
        coverage_before=scores_before.get("coverage_80"),
    )


def _each(run: ValuationRun) -> float:
    return float(run.equity) / max(run.customers, 1)


def _change(before: float, now: float) -> float | None:
    # Of nothing, or of less, there is no share.
    return now / before - 1 if before > 0 else None
