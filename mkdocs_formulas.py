r"""Draws the documentation's formulas while the site is built, so that no script does it later.

``pymdownx.arithmatex`` marks each formula, ``\(…\)`` within a line and ``\[…\]`` on its own;
``ziamath`` draws it as SVG with outlines instead of letters, alike on every machine.
"""

import html
import re

import ziamath

_MARKED = re.compile(
    r'<(?P<tag>span|div) class="arithmatex">\s*\\[(\[](?P<formula>.*?)\\[)\]]\s*</(?P=tag)>',
    re.DOTALL,
)
_SIZE = 16  # units of the drawing per em of the text around it
_MARGIN = 1  # the same units, on each side

# Plain outlines: with symbols, two formulas on a page would share ids.
ziamath.config.svg2 = False
ziamath.config.precision = 2


def on_page_content(content: str, **_page: object) -> str:
    """Replace every marked formula of a page; MkDocs calls this by its name."""
    return _MARKED.sub(_drawing, content)


def _drawing(marked: re.Match[str]) -> str:
    formula = html.unescape(marked["formula"]).strip()
    inline = marked["tag"] == "span"
    # ziamath lays out split, the same thing as aligned, but does not know that name.
    latex = formula.replace("{aligned}", "{split}")
    drawn = ziamath.Latex(latex, size=_SIZE, inline=inline, color="currentColor", margin=_MARGIN)
    width, height = ((length + 2 * _MARGIN) / _SIZE for length in drawn.getsize())
    below_the_line = (drawn.getyofst() - _MARGIN) / _SIZE
    opening = (
        f'<svg role="img" aria-label="{html.escape(formula)}" style="width: {width:.2f}em; '
        f'height: {height:.2f}em; vertical-align: {below_the_line:.2f}em"'
    )
    svg = drawn.svg().replace("<svg", opening, 1)
    return svg if inline else f'<div style="overflow-x: auto; margin: 1em 2em">{svg}</div>'
