"""What is known of what customers did: bought, returned, said, subscribed to."""

from quilate.activity.models import (
    Acquisition,
    Category,
    Charge,
    Interaction,
    Order,
    OrderLine,
    Product,
    Renewal,
    Subscription,
)
from quilate.activity.models import Source as Way
from quilate.core.facts import Column, Fact, FactTable, Kind, Source, know
from quilate.core.models import Person

#: The last twelve months, as ``current value`` has them: of the day itself, back to the day after
#: that of a year ago.
_RECENT = "day > CAST(getvariable('today') - INTERVAL 12 MONTH AS DATE)"


def _categories(_person: Person) -> list[tuple[str, str]]:
    return [(str(pk), name) for pk, name in Category.objects.values_list("pk", "name")]


def _ways(_person: Person) -> list[tuple[str, str]]:
    return [(str(pk), name) for pk, name in Way.objects.order_by("name").values_list("pk", "name")]


PURCHASES = FactTable(
    "purchases",
    title="activity-facts-purchases",
    facts=(
        Fact("orders_12m", Kind.NUMBER, "activity-fact-orders-12m", when_absent=0),
        Fact(
            "orders",
            Kind.NUMBER,
            "activity-fact-orders",
            when_absent=0,
            told="activity-told-orders",
        ),
        Fact(
            "revenue_12m",
            Kind.MONEY,
            "activity-fact-revenue-12m",
            "activity-fact-revenue-meaning",
            when_absent=0,
        ),
        Fact(
            "revenue",
            Kind.MONEY,
            "activity-fact-revenue",
            "activity-fact-revenue-meaning",
            when_absent=0,
        ),
        Fact(
            "margin_12m",
            Kind.MONEY,
            "activity-fact-margin-12m",
            "activity-fact-margin-meaning",
            when_absent=0,
        ),
        Fact(
            "margin",
            Kind.MONEY,
            "activity-fact-margin",
            "activity-fact-margin-meaning",
            when_absent=0,
            told="activity-told-margin",
        ),
        Fact(
            "first_purchase",
            Kind.DAY,
            "activity-fact-first-purchase",
            told="activity-told-first-purchase",
        ),
        Fact(
            "last_purchase",
            Kind.DAY,
            "activity-fact-last-purchase",
            told="activity-told-last-purchase",
        ),
        Fact("days_since_purchase", Kind.NUMBER, "activity-fact-days-since"),
        Fact(
            "average_order",
            Kind.MONEY,
            "activity-fact-average-order",
            "activity-fact-average-order-meaning",
        ),
        Fact("categories", Kind.NUMBER, "activity-fact-categories", when_absent=0),
        Fact("main_category", Kind.CHOICE, "activity-fact-main-category", choices=_categories),
        Fact("purchase_channels", Kind.NUMBER, "activity-fact-channels", when_absent=0),
        Fact(
            "returns_share",
            Kind.SHARE,
            "activity-fact-returns",
            "activity-fact-returns-meaning",
        ),
    ),
    sources={
        "sold": Source(
            f"""
            SELECT bought.customer_id, line.order_id, line.day, bought.channel,
                product.category_id, line.account_amount, line.margin, line.is_return
            FROM {OrderLine._meta.db_table} AS line
            JOIN {Order._meta.db_table} AS bought ON bought.id = line.order_id
            LEFT JOIN {Product._meta.db_table} AS product ON product.id = line.product_id
            """,
            {
                "order_id": Column.WHOLE,
                "day": Column.DAY,
                "channel": Column.TEXT,
                "category_id": Column.WHOLE,
                "account_amount": Column.MONEY,
                "margin": Column.MONEY,
                "is_return": Column.FLAG,
            },
        ),
        "charged": Source(
            f"""
            SELECT contract.customer_id, charge.day, charge.account_amount, charge.margin
            FROM {Charge._meta.db_table} AS charge
            JOIN {Subscription._meta.db_table} AS contract
                ON contract.id = charge.subscription_id
            """,
            {"day": Column.DAY, "account_amount": Column.MONEY, "margin": Column.MONEY},
        ),
    },
    sql=f"""
        WITH money AS (
            SELECT customer_id, sum(account_amount) AS revenue, sum(margin) AS margin,
                sum(account_amount) FILTER ({_RECENT}) AS revenue_12m,
                sum(margin) FILTER ({_RECENT}) AS margin_12m
            FROM (
                SELECT customer_id, day, account_amount, margin FROM sold
                UNION ALL SELECT customer_id, day, account_amount, margin FROM charged
            )
            GROUP BY customer_id
        ), bought AS (
            SELECT customer_id,
                count(DISTINCT order_id) FILTER (NOT is_return) AS orders,
                count(DISTINCT order_id) FILTER (NOT is_return AND {_RECENT}) AS orders_12m,
                min(day) FILTER (NOT is_return) AS first_purchase,
                max(day) FILTER (NOT is_return) AS last_purchase,
                count(DISTINCT category_id) FILTER (NOT is_return) AS categories,
                count(DISTINCT channel) FILTER (NOT is_return) AS purchase_channels,
                sum(account_amount) FILTER (NOT is_return) AS before_returns,
                -sum(account_amount) FILTER (is_return) AS returned
            FROM sold
            GROUP BY customer_id
        ), liked AS (
            SELECT customer_id, arg_max(category_id, (spent, -category_id)) AS main_category
            FROM (
                SELECT customer_id, category_id, sum(account_amount) AS spent
                FROM sold WHERE category_id IS NOT NULL GROUP BY customer_id, category_id
            )
            GROUP BY customer_id
        )
        SELECT money.*, bought.* EXCLUDE (customer_id), main_category,
            date_diff('day', last_purchase, getvariable('today')) AS days_since_purchase,
            CAST(before_returns - coalesce(returned, 0) AS DOUBLE) / nullif(orders, 0)
                AS average_order,
            CAST(coalesce(returned, 0) AS DOUBLE) / nullif(before_returns, 0) AS returns_share
        FROM money LEFT JOIN bought USING (customer_id) LEFT JOIN liked USING (customer_id)
    """,
)

