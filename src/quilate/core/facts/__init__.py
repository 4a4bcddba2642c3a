"""What is known of every customer, one row each, in a columnar file that is quick to ask.

A room says what it knows in its ``facts.py``, which is found by itself::

    know(FactTable("value", title="value-facts", facts=(Fact("clv", Kind.MONEY, "value-clv"),), …))

and every page asks all of it: ``ask(f"SELECT count(*) FROM {FACTS} WHERE clv > ?", [500])``.
"""

from quilate.core.facts.asking import Asker, ask, ask_arrow, asking
from quilate.core.facts.fact import Fact, Groups, Kind
from quilate.core.facts.jobs import prepare_facts, prepare_soon
from quilate.core.facts.marks import refreshed
from quilate.core.facts.opened import COME, FACTS, GONE, PREPARED
from quilate.core.facts.preparing import PREPARE, before_preparing, prepare, when_prepared
from quilate.core.facts.registry import (
    everybody_is,
    fact_named,
    facts_for,
    facts_open_to,
    know,
    know_each,
)
from quilate.core.facts.stored import Prepared, prepared
from quilate.core.facts.table import Column, FactTable, Source
from quilate.core.facts.within import EVERYBODY, Condition, within

__all__ = [
    "COME",
    "EVERYBODY",
    "FACTS",
    "GONE",
    "PREPARE",
    "PREPARED",
    "Asker",
    "Column",
    "Condition",
    "Fact",
    "FactTable",
    "Groups",
    "Kind",
    "Prepared",
    "Source",
    "ask",
    "ask_arrow",
    "asking",
    "before_preparing",
    "everybody_is",
    "fact_named",
    "facts_for",
    "facts_open_to",
    "know",
    "know_each",
    "prepare",
    "prepare_facts",
    "prepare_soon",
    "prepared",
    "refreshed",
    "when_prepared",
    "within",
]
