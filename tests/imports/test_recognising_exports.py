"""An export is recognised by its columns, in the language of whoever exported it."""

import pytest

from quilate.imports.kinds.exports import EXPORTS, export_of
from tests.imports import exports

RECOGNISED = {
    "hubspot-companies": (exports.HUBSPOT_COMPANIES, exports.HUBSPOT_COMPANIES_ES),
    "hubspot-contacts": (exports.HUBSPOT_CONTACTS, exports.HUBSPOT_CONTACTS_ES),
    "hubspot-deals": (exports.HUBSPOT_DEALS, exports.HUBSPOT_DEALS_ES),
    "salesforce-companies": (exports.SALESFORCE_ACCOUNTS,),
    "salesforce-contacts": (exports.SALESFORCE_CONTACTS, exports.SALESFORCE_CONTACTS_REPORT),
    "salesforce-deals": (exports.SALESFORCE_OPPORTUNITIES,),
    "zoho-companies": (exports.ZOHO_ACCOUNTS,),
    "zoho-contacts": (exports.ZOHO_CONTACTS, exports.ZOHO_CONTACTS_ES),
    "zoho-deals": (exports.ZOHO_DEALS_ES,),
    "odoo-contacts": (exports.ODOO_CONTACTS, exports.ODOO_CONTACTS_ES),
    "odoo-deals": (exports.ODOO_OPPORTUNITIES,),
}


@pytest.mark.parametrize("kind", RECOGNISED)
def test_an_export_is_recognised_in_both_languages(kind: str) -> None:
    for rows in RECOGNISED[kind]:
        export = export_of(list(dict.fromkeys(name for row in rows for name in row)))
        assert export is not None
        assert export.name == kind


def test_every_export_has_a_file_that_proves_it() -> None:
    assert {export.name for export in EXPORTS} == set(RECOGNISED)


@pytest.mark.parametrize(
    "columns",
    [
        ("customer_id", "given_names", "surname_1", "email"),
        ("ID", "Nombre", "Apellidos", "Correo electrónico"),
        ("id_cliente", "fecha", "importe"),
        ("Name", "Phone", "City"),
    ],
)
def test_a_file_of_no_system_is_no_export(columns: tuple[str, ...]) -> None:
    assert export_of(columns) is None
