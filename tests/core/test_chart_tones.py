"""A chart names only colours that the theme has: another would be drawn in whatever comes first."""

import re
from pathlib import Path

HOUSE = Path(__file__).parents[2]


def test_every_tone_of_a_chart_is_a_colour_of_the_theme() -> None:
    clothing = (HOUSE / "interface/js/clothing.js").read_text(encoding="utf-8")
    known = set(re.findall(r"[\w]+", clothing.split("function colours")[1].split("return ink")[0]))
    charts = list((HOUSE / "src/quilate").rglob("charts.py"))
    named = {
        (str(file.relative_to(HOUSE)), tone)
        for file in charts
        for tone in re.findall(r'"tone-([\w-]+)"', file.read_text(encoding="utf-8"))
    }

    assert named
    assert {(file, tone) for file, tone in named if tone not in known} == set()
