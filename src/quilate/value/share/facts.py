"""What customers spend on the category, as was told or as comparable ones do, and our share."""

import datetime as dt

from quilate.activity.facts import PURCHASES
from quilate.core.facts import (
    Column,
    Condition,
    Fact,
    FactTable,
    Kind,
    Source,
    know,
    when_prepared,
)
from quilate.core.models import Person
from quilate.core.speech import say
from quilate.value.share.ceilings import ceiling, keep_ceilings
from quilate.value.share.models import CategorySpend
from quilate.value.share.models import Source as Way
from quilate.value.share.models.origin import ANSWERS

_ANSWERS = ", ".join(f"'{each.value}'" for each in ANSWERS)
#: Of each source the last day holds, of what was said since it was taken back last.
_HOLDS = f"""
    WITH said AS (
        SELECT *, CASE WHEN origin IN ({_ANSWERS}) THEN 'answered' ELSE 'known' END AS source
        FROM category_spends
    ), back AS (
        SELECT customer_id, source, max(id) AS until FROM said WHERE NOT is_given GROUP BY ALL
    ), holds AS (
        SELECT said.* FROM said LEFT JOIN back USING (customer_id, source)
        WHERE is_given AND id > coalesce(until, 0)
        QUALIFY row_number() OVER (
            PARTITION BY customer_id, source ORDER BY told_on DESC, id DESC
        ) = 1
    )
"""


def _ways(_person: Person) -> list[tuple[str, str]]:
    return [(each.value, say(f"wallet-source-{each.value}")) for each in Way]


def _fact(name: str, kind: Kind) -> Fact:
    called = name.replace("_", "-")
    return Fact(name, kind, f"wallet-fact-{called}", f"wallet-fact-{called}-meaning")


def _follow(on: dt.date) -> dict[str, Condition]:
    """Return what follows: the amount that is trusted most, and what it says."""
    told = "coalesce(category_spend_known, category_spend_answered, spend_ceiling)"
    # Who spends more with us than they said, spends that at least.
    spend = f"CASE WHEN category_spend_source IS NOT NULL THEN greatest({told}, revenue_12m) END"
    ours = "greatest(revenue_12m, 0)"
    found = {
        "spend_ceiling": ceiling(on),
        "category_spend_source": f"""CASE
            WHEN category_spend_known IS NOT NULL THEN '{Way.KNOWN.value}'
            WHEN category_spend_answered IS NOT NULL THEN '{Way.ANSWERED.value}'
            WHEN spend_ceiling IS NOT NULL THEN '{Way.COMPARABLE.value}' END""",
        "category_spend": spend,
        "share_of_customer": f"CAST({ours} AS DOUBLE) / nullif(CAST(category_spend AS DOUBLE), 0)",
        "unclaimed_spend": f"category_spend - {ours}",
    }
    return {name: Condition(sql) for name, sql in found.items()}


TOLD = FactTable(
    "category_spend",
    title="wallet-facts",
    facts=(
        _fact("category_spend_known", Kind.MONEY),
        _fact("category_spend_answered", Kind.MONEY),
        _fact("category_spend_on", Kind.DAY),
    ),
    sources={
        "category_spends": Source(
            f"""
            SELECT customer_id, id, origin, is_given, amount, told_on
            FROM {CategorySpend._meta.db_table}
            """,
            {
                "id": Column.WHOLE,
                "origin": Column.TEXT,
                "is_given": Column.FLAG,
                "amount": Column.MONEY,
                "told_on": Column.DAY,
            },
        )
    },
    sql=f"""
        {_HOLDS}
        SELECT customer_id,
            max(amount) FILTER (source = 'known') AS category_spend_known,
            max(amount) FILTER (source = 'answered') AS category_spend_answered,
            coalesce(
                max(told_on) FILTER (source = 'known'), max(told_on) FILTER (source = 'answered')
            ) AS category_spend_on
        FROM holds GROUP BY customer_id
    """,
)
CHARGES = FactTable(
    "charges",
    title="activity-facts-contracts",
    facts=(
        Fact("charges", Kind.NUMBER, "wallet-fact-charges", when_absent=0),
        Fact("first_charge", Kind.DAY, "wallet-fact-first-charge"),
    ),
    # Read once for all who ask for it.
    sources={"charged": PURCHASES.sources["charged"]},
    sql="""
        SELECT customer_id, count(*) AS charges, min(day) AS first_charge
        FROM charged WHERE account_amount > 0 GROUP BY customer_id
    """,
)
SHARE = FactTable(
    "share",
    title="wallet-facts",
    facts=(
        _fact("spend_ceiling", Kind.MONEY),
        Fact(
            "category_spend_source",
            Kind.CHOICE,
            "wallet-fact-category-spend-source",
            "wallet-fact-category-spend-source-meaning",
            choices=_ways,
        ),
        _fact("category_spend", Kind.MONEY),
        _fact("share_of_customer", Kind.SHARE),
        _fact("unclaimed_spend", Kind.MONEY),
    ),
    follow=_follow,
)
know(TOLD)
know(CHARGES)
know(SHARE)
when_prepared(keep_ceilings)
