"""Which records each company keeps."""

from quilate.simulator.campaigns.records import CAMPAIGN_MEMBERS, CAMPAIGNS
from quilate.simulator.company import Company
from quilate.simulator.experience import records as experience
from quilate.simulator.opportunities.records import (
    OPPORTUNITIES,
    OPPORTUNITY_ODDS,
    OPPORTUNITY_OUTCOMES,
    SELLERS,
)
from quilate.simulator.purchases.records import ORDER_LINES, ORDERS
from quilate.simulator.response.records import CONTACTS
from quilate.simulator.subscriptions import records as subscriptions
from quilate.simulator.world.table import Table

_SUBSCRIPTIONS = [
    subscriptions.PLANS,
    subscriptions.SUBSCRIPTIONS,
    subscriptions.RENEWALS,
    subscriptions.SUBSCRIPTION_ENDS,
    subscriptions.USAGE,
    subscriptions.INVOICES,
    subscriptions.PAYMENTS,
    subscriptions.WRITE_OFFS,
]
_EXPERIENCE = [
    experience.INCIDENTS,
    experience.RESOLUTIONS,
    experience.COMPLAINTS,
    experience.INTERACTIONS,
    experience.SURVEYS,
    experience.ANSWERS,
    experience.RECOMMENDATIONS,
]


def tables_of(company: Company) -> list[Table]:
    """Return the tables that a company fills, in the order in which they are told."""
    tables = list[Table]()
    if company.purchases:
        tables += [ORDERS, ORDER_LINES]
    if company.subscriptions:
        tables += _SUBSCRIPTIONS
    if company.experience:
        tables += _EXPERIENCE
    if company.opportunities:
        tables += [SELLERS, OPPORTUNITIES, OPPORTUNITY_OUTCOMES, OPPORTUNITY_ODDS]
    if company.campaigns:
        tables += [CAMPAIGNS, CAMPAIGN_MEMBERS]
    return [*tables, CONTACTS]


def openings(tables: list[Table]) -> list[Table]:
    """Return the tables that readers find: not those that complete another and are no more."""
    known = [table for table in tables if not table.is_truth]
    return [table for table in known if table.adds or not table.closes]


def closings(tables: list[Table], opening: Table) -> list[Table]:
    """Return the tables that complete one."""
    return [table for table in tables if table.closes == opening.name]


def added(closing: Table, opening: Table) -> dict[str, str]:
    """Return which columns of a table are added to the one that it completes, and as what."""
    if closing.adds:
        return closing.adds
    return {name: name for name in closing.columns if name not in opening.columns}
