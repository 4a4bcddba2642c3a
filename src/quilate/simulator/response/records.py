"""What a company writes down of what it does for customers."""

from quilate.simulator.world.table import Table

CONTACTS = Table(
    "contacts",
    {
        "customer_id": "customer",
        "day": "day",
        "kind": "text",
        "channel": "text",
        "campaign_id": "text",
        "cost": "money",
    },
)
