"""The lines of record: everything that was sold, for whoever computes over all of it."""

from quilate.activity.models import (
    Charge,
    Interaction,
    Invoice,
    Order,
    OrderLine,
    Payment,
    Product,
    Renewal,
    Subscription,
)
from quilate.activity.returns import costs_as_return, return_cost
from quilate.customers.models import Customer

_MONEY = "DECIMAL(14,2)"


def lines_of_record(among: str = "") -> str:
    """Return the query of all lines and charges, for DuckDB or for either database.

    A line is a row: ``customer_key``, ``day``, ``order_key``, ``channel``, ``product_id``,
    ``quantity``, ``net_amount``, ``cost``, ``margin``, ``is_assumed``, ``is_return``,
    ``contract_key``. Amounts are in the currency of account, and exact: what comes back is
    negative. A charge of a subscription is the line of an order of its own, and the only one that
    has a contract.

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
            line.is_return, '' AS contract_key
        FROM {OrderLine._meta.db_table} AS line
        JOIN {Order._meta.db_table} AS sold ON sold.id = line.order_id
        JOIN {Customer._meta.db_table} AS customer ON customer.id = sold.customer_id{some}
        UNION ALL
        SELECT customer.key, charge.day, 'subscription ' || subscription.key, '',
            subscription.plan_id, subscription.quantity,
            CAST(charge.account_amount AS {_MONEY}), CAST(charge.cost AS {_MONEY}),
            CAST(charge.margin AS {_MONEY}), 1 = 0, charge.account_amount < 0, subscription.key
        FROM {Charge._meta.db_table} AS charge
        JOIN {Subscription._meta.db_table} AS subscription
            ON subscription.id = charge.subscription_id
        JOIN {Customer._meta.db_table} AS customer ON customer.id = subscription.customer_id{some}
    """


def contracts_of_record(among: str = "") -> str:
    """Return the query of all contracts, for DuckDB or for either database.

    A row is a contract, or one that was renewed, from the day on: ``contract_key``,
    ``customer_key``, ``plan_key``, ``amount`` of a month in the currency of account (none of a
    renewal), ``started_on``, ``commitment_ends_on``, ``ended_on``.

    Parameters
    ----------
    among
        A condition on ``customer``, for the contracts of some of them.
    """
    some = f" WHERE {among}" if among else ""
    return f"""
        SELECT held.key AS contract_key, customer.key AS customer_key,
            coalesce(plan.key, '') AS plan_key, CAST(held.account_amount AS {_MONEY}) AS amount,
            held.started_on, held.commitment_ends_on, held.ended_on
        FROM {Subscription._meta.db_table} AS held
        JOIN {Customer._meta.db_table} AS customer ON customer.id = held.customer_id
        LEFT JOIN {Product._meta.db_table} AS plan ON plan.id = held.plan_id{some}
        UNION ALL
        SELECT held.key, customer.key, '', NULL, renewed.day, renewed.commitment_ends_on, NULL
        FROM {Renewal._meta.db_table} AS renewed
        JOIN {Subscription._meta.db_table} AS held ON held.id = renewed.subscription_id
        JOIN {Customer._meta.db_table} AS customer ON customer.id = held.customer_id{some}
    """


def costs_of_record(among: str = "") -> str:
    """Return the query of all that customers have cost, for DuckDB or for either database.

    A row is a conversation or a return that cost something, or a bill of which something was given
    up for lost: ``customer_key``, ``day``, ``cost`` in the currency of account, ``is_loss``.

    Parameters
    ----------
    among
        A condition on ``customer``, for the costs of some of them.
    """
    some = f" AND {among}" if among else ""
    return f"""
        SELECT customer.key AS customer_key, told.day,
            CAST(told.account_amount AS {_MONEY}) AS cost, 1 = 0 AS is_loss
        FROM {Interaction._meta.db_table} AS told
        JOIN {Customer._meta.db_table} AS customer ON customer.id = told.customer_id
        WHERE told.account_amount <> 0{some}
        UNION ALL
        SELECT customer.key, line.day, CAST({return_cost("line")} AS {_MONEY}), 1 = 0
        FROM {OrderLine._meta.db_table} AS line
        JOIN {Order._meta.db_table} AS sold ON sold.id = line.order_id
        JOIN {Customer._meta.db_table} AS customer ON customer.id = sold.customer_id
        WHERE {costs_as_return("line")}{some}
        UNION ALL
        SELECT customer.key, lost.day, CAST(lost.account_amount AS {_MONEY}), 1 = 1
        FROM {Payment._meta.db_table} AS lost
        JOIN {Invoice._meta.db_table} AS bill ON bill.id = lost.invoice_id
        JOIN {Customer._meta.db_table} AS customer ON customer.id = bill.customer_id
        WHERE lost.kind = '{Payment.Kind.WRITTEN_OFF.value}'{some}
    """
