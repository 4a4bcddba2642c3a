"""Exports of other systems: each a kind of file that says by which columns it is recognised."""

from collections.abc import Collection
from typing import Final

from quilate.imports.kinds.exports.deals import Deals
from quilate.imports.kinds.exports.export import Export
from quilate.imports.kinds.exports.hubspot import HubSpotCompanies, HubSpotContacts, HubSpotDeals
from quilate.imports.kinds.exports.odoo import OdooContacts, OdooOpportunities
from quilate.imports.kinds.exports.parties import Parties
from quilate.imports.kinds.exports.salesforce import (
    SalesforceAccounts,
    SalesforceContacts,
    SalesforceOpportunities,
)
from quilate.imports.kinds.exports.zoho import ZohoAccounts, ZohoContacts, ZohoDeals
from quilate.transactions.recognition.column_names import words_of

#: Whose columns are hardest to mistake comes first; deals before the companies they name.
EXPORTS: Final[tuple[Parties | Deals, ...]] = (
    *(ZohoDeals(), ZohoContacts(), ZohoAccounts()),
    *(HubSpotDeals(), HubSpotContacts(), HubSpotCompanies()),
    *(SalesforceOpportunities(), SalesforceContacts(), SalesforceAccounts()),
    *(OdooOpportunities(), OdooContacts()),
)
SYSTEMS: Final = tuple(dict.fromkeys(each.export.system.lower() for each in EXPORTS))


def export_of(columns: Collection[str]) -> Parties | Deals | None:
    """Return of which system a file with these columns is an export; None where nothing tells."""
    names = {words_of(column) for column in columns}
    return next((each for each in EXPORTS if each.export.recognises(names)), None)


__all__ = ["EXPORTS", "SYSTEMS", "Deals", "Export", "Parties", "export_of"]
