"""What a company writes down of its contracts."""

from quilate.simulator.world.table import Table

PLANS = Table(
    "plans",
    {
        "plan": "text",
        "family": "text",
        "price_per_month": "money",
        "cost_per_month": "money",
        "unit": "text",
        "included": "share",
    },
)

SUBSCRIPTIONS = Table(
    "subscriptions",
    {
        "subscription_id": "number",
        "customer_id": "customer",
        "plan": "text",
        "family": "text",
        "lines": "number",
        "started_on": "day",
        "commitment_ends_on": "day",
        "price": "money",
        "balance": "money",
    },
)

#: Those who bind themselves again.
RENEWALS = Table(
    "renewals",
    {
        "subscription_id": "number",
        "customer_id": "customer",
        "day": "day",
        "commitment_ends_on": "day",
    },
)

SUBSCRIPTION_ENDS = Table(
    "subscription_ends",
    {
        "subscription_id": "number",
        "customer_id": "customer",
        "ended_on": "day",
        "end_reason": "text",
    },
    closes="subscriptions",
    key="subscription_id",
)

#: A month of a subscription: what was used in the one gone by, what is charged for the next.
USAGE = Table(
    "usage",
    {
        "subscription_id": "number",
        "invoice_id": "number",
        "customer_id": "customer",
        "day": "day",
        "used": "share",
        "price": "money",
        "discount": "money",
        "overage": "money",
        "interest": "money",
        "cost": "money",
        "margin": "money",
    },
)

INVOICES = Table(
    "invoices",
    {
        "invoice_id": "number",
        "customer_id": "customer",
        "issued_on": "day",
        "due_on": "day",
        "amount": "money",
    },
)

PAYMENTS = Table(
    "payments",
    {
        "invoice_id": "number",
        "customer_id": "customer",
        "day": "day",
        "amount": "money",
        "days_late": "number",
    },
    closes="invoices",
    key="invoice_id",
    adds={"day": "paid_on"},
)

#: What is lost of invoices, and of balances (without an invoice: −1); a loss is a margin below 0.
WRITE_OFFS = Table(
    "write_offs",
    {
        "invoice_id": "number",
        "customer_id": "customer",
        "day": "day",
        "amount": "money",
        "margin": "money",
    },
)
