"""The pictures of the believability page: small multiples on the same axes, for light and dark."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import matplotlib as mpl
import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import PercentFormatter

from bench.scores import Floats


@dataclass(frozen=True)
class Theme:
    """The report's own colours, of one of its two themes."""

    name: str
    ink: str
    muted: str
    line: str
    published: str
    simulated: str


THEMES = (
    Theme("light", "#14171c", "#58606d", "#e3e6ea", "#4767a8", "#0b6b5d"),
    Theme("dark", "#eceff3", "#a3acb9", "#3a424e", "#8ca9ea", "#46c7b0"),
)


@dataclass(frozen=True)
class Panel:
    """One of the small multiples.

    Attributes
    ----------
    values, neighbour
        (k,) What its bars show, and what those of the panel beside it do.
    """

    title: str
    values: Floats
    neighbour: Floats
    is_simulated: bool


Draw = Callable[[Figure, Theme], None]
Curve = tuple[Floats, Floats]


def save(name: str, folder: Path, height: float, draw: Draw) -> None:
    """Draw a picture once for each theme, the same bytes on every run."""
    for theme in THEMES:
        with _style(theme):
            figure = Figure(figsize=(7.4, height), layout="constrained")
            draw(figure, theme)
            figure.savefig(
                folder / f"believability-{name}-{theme.name}.svg",
                transparent=True,
                metadata={"Date": None, "Creator": None},
            )


def bars(panels: list[Panel], labels: list[str], axis: str, *, every: int = 1) -> Draw:
    """Return how to draw shares as bars, two panels a row, each with its neighbour's outline.

    Parameters
    ----------
    every
        Which of the labels are written: all, every second…
    """

    def draw(figure: Figure, theme: Theme) -> None:
        rows = len(panels) // 2
        grid = figure.subplots(rows, 2, sharex=True, sharey=True, squeeze=False)
        for axes, panel in zip(grid.flat, panels, strict=True):
            _bars(axes, panel, theme)
            axes.set_xticks(np.arange(len(labels))[::every], labels[::every])
            axes.yaxis.set_major_formatter(PercentFormatter(1, decimals=0))
        for axes in grid[-1]:
            axes.set_xlabel(axis)

    return draw


def pairs_of_bars(panels: list[tuple[str, Floats, Floats]], labels: list[str], axis: str) -> Draw:
    """Return how to draw two shares side by side in each class, one panel a row's place."""

    def draw(figure: Figure, theme: Theme) -> None:
        grid = figure.subplots(1, len(panels), sharey=True, squeeze=False)
        places = np.arange(len(labels))
        for axes, (title, published, simulated) in zip(grid.flat, panels, strict=True):
            axes.bar(places - 0.21, published, width=0.38, color=theme.published, alpha=0.8)
            axes.bar(places + 0.21, simulated, width=0.38, color=theme.simulated, alpha=0.8)
            axes.set_title(title, color=theme.ink)
            axes.set_xticks(places, labels)
            axes.set_xlabel(axis)
            axes.yaxis.set_major_formatter(PercentFormatter(1, decimals=0))
        words = {"color": theme.published, "weight": "bold", "ha": "right", "va": "top"}
        last = grid[0, -1]
        last.text(1, 0.98, "published", transform=last.transAxes, **words)
        words["color"] = theme.simulated
        last.text(1, 0.91, "simulated", transform=last.transAxes, **words)

    return draw


def lorenz_curves(pairs: list[tuple[str, Curve, Curve]], across: str, up: str) -> Draw:
    """Return how to draw a Lorenz curve of each published shop and the simulated one's over it."""

    def draw(figure: Figure, theme: Theme) -> None:
        grid = figure.subplots(1, len(pairs), sharex=True, sharey=True, squeeze=False)
        for axes, (name, published, simulated) in zip(grid.flat, pairs, strict=True):
            axes.plot([0, 1], [0, 1], color=theme.line, linewidth=1)
            axes.plot(*published, color=theme.published, linewidth=1.8)
            axes.plot(*simulated, color=theme.simulated, linewidth=1.8, linestyle=(0, (4, 1.5)))
            axes.set_title(name, color=theme.published)
            axes.text(0.96, 0.08, "– – simulated", color=theme.simulated, ha="right", weight="bold")
            axes.set(xlim=(0, 1), ylim=(0, 1.02), xlabel=across)
            axes.xaxis.set_major_formatter(PercentFormatter(1, decimals=0))
            axes.yaxis.set_major_formatter(PercentFormatter(1, decimals=0))
        grid[0, 0].set_ylabel(up)

    return draw


def indices(rows: list[tuple[list[Panel], list[str]]]) -> Draw:
    """Return how to draw rows of indices around their average, each with its own labels."""

    def draw(figure: Figure, theme: Theme) -> None:
        grid = figure.subplots(len(rows), 2, sharey="row", squeeze=False)
        for row, (panels, labels) in zip(grid, rows, strict=True):
            for axes, panel in zip(row, panels, strict=True):
                _bars(axes, panel, theme)
                axes.axhline(1, color=theme.muted, linewidth=0.8)
                axes.set_xticks(np.arange(len(labels)), labels)

    return draw


@contextmanager
def _style(theme: Theme) -> Iterator[None]:
    colours = {
        "text.color": theme.ink,
        "axes.labelcolor": theme.muted,
        "axes.edgecolor": theme.line,
        "xtick.color": theme.line,
        "ytick.color": theme.line,
        "xtick.labelcolor": theme.muted,
        "ytick.labelcolor": theme.muted,
        "grid.color": theme.line,
    }
    shape = {
        "font.size": 8.5,
        "axes.titlesize": 9.5,
        "axes.titleweight": "bold",
        "axes.titlelocation": "left",
        "axes.spines.top": False,
        "axes.spines.right": False,
        "axes.spines.left": False,
        "axes.grid": True,
        "axes.grid.axis": "y",
        "axes.axisbelow": True,
        "xtick.bottom": False,
        "ytick.left": False,
        "svg.hashsalt": "believability",
    }
    with mpl.rc_context(colours | shape):
        yield


def _bars(axes: Axes, panel: Panel, theme: Theme) -> None:
    own, other = theme.published, theme.simulated
    if panel.is_simulated:
        own, other = other, own
    places = np.arange(len(panel.values))
    axes.bar(places, panel.values, width=0.84, color=own, alpha=0.75, linewidth=0)
    edges = np.arange(len(places) + 1) - 0.5
    axes.stairs(panel.neighbour, edges, color=other, linewidth=1.3, baseline=None)
    axes.set_title(panel.title, color=own)
    axes.set_xlim(-0.7, len(places) - 0.3)