CONVERSATIONS = FactTable(
    "conversations",
    title="activity-facts-conversations",
    facts=(
        Fact("interactions_12m", Kind.NUMBER, "activity-fact-interactions", when_absent=0),
        Fact("inbound_12m", Kind.NUMBER, "activity-fact-inbound", when_absent=0),
        Fact("last_interaction", Kind.DAY, "activity-fact-last-interaction"),
        Fact("interaction_channels", Kind.NUMBER, "activity-fact-talk-channels", when_absent=0),
    ),
    sources={
        "talked": Source(
            f"SELECT customer_id, day, channel, direction FROM {Interaction._meta.db_table}",
            {"day": Column.DAY, "channel": Column.TEXT, "direction": Column.TEXT},
        )
    },
    sql=f"""
        SELECT customer_id, count(*) FILTER ({_RECENT}) AS interactions_12m,
            count(*) FILTER ({_RECENT} AND direction = 'inbound') AS inbound_12m,
            max(day) AS last_interaction,
            count(DISTINCT channel) FILTER ({_RECENT}) AS interaction_channels
        FROM talked GROUP BY customer_id
    """,
)

CONTRACTS = FactTable(
    "contracts",
    title="activity-facts-contracts",
    facts=(
        Fact(
            "subscriptions_running",
            Kind.NUMBER,
            "activity-fact-running",
            when_absent=0,
            told="activity-told-running",
        ),
        Fact(
            "subscriptions_ended",
            Kind.NUMBER,
            "activity-fact-ended",
            when_absent=0,
            told="activity-told-ended",
        ),
        Fact("monthly_amount", Kind.MONEY, "activity-fact-monthly", when_absent=0),
        Fact("commitment_ends", Kind.DAY, "activity-fact-commitment"),
        Fact(
            "next_commitment_end",
            Kind.DAY,
            "activity-fact-next-commitment",
            "activity-fact-next-commitment-meaning",
        ),
    ),
    sources={
        "contracts": Source(
            f"""
            SELECT customer_id, started_on, ended_on, commitment_ends_on, account_amount,
                (
                    SELECT max(renewal.commitment_ends_on) FROM {Renewal._meta.db_table} renewal
                    WHERE renewal.subscription_id = contract.id
                ) AS renewed_until
            FROM {Subscription._meta.db_table} contract
            """,
            dict.fromkeys(
                ("started_on", "ended_on", "commitment_ends_on", "renewed_until"), Column.DAY
            )
            | {"account_amount": Column.MONEY},
        )
    },
    sql="""
        SELECT customer_id, count(*) FILTER (is_running) AS subscriptions_running,
            count(*) FILTER (ended_on <= getvariable('today')) AS subscriptions_ended,
            coalesce(sum(account_amount) FILTER (is_running), 0) AS monthly_amount,
            max(greatest(commitment_ends_on, renewed_until)) FILTER (is_running)
                AS commitment_ends,
            min(greatest(commitment_ends_on, renewed_until)) FILTER (
                is_running
                AND greatest(commitment_ends_on, renewed_until) > getvariable('today')
            ) AS next_commitment_end
        FROM (
            SELECT *, started_on <= getvariable('today')
                AND coalesce(ended_on > getvariable('today'), TRUE) AS is_running
            FROM contracts
        )
        GROUP BY customer_id
    """,
)

COMING = FactTable(
    "coming",
    title="activity-facts-coming",
    facts=(
        Fact("source", Kind.CHOICE, "activity-fact-source", choices=_ways),
        Fact("won_on", Kind.DAY, "activity-fact-won-on"),
        Fact("was_recommended", Kind.FLAG, "activity-fact-recommended", when_absent=False),
    ),
    sources={
        "came": Source(
            f"""
            SELECT customer_id, source_id AS source, won_on, recommended_by_id
            FROM {Acquisition._meta.db_table}
            """,
            {"source": Column.WHOLE, "won_on": Column.DAY, "recommended_by_id": Column.WHOLE},
        )
    },
    sql="SELECT *, recommended_by_id IS NOT NULL AS was_recommended FROM came",
)

RECOMMENDING = FactTable(
    "recommending",
    title="activity-facts-coming",
    facts=(Fact("customers_brought", Kind.NUMBER, "activity-fact-brought", when_absent=0),),
    sources={
        "brought": Source(
            f"""
            SELECT recommended_by_id AS customer_id FROM {Acquisition._meta.db_table}
            WHERE recommended_by_id IS NOT NULL
            """,
            {},
        )
    },
    sql="SELECT customer_id, count(*) AS customers_brought FROM brought GROUP BY customer_id",
)

for table in (PURCHASES, CONVERSATIONS, CONTRACTS, COMING, RECOMMENDING):
    know(table)
