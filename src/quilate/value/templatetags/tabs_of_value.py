"""The chapters of the room of value, and the pages of the one that is open."""

from dataclasses import dataclass

from django import template
from django.urls import reverse

from quilate.core.models import Person
from quilate.core.rooms import is_within
from quilate.core.speech import say
from quilate.value.tabs import Tab, tabs_for

register = template.Library()


@dataclass(frozen=True)
class Page:
    """A page as the tabs show it."""

    name: str
    href: str
    is_current: bool


@dataclass(frozen=True)
class ShownChapter:
    """A chapter and its pages; it leads to the first of them."""

    name: str
    pages: list[Page]

    @property
    def href(self) -> str:
        return self.pages[0].href

    @property
    def is_open(self) -> bool:
        return any(page.is_current for page in self.pages)


@register.simple_tag
def chapters_of_value(person: Person, path: str) -> list[ShownChapter]:
    """Return the chapters that have pages for somebody; open is the one whose page is shown."""
    return [
        ShownChapter(say(f"value-chapter-{chapter}"), [_page(tab, path) for tab in tabs])
        for chapter, tabs in tabs_for(person).items()
        if tabs
    ]


def _page(tab: Tab, path: str) -> Page:
    href = reverse(tab.address)
    return Page(say(tab.title), href, is_within(href, path))
