"""Bills, what subscriptions were charged on them, how they were paid; renewed commitments."""

from typing import Any, ClassVar

from django.db import models

from quilate.activity.loading.subscriptions import CHARGES, INVOICES, PAYMENTS, RENEWALS
from quilate.activity.models import Charge, Invoice, Payment, Renewal, Subscription
from quilate.imports.kinds.activity.loaded_kind import LoadedKind, Record
from quilate.imports.kinds.activity.words import amount, currency, customer, invoice, subscription
from quilate.imports.kinds.field import choice, day, number
from quilate.imports.kinds.plan import Row

_PAID_WORDS = {
    "paid": "pagado, pago, cobrado, cobro, payment",
    "written-off": "incobrable, impagado, fallido, perdido, written off, write-off, bad debt",
}


class Invoices(LoadedKind):
    """Bills of customers."""

    name = "invoices"
    icon = "receipt"
    key = ("invoice",)
    is_seldom = True
    load = INVOICES
    record = Record(
        model=Invoice,
        key={"invoice": "key"},
        shows={
            "customer": "customer__key",
            "issued_on": "issued_on",
            "due_on": "due_on",
            "amount": "amount",
            "currency": "currency",
        },
        customer="customer",
        stays=("due_on",),
    )
    fields = (
        invoice(required=True),
        customer(),
        day(
            "issued_on",
            "issued_on issue_date invoice_date fecha_factura fecha_emision emision fecha date",
            "2026-03-01",
            required=True,
        ),
        day("due_on", "due_on due_date vencimiento fecha_vencimiento vence", "2026-03-31"),
        amount("amount importe total total_factura importe_factura", "24.90", required=True),
        currency(),
    )


class _OfAnother(LoadedKind):
    """What belongs to a record of a customer, and names no customer itself."""

    belongs_to: ClassVar[type[models.Model]]

    def owners(self, rows: list[Row]) -> dict[Any, int]:
        """Return whose the records are that the rows add to."""
        named = {row.values[self.key[0]] for row in rows}
        kept = self.belongs_to._base_manager.filter(key__in=named)
        return dict(kept.values_list("key", "customer"))


class Payments(_OfAnother):
    """What came for bills, and what was given up for lost."""

    name = "payments"
    icon = "wallet"
    cause = "payment"
    key = ("invoice", "day", "payment_kind")
    is_seldom = True
    belongs_to = Invoice
    load = PAYMENTS
    column_of: ClassVar = {"payment_kind": "kind"}
    record = Record(
        model=Payment,
        key={"invoice": "invoice__key", "day": "day", "payment_kind": "kind"},
        shows={"amount": "amount", "currency": "currency"},
        customer="invoice__customer",
    )
    fields = (
        invoice(required=True),
        day(
            "day",
            "paid_on payment_date fecha_pago fecha_cobro pagada_el cobrada_el fecha date",
            "2026-03-28",
            required=True,
        ),
        amount("amount importe_pagado importe_cobrado importe pago cobro", "24.90", required=True),
        currency(),
        choice("payment_kind", "payment_kind kind tipo tipo_pago estado", "paid", _PAID_WORDS),
    )

    def understand(self, row: Row) -> None:
        """Take it that money came where nothing says that it was lost."""
        row.values["payment_kind"] = row.values.get("payment_kind") or Payment.Kind.PAID.value


class Charges(_OfAnother):
    """What a subscription was charged, with what it cost."""

    name = "charges"
    icon = "receipt-text"
    key = ("subscription", "day")
    is_seldom = True
    changes_sales = True
    belongs_to = Subscription
    load = CHARGES
    record = Record(
        model=Charge,
        key={"subscription": "subscription__key", "day": "day"},
        shows={
            "invoice": "invoice__key",
            "used": "used",
            "amount": "amount",
            "currency": "currency",
            "cost": "cost",
            "margin": "margin",
        },
        customer="subscription__customer",
        stays=("invoice", "used"),
    )
    fields = (
        subscription(),
        day("day", "day charged_on fecha_cargo periodo fecha date", "2026-03-01", required=True),
        amount("amount importe cargo cuota", "24.90", required=True),
        number("cost", "cost coste costo", "11.20", required=True),
        invoice(),
        number("used", "used usage consumo uso", "18.5"),
        number("margin", "margin margen", ""),
        currency(),
    )


class Renewals(_OfAnother):
    """Commitments that customers took again."""

    name = "renewals"
    icon = "repeat-2"
    key = ("subscription", "day")
    is_seldom = True
    belongs_to = Subscription
    load = RENEWALS
    record = Record(
        model=Renewal,
        key={"subscription": "subscription__key", "day": "day"},
        shows={"commitment_ends_on": "commitment_ends_on"},
        customer="subscription__customer",
    )
    fields = (
        subscription(),
        day(
            "day",
            "renewed_on renewal_date fecha_renovacion renovacion renovada_el fecha date",
            "2027-01-15",
            required=True,
        ),
        day(
            "commitment_ends_on",
            "commitment_ends_on fin_permanencia permanencia commitment_end vencimiento",
            "2028-01-15",
            required=True,
        ),
    )
