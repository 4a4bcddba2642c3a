"""By which way customers came, and what was spent on it."""

from quilate.activity.loading.columns import day, decimal, key, reference, text
from quilate.activity.loading.kind import MONEY, Kind, as_said
from quilate.activity.models import Acquisition, AcquisitionSpend, Source
from quilate.customers.models import Customer

SOURCES = Kind(
    name="sources",
    model=Source,
    columns=(key("source"), text("name", 120)),
    key=("key",),
    writes={"key": "source", "name": "coalesce(name, source)"},
)
ACQUISITIONS = Kind(
    name="acquisitions",
    model=Acquisition,
    columns=(
        reference("customer", Customer),
        reference("source", Source),
        day("won_on"),
        reference("recommended_by", Customer, is_required=False),
    ),
    key=("customer_id",),
    writes=as_said("customer_id", "source_id", "won_on", "recommended_by_id"),
)
SPEND = Kind(
    name="spend",
    model=AcquisitionSpend,
    columns=(
        reference("source", Source),
        day("month"),
        decimal("amount", is_required=True),
        text("currency", 3),
        decimal("hours", 8, 1),
    ),
    key=("source_id", "month"),
    writes={
        "source_id": "source_id",
        "month": "date_trunc('month', month)::DATE",
        "hours": "coalesce(hours, 0)",
        **MONEY,
    },
    dated_by="month",
)
