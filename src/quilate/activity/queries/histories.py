"""The lines of record: everything that was sold, for whoever computes over all of it."""

from quilate.activity.models import Charge, Order, OrderLine, Subscription
from quilate.customers.models import Customer

_MONEY = "DECIMAL(14,2)"


def lines_of_record(among: str = "") -> str:
    """Return the query of all lines and charges, for DuckDB or for either database.

    A line is a row: ``customer_key``, ``day``, ``order_key``, ``channel``, ``product_id``,
    ``quantity``, ``net_amount``, ``cost``, ``margin``, ``is_assumed``, ``is_return``. Amounts are
    in the currency of account, and exact: what comes back is negative. A charge of a subscription
    is the line of an order of its own.

    Parameters
    ----------
    among
        A condition on ``customer``, for the lines of some of them.
    """
    some = f" WHERE {among}" if among else ""
    return f"""
        SELECT customer.key AS customer_key, line.day, sold.key AS order_key, sold.channel,
            line.product_id, line.quantity,
            CAST(line.account_amount AS {_MONEY}) AS net_amount,
            CAST(line.cost AS {_MONEY}) AS cost, CAST(line.margin AS {_MONEY}) AS margin,
            line.cost_source >= {OrderLine.CostSource.CATEGORY.value} AS is_assumed,
            line.is_return
        FROM {OrderLine._meta.db_table} AS line
        JOIN {Order._meta.db_table} AS sold ON sold.id = line.order_id
        JOIN {Customer._meta.db_table} AS customer ON customer.id = sold.customer_id{some}
        UNION ALL
        SELECT customer.key, charge.day, 'subscription ' || subscription.key, '',
            subscription.plan_id, subscription.quantity,
            CAST(charge.account_amount AS {_MONEY}), CAST(charge.cost AS {_MONEY}),
            CAST(charge.margin AS {_MONEY}), 1 = 0, charge.account_amount < 0
        FROM {Charge._meta.db_table} AS charge
        JOIN {Subscription._meta.db_table} AS subscription
            ON subscription.id = charge.subscription_id
        JOIN {Customer._meta.db_table} AS customer ON customer.id = subscription.customer_id{some}
    """
