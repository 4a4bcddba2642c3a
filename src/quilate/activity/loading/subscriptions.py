"""Contracts, their renewals, what they are charged, and how that is paid."""

from quilate.activity.loading.columns import (
    choice,
    day,
    decimal,
    key,
    reference,
    text,
    whole,
)
from quilate.activity.loading.kind import MONEY, Kind, as_said
from quilate.activity.models import Charge, Invoice, Payment, Product, Renewal, Subscription
from quilate.customers.models import Customer

_CURRENCY = text("currency", 3)
SUBSCRIPTIONS = Kind(
    name="subscriptions",
    model=Subscription,
    columns=(
        key("subscription"),
        reference("customer", Customer),
        reference("plan", Product, is_required=False),
        whole("quantity"),
        day("started_on"),
        day("commitment_ends_on", is_required=False),
        day("ended_on", is_required=False),
        text("end_reason", 40),
        decimal("amount", is_required=True),
        _CURRENCY,
        decimal("balance"),
    ),
    key=("key",),
    writes={
        **as_said("customer_id", "plan_id", "started_on", "commitment_ends_on", "ended_on"),
        "key": "subscription",
        "quantity": "coalesce(quantity, 1)",
        "end_reason": "coalesce(end_reason, '')",
        "balance": "coalesce(balance, 0)",
        **MONEY,
    },
    dated_by="started_on",
)
RENEWALS = Kind(
    name="renewals",
    model=Renewal,
    columns=(
        reference("subscription", Subscription),
        day("day"),
        day("commitment_ends_on"),
    ),
    key=("subscription_id", "day"),
    writes=as_said("subscription_id", "day", "commitment_ends_on"),
)
INVOICES = Kind(
    name="invoices",
    model=Invoice,
    columns=(
        key("invoice"),
        reference("customer", Customer),
        day("issued_on"),
        day("due_on", is_required=False),
        decimal("amount", is_required=True),
        _CURRENCY,
    ),
    key=("key",),
    writes={
        **as_said("customer_id", "issued_on", "due_on"),
        "key": "invoice",
        **MONEY,
    },
    dated_by="issued_on",
)
CHARGES = Kind(
    name="charges",
    model=Charge,
    columns=(
        reference("subscription", Subscription),
        day("day"),
        reference("invoice", Invoice, is_required=False),
        decimal("used"),
        decimal("amount", is_required=True),
        _CURRENCY,
        decimal("cost", is_required=True),
        decimal("margin"),
    ),
    key=("subscription_id", "day"),
    writes={
        **as_said("subscription_id", "day", "invoice_id", "used"),
        "cost": "round(cost * rate, 2)",
        "margin": "round(coalesce(margin * rate, account_amount - cost * rate), 2)",
        **MONEY,
    },
    dated_by="day",
)
PAYMENTS = Kind(
    name="payments",
    model=Payment,
    columns=(
        reference("invoice", Invoice),
        choice("kind", *Payment.Kind.values, is_required=False),
        day("day"),
        decimal("amount", is_required=True),
        _CURRENCY,
    ),
    key=("invoice_id", "day", "kind"),
    writes={
        **as_said("invoice_id", "day"),
        "kind": f"coalesce(kind, '{Payment.Kind.PAID}')",
        **MONEY,
    },
    dated_by="day",
)
