"""The way from a page that offers a rule to the room that keeps it under a name."""

from urllib.parse import urlencode

from django.urls import reverse

from quilate.core.facts.registry import all_facts
from quilate.core.rule_keepers import keeper_of_rules
from quilate.core.rules.draft import Draft, sent_as


def where_to_keep(rule: Draft, *, name: str) -> str:
    """Return where a rule is kept, already filled in; empty where no room keeps rules.

    Parameters
    ----------
    name
        What it could be called.
    """
    keeper = keeper_of_rules()
    query = urlencode([*sent_as(rule, all_facts()), ("name", name)])
    return f"{reverse(keeper)}?{query}" if keeper else ""
