"""Said against happened: per decile a bar for what happened, a line for what was said."""

from dataclasses import dataclass

from quilate.report.charts.drawing import Chart, Drawing
from quilate.report.charts.scale import LinearScale
from quilate.report.contents import Backtest
from quilate.report.wording import Wording

_ROW = 34
_TOP = 44
#: On a telephone the unit has a line of its own above the names of the columns.
_NARROW_TOP = 66


def decile_bars(backtest: Backtest, say: Wording) -> Chart:
    """Draw one row per decile of what was said, the highest at the top."""
    rows, title = _ROW * backtest.said.size + 6, say("deciles-title")
    wide = Drawing("deciles", 700, _TOP + rows, title)
    narrow = Drawing("deciles-narrow", 343, _NARROW_TOP + rows, title)
    return Chart(
        wide=_draw(backtest, say, wide, _Columns(132, 592, 698, _TOP)),
        narrow=_draw(backtest, say, narrow, _Columns(44, 269, 341, _NARROW_TOP)),
    )


@dataclass(frozen=True)
class _Columns:
    """Where the bars begin, where both figures end, and where the first row stands."""

    bars: float
    happened: float
    said: float
    top: float

    @property
    def bars_end(self) -> float:
        return self.happened - (self.said - self.happened) + 14


def _draw(backtest: Backtest, say: Wording, drawing: Drawing, columns: _Columns) -> Drawing:
    drawing.description = say("deciles-description")
    amounts = [0.0, *backtest.said.tolist(), *backtest.happened.tolist()]
    largest = max(abs(amount) for amount in amounts)
    across = LinearScale(min(amounts), max(amounts), columns.bars, columns.bars_end)
    _headings(drawing, columns, say)
    pairs = zip(backtest.said.tolist(), backtest.happened.tolist(), strict=True)
    for row, (said, happened) in enumerate(pairs):
        y = columns.top + row * _ROW
        drawing.text(0, y + 15, _label(row, backtest.said.size, columns.bars, say), "label")
        left, right = sorted((across(0), across(happened)))
        tip = say("deciles-tip", said=say.money(said), happened=say.money(happened))
        drawing.rect(left, y + 2, max(right - left, 1), 16, "bar past", radius=2, tip=tip)
        drawing.line(across(said), y - 3, across(said), y + 23, "said")
        for x, amount in ((columns.happened, happened), (columns.said, said)):
            drawing.text(x, y + 15, say.money(amount, among=largest), "figure", anchor="end")
    bottom = columns.top + _ROW * backtest.said.size
    drawing.line(across(0), columns.top - 6, across(0), bottom - 8, "base")
    return drawing


def _headings(drawing: Drawing, columns: _Columns, say: Wording) -> None:
    y = columns.top - 26
    if columns.top == _NARROW_TOP:
        drawing.text(0, 14, say("deciles-unit"), "axis")
    else:
        drawing.text(columns.bars, y, say("deciles-unit"), "axis")
    drawing.text(columns.happened, y, say("deciles-happened"), "name past", anchor="end")
    drawing.text(columns.said, y, say("deciles-said"), "name callout", anchor="end")


def _label(row: int, deciles: int, room: float, say: Wording) -> str:
    if room < 100:
        return say("deciles-short", number=row + 1)
    if row == 0:
        return say("deciles-first")
    return say("deciles-last" if row == deciles - 1 else "deciles-row", number=row + 1)
