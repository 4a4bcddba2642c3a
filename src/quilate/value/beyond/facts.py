"""What is known of customers beyond money, as far as the company counts it."""

from quilate.core.facts import Column, Fact, FactTable, Kind, Source
from quilate.value.beyond.counted import policy_shown
from quilate.value.models import BeyondPolicy, BeyondValue, ValuationRun

REFERRAL = Fact(
    "referral_value", Kind.MONEY, "beyond-referral-value", "beyond-referral-value-meaning"
)
INFLUENCE = Fact("influence", Kind.NUMBER, "beyond-influence", "beyond-influence-meaning")
ENGAGEMENT = Fact("engagement", Kind.NUMBER, "beyond-engagement", "beyond-engagement-meaning")
_FACTS = (REFERRAL, INFLUENCE, ENGAGEMENT)
_POLICIES = BeyondPolicy._meta.db_table


def facts_counted(policy: BeyondPolicy) -> list[Fact]:
    """Return the facts that a policy counts."""
    switches = (policy.referral, policy.influence, policy.engagement)
    return [fact for fact, is_on in zip(_FACTS, switches, strict=True) if is_on]


def _uncounted() -> set[str]:
    counted = facts_counted(policy_shown())
    return {fact.name for fact in _FACTS if fact not in counted}


BEYOND = FactTable(
    "beyond",
    title="beyond-facts",
    facts=_FACTS,
    unoffered=_uncounted,
    sources={
        "beyond_read": Source(
            f"""
            SELECT beyond.customer_id, policy.referral_share,
                CASE WHEN policy.referral THEN beyond.clv_brought END AS clv_brought,
                CASE WHEN policy.influence THEN beyond.influence_points END AS influence,
                CASE WHEN policy.engagement THEN beyond.engagement_points END AS engagement
            FROM {BeyondValue._meta.db_table} AS beyond
            JOIN {_POLICIES} AS policy
                ON policy.id = (SELECT id FROM {_POLICIES} ORDER BY at DESC, id DESC LIMIT 1)
            WHERE run_id = (SELECT id FROM {ValuationRun._meta.db_table} WHERE is_current)
            """,
            {
                "referral_share": Column.NUMBER,
                "clv_brought": Column.MONEY,
                "influence": Column.WHOLE,
                "engagement": Column.WHOLE,
            },
        )
    },
    sql="""
        SELECT customer_id, influence, engagement, CAST(
            clv_brought * CAST(referral_share AS DECIMAL(5, 4)) AS DECIMAL(18, 2)
        ) AS referral_value
        FROM beyond_read
    """,
)
