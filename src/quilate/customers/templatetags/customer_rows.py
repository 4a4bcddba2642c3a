"""The rows of a list of customers: without a template, in which fifty took a tenth of the page."""

from django import template
from django.utils.safestring import SafeString

from quilate.core.markup import html_of
from quilate.core.speech import spoken
from quilate.core.templatetags.icons import drawing
from quilate.core.templatetags.lists import row_address
from quilate.customers.models import Customer

register = template.Library()
_TICK = (
    '<td class="w-0"><input type="checkbox" class="checkbox checkbox-sm" name="ticked" value="{}"'
    ' data-row aria-label="{}"></td>'
)
_NAME = (
    '<th scope="row" class="sm:min-w-36"><a class="hover:underline" href="{}">{}</a>{}'
    '<span class="block text-sm font-normal text-muted"><span class="tabular max-sm:hidden">{}'
    '<span class="md:hidden"> · </span></span><span class="md:hidden">{} {}</span></span></th>'
)
_PLACE = (
    '<td class="max-md:hidden">{}{}</td><td class="whitespace-nowrap max-2xl:hidden">{}</td>'
    '<td class="whitespace-nowrap max-lg:hidden">{}</td>'
    '<td class="amount max-sm:hidden text-muted">{}</td>'
)
_ORGANISATION = ' <span class="inline-block align-middle text-muted">{}</span>'
_COUNTRY = ' <span class="text-muted">{}</span>'


@register.simple_tag
def customer_row(customer: Customer, cells: SafeString, *, has_tick: bool) -> SafeString:
    """Draw the row of a customer, with the cells of what is measured of them.

    Parameters
    ----------
    has_tick
        Whether it can be ticked, for what is done with several at once.
    """
    tick = html_of(_TICK, customer.pk, customer.name) if has_tick else ""
    return html_of("<tr>{}{}{}{}</tr>", tick, _named(customer), cells, _placed(customer))


def _named(customer: Customer) -> SafeString:
    is_person = customer.kind == Customer.Kind.PERSON
    return html_of(
        _NAME,
        row_address("customer", customer.pk),
        customer.name,
        "" if is_person else html_of(_ORGANISATION, drawing("building-2", 14, "")),
        customer.key,
        customer.city,
        customer.country,
    )


def _placed(customer: Customer) -> SafeString:
    return html_of(
        _PLACE,
        customer.city,
        html_of(_COUNTRY, customer.country) if customer.country else "",
        customer.branch or "",
        customer.owner or "—",
        spoken().date(customer.created_on),
    )
