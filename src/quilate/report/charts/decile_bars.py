"""Said against happened: per decile a bar for what happened, a line for what was said."""

from quilate.report.charts.drawing import Chart, Drawing
from quilate.report.charts.scale import LinearScale
from quilate.report.contents import Backtest
from quilate.report.wording import Wording

_ROW = 34
_TOP = 40


def decile_bars(backtest: Backtest, say: Wording) -> Chart:
    """Draw one row per decile of what was said, the highest at the top."""
    height = _TOP + _ROW * backtest.said.size + 6
    title = say("deciles-title")
    return Chart(
        wide=_draw(backtest, say, Drawing("deciles", 700, height, title), label=132),
        narrow=_draw(backtest, say, Drawing("deciles-narrow", 343, height, title), label=44),
    )


def _draw(backtest: Backtest, say: Wording, drawing: Drawing, *, label: float) -> Drawing:
    drawing.description = say("deciles-description")
    figures = 200 if drawing.width > 500 else 132
    amounts = [0.0, *backtest.said.tolist(), *backtest.happened.tolist()]
    across = LinearScale(min(amounts), max(amounts), label, drawing.width - figures)
    happened_at, said_at = drawing.width - figures / 2 - 8, drawing.width - 2
    drawing.text(label, 16, say("deciles-unit"), "axis")
    drawing.text(happened_at, 16, say("deciles-happened"), "name past", anchor="end")
    drawing.text(said_at, 16, say("deciles-said"), "name callout", anchor="end")
    largest = max(abs(amount) for amount in amounts)
    pairs = zip(backtest.said.tolist(), backtest.happened.tolist(), strict=True)
    for row, (said, happened) in enumerate(pairs):
        y = _TOP + row * _ROW
        drawing.text(0, y + 15, _label(row, backtest.said.size, label, say), "label")
        left, right = sorted((across(0), across(happened)))
        tip = say("deciles-tip", said=say.money(said), happened=say.money(happened))
        drawing.rect(left, y + 2, max(right - left, 1), 16, "bar past", radius=2, tip=tip)
        drawing.line(across(said), y - 3, across(said), y + 23, "said")
        drawing.text(
            happened_at, y + 15, say.money(happened, among=largest), "figure", anchor="end"
        )
        drawing.text(said_at, y + 15, say.money(said, among=largest), "figure", anchor="end")
    drawing.line(across(0), _TOP - 6, across(0), _TOP + _ROW * backtest.said.size - 8, "base")
    return drawing


def _label(row: int, deciles: int, room: float, say: Wording) -> str:
    if room < 100:
        return say("deciles-short", number=row + 1)
    if row == 0:
        return say("deciles-first")
    return say("deciles-last") if row == deciles - 1 else say("deciles-row", number=row + 1)
