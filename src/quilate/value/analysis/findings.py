"""What an analysis found, in plain words, from the figures that it keeps."""

from collections.abc import Callable
from dataclasses import dataclass

from quilate.core.speech import say, spoken
from quilate.value.analysis.measuring import Measured
from quilate.value.analysis.models import AnalysedGroup, Analysis
from quilate.value.analysis.shares import Shares

Share = Callable[[AnalysedGroup], float | None]
#: A share of the margin that is not that much beyond the share of the customers says little.
_TELLING = 0.05


@dataclass(frozen=True)
class Findings:
    """What can be said of an analysis: a sentence, or an empty one where nothing stands out."""

    analysis: Analysis
    measured: Measured

    @property
    def shares(self) -> Shares:
        """Return the shares of the whole."""
        return Shares(self.measured.total)

    @property
    def all(self) -> list[str]:
        """Return everything that there is to say."""
        said = (self.segments, self.forecast, self.costs, self.clv, self.gap, self.kinds)
        return [each for each in said if each]

    @property
    def segments(self) -> str:
        """Say which group brings most beyond its number."""
        return self._beyond(
            self.measured.groups, self.shares.margin, self.shares.customers, "segments"
        )

    @property
    def forecast(self) -> str:
        """Say how far the forecast was off when it was tested."""
        bias = self.analysis.scores.get("bias")
        if bias is None or not self.analysis.backtest:
            return ""
        sort = "more" if bias > 0 else "less"
        return say(f"analysis-finds-forecast-{sort}", share=spoken().percent(abs(bias), decimals=1))

    @property
    def costs(self) -> str:
        """Say which group costs more to serve than it brings."""
        return self._beyond(
            self.measured.groups, self.shares.costs, self.shares.before_serving, "costs"
        )

    @property
    def clv(self) -> str:
        """Say of which group most is expected."""
        total = self.measured.total
        most = max(self.measured.groups, key=lambda each: each.clv, default=None)
        share = self.shares.clv(most) if most else None
        if most is None or share is None or total.customers == most.customers:
            return ""
        # A group may be worth more than all, where others take away.
        return say("analysis-finds-clv", group=most.label, share=spoken().percent(share))

    @property
    def gap(self) -> str:
        """Say where most is still to be won."""
        most = max(self.measured.groups, key=lambda each: each.gap, default=None)
        share = float(most.gap / self.measured.total.gap) if most and most.gap > 0 else None
        if most is None or share is None or most.customers == self.measured.total.customers:
            return ""
        return say("analysis-finds-gap", group=most.label, share=spoken().percent(share))

    @property
    def kinds(self) -> str:
        """Say which kind brings most beyond its number."""
        return self._beyond(self.measured.kinds, self.shares.margin, self.shares.customers, "kinds")

    def _beyond(self, groups: list[AnalysedGroup], more: Share, than: Share, what: str) -> str:
        """Say of which group one share is furthest above another."""
        apart = [
            (its - beside, place, each, its, beside)
            for place, each in enumerate(groups)
            if (its := more(each)) is not None and (beside := than(each)) is not None
        ]
        far, _, group, its, beside = max(apart, default=(0.0, 0, None, 0.0, 0.0))
        if group is None or far < _TELLING or beside < 0:
            return ""
        percent = spoken().percent
        return say(
            f"analysis-finds-{what}", group=group.label, share=percent(its), beside=percent(beside)
        )
