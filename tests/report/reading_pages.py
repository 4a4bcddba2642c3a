"""What the tests ask of a page: its texts, its tables, its pictures."""

import xml.etree.ElementTree as ET
from html.parser import HTMLParser


class Page(HTMLParser):
    """A page taken apart: tags with their attributes, ids, headings and rows by table."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.html = html
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def attributes(self, name: str) -> list[str]:
        """Every value of one attribute, in order."""
        return [value for _, attributes in self.tags if (value := attributes.get(name))]

    def headings(self) -> list[int]:
        return [int(tag[1]) for tag, _ in self.tags if tag in ("h1", "h2", "h3", "h4")]

    def rows_of(self, table_id: str) -> int:
        """How many rows the table's body has."""
        table = self.html.split(f'id="{table_id}"')[1].split("</table>")[0]
        return table.split("<tbody")[1].count("<tr")

    def pictures(self) -> list[ET.Element]:
        """Every SVG of the page, read by a strict XML parser."""
        parts = self.html.split("<svg")[1:]
        return [ET.fromstring("<svg" + part.split("</svg>")[0] + "</svg>") for part in parts]
