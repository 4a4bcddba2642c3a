"""Subscriptions and contracts."""

from quilate.activity.loading.subscriptions import SUBSCRIPTIONS
from quilate.activity.models import Subscription
from quilate.imports.kinds.activity.loaded_kind import LoadedKind, Record
from quilate.imports.kinds.activity.words import amount, currency, customer, subscription
from quilate.imports.kinds.field import day, number, text, whole

_STAYS = ("plan", "quantity", "commitment_ends_on", "ended_on", "end_reason", "balance")


class Subscriptions(LoadedKind):
    """What customers pay for month after month, or have a contract of."""

    name = "subscriptions"
    icon = "repeat"
    key = ("subscription",)
    load = SUBSCRIPTIONS
    record = Record(
        model=Subscription,
        key={"subscription": "key"},
        shows={
            "customer": "customer__key",
            "plan": "plan__key",
            "quantity": "quantity",
            "started_on": "started_on",
            "commitment_ends_on": "commitment_ends_on",
            "ended_on": "ended_on",
            "end_reason": "end_reason",
            "amount": "amount",
            "currency": "currency",
            "balance": "balance",
        },
        customer="customer",
        stays=_STAYS,
    )
    fields = (
        subscription(),
        customer(),
        text("plan", "plan plan_id tarifa producto product", "PLAN-M", longest=60),
        whole("quantity", "quantity cantidad lineas lines usuarios users", "1"),
        day(
            "started_on",
            "started_on start_date inicio fecha_inicio alta fecha_alta",
            "2026-01-15",
            required=True,
        ),
        day(
            "commitment_ends_on",
            "commitment_ends_on fin_permanencia permanencia commitment_end vencimiento",
            "2027-01-15",
        ),
        day("ended_on", "ended_on end_date fin fecha_fin baja fecha_baja cancelled_on", ""),
        text("end_reason", "end_reason motivo motivo_baja reason", "", longest=40),
        amount("amount importe cuota precio price mensualidad fee", "24.90", required=True),
        currency(),
        number("balance", "balance saldo", ""),
    )
