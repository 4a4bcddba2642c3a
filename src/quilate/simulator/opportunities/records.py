"""What a company writes down of its larger sales."""

from quilate.simulator.world.table import Table

SELLERS = Table(
    "sellers", {"seller": "text", "day": "day", "knows_best": "text", "hours_per_week": "share"}
)

OPPORTUNITIES = Table(
    "opportunities",
    {
        "opportunity_id": "number",
        "customer_id": "customer",
        "day": "day",
        "subject": "text",
        "amount": "money",
        "margin_if_won": "money",
        "channel": "text",
        "source": "text",
        "seller": "text",
        "hours": "share",
    },
)

OPPORTUNITY_OUTCOMES = Table(
    "opportunity_outcomes",
    {
        "opportunity_id": "number",
        "customer_id": "customer",
        "closed_on": "day",
        "outcome": "text",
        "worked": "flag",
        "won_amount": "money",
        "margin": "money",
    },
    closes="opportunities",
    key="opportunity_id",
)

OPPORTUNITY_ODDS = Table(
    "opportunity_odds",
    {
        "opportunity_id": "number",
        "customer_id": "customer",
        "day": "day",
        "won_if_worked_at_once": "share",
        "won_if_never_worked": "share",
    },
    is_truth=True,
)
