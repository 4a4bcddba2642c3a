"""What lists of customers show of their value."""

from collections.abc import Collection, Iterator, Mapping

from django.db.models import Subquery
from django.utils.safestring import SafeString

from quilate.core.markup import html_of
from quilate.core.speech import say
from quilate.core.templatetags.estimates import estimate
from quilate.core.templatetags.kit import badge
from quilate.value.models import Quadrant, Valuation
from quilate.value.models.valuation_run import shown_run
from quilate.value.tiers.names import in_full, names_now

_ROW = (
    *("customer_id", "clv", "run__currency", "clv_low", "clv_high", "run__trust"),
    *("tier", "quadrant", "uncertain", "names"),
)
_AMOUNT, _END = SafeString('<td class="amount estimate-below">'), SafeString("</td>")
_PLACE = '<td class="whitespace-nowrap max-md:hidden">{}</td>'
_NONE = SafeString(
    '<td class="amount text-muted">—</td>'
    '<td class="text-muted max-md:hidden">—</td><td class="text-muted max-md:hidden">—</td>'
)


def now() -> dict[str, Subquery]:
    """Return which valuations are shown: none, before the first run."""
    return {"run": shown_run()}


def cells(numbers: Collection[int]) -> dict[int, SafeString]:
    """Return the cells of customers, by their numbers: dashes of those who are not valued."""
    # Not by a template: a page has fifty of them, and would take half its time over these.
    return dict.fromkeys(numbers, _NONE) | dict(_of_the_valued(numbers))


def _of_the_valued(numbers: Collection[int]) -> Iterator[tuple[int, SafeString]]:
    tiers: Mapping[str, SafeString] = {}
    quadrants = _quadrants()
    found = Valuation.objects.current().filter(customer__in=numbers).annotate(names=names_now())
    for number, *worth, tier, quadrant, uncertain, names in found.values_list(*_ROW):
        tiers = tiers or {each: html_of(_PLACE, name) for each, name in in_full(names).items()}
        clv = _AMOUNT + estimate(*worth) + _END
        yield number, clv + tiers[tier] + quadrants[quadrant, uncertain]


def _quadrants() -> Mapping[tuple[str, bool], SafeString]:
    """Return the cell of each group of the portfolio, and of who is near its lines."""
    doubt = html_of(' <span class="block text-sm text-muted">{}</span>', say("report-uncertain"))
    named = {each: badge(say(f"report-quadrant-{each}"), each) for each in Quadrant.values}
    return {
        (each, uncertain): html_of(_PLACE, name + doubt if uncertain else name)
        for each, name in named.items()
        for uncertain in (False, True)
    }
