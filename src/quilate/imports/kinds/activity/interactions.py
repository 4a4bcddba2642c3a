"""Conversations with customers, and what was sent to them."""

import hashlib
from collections.abc import Sequence

from django.db.models import Q

from quilate.activity.loading.interactions import INTERACTIONS
from quilate.activity.models import Interaction
from quilate.imports.kinds.activity.loaded_kind import LoadedKind, Record
from quilate.imports.kinds.activity.words import channel, currency, customer, on_day
from quilate.imports.kinds.field import choice, number, text
from quilate.imports.kinds.kind import Errand
from quilate.imports.kinds.plan import Plan, Row


class Interactions(LoadedKind):
    """Calls, visits, messages. A row without a key of its own is known by what it says."""

    name = "interactions"
    icon = "messages-square"
    key = ("interaction", "copy")
    numbered = "copy"
    load = INTERACTIONS
    record = Record(
        model=Interaction,
        key={"interaction": "key"},
        shows={
            "customer": "customer__key",
            "day": "day",
            "channel": "channel",
            "direction": "direction",
            "reason": "reason",
            "minutes": "minutes",
            "cost": "amount",
            "note": "note",
        },
        customer="customer",
        stays=("reason", "minutes", "note"),
    )
    fields = (
        text(
            "interaction",
            "interaction_id interaction interaccion id_interaccion contacto_id ticket id",
            "I-9001",
            longest=60,
        ),
        customer(),
        on_day("date fecha dia created_at fecha_contacto", "2026-03-15"),
        channel("channel canal medio", "phone", required=True),
        choice(
            "direction",
            "direction sentido direccion tipo entrada_salida entrante_saliente",
            "inbound",
            {
                "inbound": "entrante, recibida, entrada, in, incoming, recibido",
                "outbound": "saliente, emitida, salida, out, outgoing, enviado",
            },
            required=True,
        ),
        text("reason", "reason motivo asunto subject", "enquiry", longest=60),
        number(
            "minutes",
            "minutes minutos duracion duration duracion_min duracion_minutos duration_min",
            "4.5",
        ),
        number("cost", "cost coste costo", "1.20"),
        currency(),
        text("note", "note nota notas notes comentario comentarios", "", longest=10_000),
    )

    def enter(self, rows: Sequence[Row], errand: Errand) -> Plan:
        """Enter conversations, each by a key."""
        for row in rows:
            if not row.faults and not row.values.get("interaction"):
                row.values["interaction"] = _key_of(row)
        return super().enter(rows, errand)

    def key_of(self, row: Row) -> tuple[object, ...]:
        """Return the key of a conversation."""
        return (row.values["interaction"],)

    def within(self, rows: list[Row]) -> Q:
        """Return the condition that finds the conversations of rows."""
        return Q(key__in={row.values["interaction"] for row in rows})


def _key_of(row: Row) -> str:
    """Return a key drawn from what a row says, and which of its likes in the file it is."""
    said = "|".join(f"{name}={value}" for name, value in sorted(row.values.items()) if value)
    return hashlib.sha256(said.encode()).hexdigest()[:40]
