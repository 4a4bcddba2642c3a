"""Estimates that cannot be mistaken for what was measured, and where a page shows them plainly.

Whatever is added up from estimates is as far from everything measured as they are: an amount of
seven digits on a page comes from one, whoever wrote that page.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from html.parser import HTMLParser

import duckdb
import pytest

from quilate.runs.valuation_run import ValuationRun as Computation
from quilate.value import writing

_ESTIMATES = ("clv", "clv_low", "clv_high", "clv_subscriptions", "clv_purchases")
_FROM_THEM = ("potential", "gap", "expected_margin")
_TIMES = 1_000_000
_LARGE = re.compile(r"\d{1,3}(?:[.,]\d{3}){2,}")
#: Elements that are not closed, and so hold nothing.
_VOID = frozenset("area br col hr img input link meta source use wbr".split())
#: What is read aloud or typed, and what a line of the map's ruler says.
_NOT_SEEN = frozenset({"title", "head", "script", "textarea"})


@contextmanager
def estimates_set_apart() -> Iterator[None]:
    """Let each run write its estimates a million times as large."""
    stage = writing.stage

    def stage_far_away(computation: Computation, bench: duckdb.DuckDBPyConnection) -> None:
        stage(computation, bench)
        larger = ", ".join(f"{name} = {name} * {_TIMES}" for name in (*_ESTIMATES, *_FROM_THEM))
        bench.execute(f"UPDATE valued SET {larger}")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(writing, "stage", stage_far_away)
        yield


def shown_plainly(page: str) -> list[str]:
    """Return the texts of a page with an estimate that is not greyed."""
    reader = _Reader()
    reader.feed(page)
    return [text for text in reader.plain if _LARGE.search(text)]


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.plain: list[str] = []
        #: The elements around what is read, and whether each greys what is in it.
        self._around: list[tuple[str, bool]] = []

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        if tag in _VOID:
            return
        known = dict(attributes)
        looks = (known.get("class") or "").split()
        is_faint = bool({"estimate-faint", "sr-only", "map-axis"} & set(looks))
        self._around.append((tag, is_faint or tag in _NOT_SEEN))

    def handle_startendtag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        """Pass over a shape of a drawing."""

    def handle_endtag(self, tag: str) -> None:
        while self._around and self._around.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        if data.strip() and not any(is_faint for _, is_faint in self._around):
            self.plain.append(" ".join(data.split()))
