"""Tiers by the names that the company gave them."""

from django import template

from quilate.value.tiers.names import Names

register = template.Library()


@register.filter
def tier_name(tier: str, names: Names) -> str:
    """Return what a tier is called among the names that a page has read once."""
    return names[tier]
