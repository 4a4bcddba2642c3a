"""Writing what happened."""

import datetime as dt
from collections.abc import Mapping
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from django.db import transaction

from quilate.activity.costing import conversation_cost
from quilate.activity.models import AcquisitionSpend, Interaction, Source
from quilate.core.audit import recorded
from quilate.core.changes import changed
from quilate.core.models import Company, Person
from quilate.customers.happening import Happened, tell
from quilate.customers.models import Customer

_CENT = Decimal("0.01")


@transaction.atomic
def record_interaction(
    customer: Customer, *, said: Mapping[str, Any], day: dt.date, by: Person, at: dt.datetime
) -> Interaction:
    """Write down a conversation with a customer, with what it cost.

    Parameters
    ----------
    said
        ``channel``, ``direction``, ``reason``, ``minutes`` and ``note``.
    """
    interaction = Interaction(customer=customer, day=day, entered_by=by, **said)
    cost = conversation_cost(interaction.channel, on=day)
    sources = Interaction.CostSource
    interaction.cost_source = sources.UNIT_COST if cost else sources.UNKNOWN
    amount = cost.amount.quantize(_CENT, ROUND_HALF_UP) if cost else Decimal(0)
    currency = cost.currency if cost else Company.current().currency
    interaction.set_amount(amount, currency, on=day)
    interaction.save()
    recorded("interaction.recorded", by=by, at=at, subject=customer, interaction=interaction.pk)
    tell(Happened((customer.pk,), "interaction", at, str(interaction.pk)))
    return interaction


@transaction.atomic
def record_spend(
    source: Source,
    *,
    month: dt.date,
    said: Mapping[str, Any],
    by: Person,
    at: dt.datetime,
) -> AcquisitionSpend:
    """Write down what was spent on a way in a month, instead of what was written before.

    Parameters
    ----------
    said
        ``amount``, ``currency`` and ``hours``.

    Raises
    ------
    Problem
        If the currency has no rate until that month.
    """
    spend = AcquisitionSpend.objects.select_for_update().filter(source=source, month=month).first()
    spend = spend or AcquisitionSpend(source=source, month=month)
    changes = changed(spend, said)
    spend.set_amount(said["amount"], said["currency"], on=month)
    spend.save()
    if changes:
        recorded("spend.recorded", by=by, at=at, subject=spend, source=source.key, changes=changes)
    return spend
