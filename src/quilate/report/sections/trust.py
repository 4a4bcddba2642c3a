"""How far to trust it: what was said before, what happened, and who else was asked."""

from dataclasses import dataclass

from quilate.report.charts.decile_bars import decile_bars
from quilate.report.charts.drawing import Chart, Drawing
from quilate.report.charts.gauge import Band, gauge
from quilate.report.contents import Backtest, ReportContents
from quilate.report.sections.candidates import Scoreboard, scoreboard_of
from quilate.report.sections.verdict import BIAS, COVERAGE, UPPER_MISS, verdict_of
from quilate.report.wording import Wording


@dataclass(frozen=True)
class GaugeCard:
    """One check: what was asked, what came out, where it should lie."""

    question: str
    value: str
    target: str
    is_good: bool
    gauge: Drawing


@dataclass(frozen=True)
class TrustSection:
    """``chart``, ``gauges`` and ``scoreboard`` are absent where there was no backtest."""

    verdict: str
    kind: str
    concerns: tuple[str, ...]
    window: str
    gauges: tuple[GaugeCard, ...] = ()
    chart_finding: str = ""
    chart: Chart | None = None
    scoreboard: Scoreboard | None = None


def trust_section(contents: ReportContents, say: Wording) -> TrustSection:
    backtest = contents.backtest
    if backtest is None:
        return TrustSection(say("verdict-none"), "none", (), say("window-none"))
    return backtest_section(backtest, say)


def backtest_section(backtest: Backtest, say: Wording) -> TrustSection:
    """Return the section of a backtest that took place."""
    verdict = verdict_of(backtest)
    return TrustSection(
        verdict=say(f"verdict-{verdict.kind}"),
        kind=verdict.kind,
        concerns=tuple(_concern(name, backtest, say) for name in verdict.concerns),
        window=_window(backtest, say),
        gauges=_gauges(backtest, say),
        chart_finding=_chart_finding(backtest, say),
        chart=decile_bars(backtest, say),
        scoreboard=scoreboard_of(backtest, say),
    )


def _concern(name: str, backtest: Backtest, say: Wording) -> str:
    metrics = backtest.metrics
    return say(
        name,
        customers=say.count(backtest.customers),
        bias=say.signed_percent(metrics.bias),
        coverage=say.percent(metrics.coverage_80),
        upper=say.percent(metrics.upper_miss),
    )


def _window(backtest: Backtest, say: Wording) -> str:
    return say(
        "window",
        cutoff=say.date(backtest.cutoff),
        end=say.date(backtest.window_end),
        customers=say.count(backtest.customers),
    )


def _chart_finding(backtest: Backtest, say: Wording) -> str:
    if float(backtest.happened.sum()) <= 0:
        return say("deciles-finding-none")
    return say("deciles-finding", share=say.percent(backtest.metrics.top20_capture))


def _gauges(backtest: Backtest, say: Wording) -> tuple[GaugeCard, ...]:
    metrics = backtest.metrics
    bias = say.signed_percent(metrics.bias)
    return (
        _card("bias", metrics.bias, bias, BIAS, say),
        _card("coverage", metrics.coverage_80, say.percent(metrics.coverage_80), COVERAGE, say),
        _card("upper", metrics.upper_miss, say.percent(metrics.upper_miss), UPPER_MISS, say),
    )


def _card(name: str, value: float, written: str, band: Band, say: Wording) -> GaugeCard:
    question = say(f"gauge-{name}")
    return GaugeCard(
        question=question,
        value=written,
        target=say(f"gauge-{name}-target"),
        is_good=band.holds(value),
        gauge=gauge(f"gauge-{name}", value, band, f"{question}: {written}"),
    )
