"""Segments beside the facts: their sizes follow them, and rules of other rooms ask for both."""

from quilate.core.facts import when_prepared
from quilate.core.rules.groups import let_rules_name
from quilate.segments.measuring import keep_sizes
from quilate.segments.naming import known_to_company
from quilate.segments.queries import offered_to_company

when_prepared(keep_sizes)
let_rules_name(known=known_to_company, offered=offered_to_company)
