"""A chart as a list of marks, drawn by the template ``_drawing.svg``."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Mark:
    """One SVG element; ``tip`` is what it says under the pointer."""

    tag: str
    attributes: dict[str, str]
    text: str = ""
    tip: str = ""


@dataclass
class Drawing:
    """One SVG picture. Classes name meanings (``value``, ``loss``), the style sheet their colour.

    Parameters
    ----------
    name
        Unique on the page; the ids of the title and the description start with it.
    width, height
        In units of the picture, which are CSS pixels where it is shown at its own size.
    title, description
        Read out in place of the picture.
    """

    name: str
    width: float
    height: float
    title: str
    description: str = ""
    marks: list[Mark] = field(default_factory=list)

    def line(self, x1: float, y1: float, x2: float, y2: float, kind: str) -> None:
        self._add("line", kind, x1=x1, y1=y1, x2=x2, y2=y2)

    def rect(  # noqa: PLR0913 - a rectangle has this many sides
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        kind: str,
        *,
        radius: float = 0,
        tip: str = "",
    ) -> None:
        self._add("rect", kind, tip=tip, x=x, y=y, width=width, height=height, rx=radius)

    def circle(self, x: float, y: float, radius: float, kind: str, *, tip: str = "") -> None:
        self._add("circle", kind, tip=tip, cx=x, cy=y, r=radius)

    def path(self, outline: str, kind: str) -> None:
        self.marks.append(Mark("path", {"class": kind, "d": outline}))

    def text(
        self,
        x: float,
        y: float,
        words: str,
        kind: str,
        *,
        anchor: str = "start",
        turned: float = 0,
    ) -> None:
        place = {"x": written(x), "y": written(y), "text-anchor": anchor}
        if turned:
            place["transform"] = f"rotate({written(turned)} {written(x)} {written(y)})"
        self.marks.append(Mark("text", {"class": kind, **place}, words))

    def _add(self, tag: str, kind: str, *, tip: str = "", **numbers: float) -> None:
        attributes = {
            name: written(value) for name, value in numbers.items() if value or name != "rx"
        }
        self.marks.append(Mark(tag, {"class": kind, **attributes}, tip=tip))


@dataclass(frozen=True)
class Chart:
    """The same picture for a desk and for a telephone; the style sheet shows one of them."""

    wide: Drawing
    narrow: Drawing


def written(pixels: float) -> str:
    """Return a coordinate to a tenth of a pixel, as short as can be."""
    return f"{pixels:.1f}".removesuffix(".0")


def polyline(points: list[tuple[float, float]]) -> str:
    """Return the outline of a line through the points."""
    return "M" + "L".join(f"{written(x)} {written(y)}" for x, y in points)


def text_width(words: str, size: float = 12) -> float:
    """Return about how wide the words will be, to keep labels apart."""
    return len(words) * size * 0.56
