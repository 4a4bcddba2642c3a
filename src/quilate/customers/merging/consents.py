"""Consents of two customers who become one: where they disagree, the stricter decision holds."""

import datetime as dt

from quilate.core.models import Person
from quilate.customers.consenting import consents_in_force
from quilate.customers.models import Consent, Customer


def enter_stricter(
    survivor: Customer, loser: Customer, *, by: Person, at: dt.datetime
) -> list[int]:
    """Enter a refusal wherever one of two said yes and the other no; return its numbers.

    To be called before their ledgers are joined. A silence is no decision: it does not undo a yes.
    """
    said = {(each.channel, each.purpose): each.given for each in consents_in_force(survivor)}
    entered = list[int]()
    for theirs in consents_in_force(loser):
        if said.get((theirs.channel, theirs.purpose), theirs.given) == theirs.given:
            continue
        refusal = Consent(
            customer=survivor,
            channel=theirs.channel,
            purpose=theirs.purpose,
            given=False,
            decided_at=at,
            proof=f"merge: {survivor.pk}, {loser.pk}",
            recorded_by=by,
        )
        refusal.save()
        entered.append(refusal.pk)
    return entered
