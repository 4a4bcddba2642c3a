"""Consents: what customers agreed to, and when they took it back."""

import datetime as dt
from collections.abc import Sequence

from quilate.customers.models import Consent
from quilate.imports.kinds.activity.words import customer
from quilate.imports.kinds.customer_keys import (
    Known,
    customers_by_key,
    keys_in,
    unknown_customer,
)
from quilate.imports.kinds.field import YES_NO, choice, day, text
from quilate.imports.kinds.kind import Errand, Kind
from quilate.imports.kinds.plan import Fault, Plan, Row

_Decision = tuple[int, str, str, dt.date]


class Consents(Kind):
    """Decisions of customers on a channel and a purpose. They are added, never changed."""

    name = "consents"
    icon = "handshake"
    key = ("customer", "channel", "purpose", "decided_on")
    fields = (
        customer(),
        choice(
            "channel",
            "channel canal medio",
            "email",
            {
                "email": "e-mail, correo, correo electronico, mail",
                "sms": "mensaje, mensaje de texto, text",
                "phone": "telefono, telephone, llamada, call",
                "post": "correo postal, postal, carta, mail postal",
                "whatsapp": "whats app, wa",
            },
            required=True,
        ),
        choice(
            "purpose",
            "purpose finalidad proposito",
            "marketing",
            {
                "marketing": "publicidad, comercial, promociones, advertising",
                "analytics": "analisis, analysis, perfilado, profiling, estadistica",
            },
            required=True,
        ),
        choice(
            "given", "given consent consentimiento acepta otorgado", "yes", YES_NO, required=True
        ),
        day(
            "decided_on",
            "date fecha decided_at fecha_consentimiento dia",
            "2026-03-15",
            required=True,
        ),
        text("proof", "proof prueba evidencia origen", "web_form", longest=120, required=True),
        text(
            "proof_reference",
            "proof_reference reference referencia referencia_prueba",
            "F-2026-0311",
            longest=70,
        ),
        text("text_version", "text_version version version_texto texto", "2026-01", longest=40),
    )

    def plan(self, rows: Sequence[Row], errand: Errand) -> Plan:
        """Return which decisions are new; one that contradicts that of the day is disputed."""
        plan = Plan()
        usable = list(plan.usable(rows))
        customers = customers_by_key(keys_in(usable), by=errand.by)
        kept = _kept_decisions(customers)
        for row in usable:
            customer = customers.get(row.values["customer"])
            if customer is None:
                plan.reject(row, unknown_customer(row))
                continue
            given = kept.get(_decision(row, customer))
            if given is None:
                plan.creates.append(row)
                plan.touched.add(customer.number)
            elif given == _is_given(row):
                plan.unchanged.append(row)
            else:
                plan.dispute(row, Fault("given", row.values["given"], "imports-conflict-consent"))
        return plan

    def enter(self, rows: Sequence[Row], errand: Errand) -> Plan:
        """Add the decisions that are new."""
        plan = self.plan(rows, errand)
        customers = customers_by_key(keys_in(plan.creates), by=errand.by)
        Consent.objects.bulk_create(
            Consent(
                customer_id=customers[row.values["customer"]].number,
                channel=row.values["channel"],
                purpose=row.values["purpose"],
                given=_is_given(row),
                decided_at=_moment(row.values["decided_on"]),
                proof=" ".join(filter(None, map(row.values.get, ("proof", "proof_reference")))),
                text_version=row.values.get("text_version") or "",
                recorded_by=errand.by,
            )
            for row in plan.creates
        )
        return plan


def _kept_decisions(customers: dict[str, Known]) -> dict[_Decision, bool]:
    numbers = {customer.number for customer in customers.values()}
    kept = Consent.objects.filter(customer_id__in=numbers).order_by("decided_at", "id")
    return {
        (number, channel, purpose, at.date()): given
        for number, channel, purpose, at, given in kept.values_list(
            "customer_id", "channel", "purpose", "decided_at", "given"
        )
    }


def _decision(row: Row, customer: Known) -> _Decision:
    said = row.values
    return customer.number, said["channel"], said["purpose"], said["decided_on"]


def _is_given(row: Row) -> bool:
    return bool(row.values["given"] == "yes")


def _moment(day: dt.date) -> dt.datetime:
    # A file says the day: noon is that day nearly everywhere.
    return dt.datetime.combine(day, dt.time(12), dt.UTC)
