"""Whom the people of the simulated company hold for strategic, and why, by the ordinary actions."""

import datetime as dt

from django.utils import timezone

from quilate.core.facts import FACTS, asking
from quilate.core.models import Company, Person
from quilate.core.roles import Area
from quilate.customers.models import Customer
from quilate.language import Language
from quilate.value.strategic.actions import Said, tag
from quilate.value.strategic.models import Significance
from quilate.value.strategic.proposing import proposals_of

#: Of each type that figures propose, so many are tagged.
_OF_EACH = 2
_S = Significance
#: Who is judged by people: here who brings most, and who has spoken most.
_JUDGED = {
    _S.BENCHMARK: "current_value DESC",
    _S.INSPIRATION: "inbound_12m DESC, current_value DESC",
}


def tag_some(*, at: dt.datetime) -> None:
    """Let marketing tag a few of whom figures propose, and one of each type that people judge."""
    by = Person.objects.filter(area=Area.MARKETING).order_by("pk")[0]
    again = timezone.localdate(at) + dt.timedelta(days=180)
    words = Language(Company.current().language)
    for significance, number in _chosen(by):
        said = Said(significance, words(f"demonstration-tag-{significance.value}"), again)
        tag(Customer.objects.get(pk=number), said, by=by, at=at)


def _chosen(by: Person) -> list[tuple[Significance, int]]:
    with asking() as ask:
        proposed = proposals_of(ask, by)
        judged = {
            each: ask(
                f"SELECT customer_id FROM {FACTS} WHERE clv > 0"
                f" ORDER BY {order}, customer_id LIMIT 1"
            )
            for each, order in _JUDGED.items()
        }
    chosen = [(each, number) for each, rows in judged.items() for (number,) in rows]
    for each in Significance:
        its = [proposal.customer for proposal in proposed if proposal.significance is each]
        chosen += [(each, number) for number in its[:_OF_EACH]]
    return chosen
