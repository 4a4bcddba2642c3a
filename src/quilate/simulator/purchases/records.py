"""What a company writes down of its sales."""

from quilate.simulator.world.table import Table

ORDERS = Table(
    "orders",
    {
        "order_id": "number",
        "customer_id": "customer",
        "day": "day",
        "channel": "text",
        "amount": "money",
    },
)

ORDER_LINES = Table(
    "order_lines",
    {
        "order_id": "number",
        "line": "number",
        "customer_id": "customer",
        "day": "day",
        "product_id": "number",
        "category": "text",
        "channel": "text",
        "quantity": "number",
        "unit_price": "money",
        "discount": "share",
        "amount": "money",
        "cost": "money",
        "margin": "money",
        "is_return": "flag",
    },
)
