"""What a company writes down of its campaigns."""

from quilate.simulator.world.table import Table

CAMPAIGNS = Table(
    "campaigns",
    {
        "campaign_id": "text",
        "name": "text",
        "kind": "text",
        "channel": "text",
        "day": "day",
        "answer_days": "number",
        "discount": "share",
        "discount_days": "number",
        "holdout_share": "share",
    },
)

CAMPAIGN_MEMBERS = Table(
    "campaign_members",
    {
        "campaign_id": "text",
        "customer_id": "customer",
        "day": "day",
        "group": "text",
    },
)
