"""Share of customer."""

from django.apps import AppConfig

from quilate.customers.sections import Section, add_section
from quilate.value.tabs import Chapter, add_tab

_SHARE = Section(
    "share",
    title="wallet-title",
    template="share/section.html",
    shown="quilate.value.share.section.share_of",
    place="side",
    # Before who is strategic.
    order=182,
)


class ShareConfig(AppConfig):
    """A part of the room of value, with tables of its own."""

    name = "quilate.value.share"

    def ready(self) -> None:
        """Add the page, and say of a customer which share is ours."""
        add_tab("wallet-title", "share", Chapter.MEASURE)
        add_section(_SHARE)
