"""What it costs to take orders back: one unit cost for each order of which something came back.

However many of its lines come back on a day, they come back together.
"""

from django.db.models import BooleanField, DecimalField, QuerySet
from django.db.models.expressions import RawSQL

from quilate.activity.models import OrderLine
from quilate.core.models import Activity, Company, UnitCost

_LINES = OrderLine._meta.db_table


def return_cost(line: str) -> str:
    """Return the SQL of what taking something back cost on the day of a line, in whole cents.

    In the currency of account; nothing where the company has not said what it costs.
    """
    # A little more than half a cent, of amounts with four decimals, is rounded up everywhere.
    return f"""
        coalesce((
            SELECT round(entered.amount + 0.000001, 2) FROM {UnitCost._meta.db_table} AS entered
            WHERE entered.activity = '{Activity.RETURN.value}'
                AND entered.valid_from <= {line}.day
                AND entered.currency = (SELECT currency FROM {Company._meta.db_table})
            ORDER BY entered.valid_from DESC, entered.id DESC LIMIT 1
        ), 0)
    """


def costs_as_return(line: str) -> str:
    """Return the SQL of whether a line bears the cost of all of its order that came back with it.

    The first of those that came back on its day does, where that cost something.
    """
    return f"""
        {line}.is_return AND {return_cost(line)} > 0 AND NOT EXISTS (
            SELECT 1 FROM {_LINES} AS other
            WHERE other.order_id = {line}.order_id AND other.is_return
                AND other.day = {line}.day AND other.id < {line}.id
        )
    """


def returns_that_cost() -> QuerySet[OrderLine]:
    """Return a line for each order that came back on a day and cost something: ``return_cost``."""
    bears = RawSQL(costs_as_return(_LINES), (), output_field=BooleanField())
    cost = RawSQL(return_cost(_LINES), (), output_field=DecimalField())
    lines: QuerySet[OrderLine] = OrderLine.objects.filter(bears)
    return lines.annotate(return_cost=cost)
