"""Odoo: *Action > Export* on the list of contacts or of the pipeline.

With *I want to update data (import-compatible export)* columns are headed by the names of fields,
else by their labels in the user's language; a field of a related record is written after a stroke
(https://www.odoo.com/documentation/17.0/applications/essentials/export_import_data.html). The
external ID has to be among the columns: rows refer to each other by it. Companies and people are
in one file, told apart by *Is a Company*; a person's whole name is in one column.
"""

from quilate.imports.kinds.exports.deals import Deals
from quilate.imports.kinds.exports.export import Export, Holds
from quilate.imports.kinds.exports.parties import Parties

_ID = ("id", "External ID", "ID externo", "ID")


class OdooContacts(Parties):
    """People and organisations."""

    export = Export(
        system="Odoo",
        holds=Holds.CONTACTS,
        known_as="Odoo",
        companies_known_as="Odoo",
        key="ODOO-",
        headings={
            "customer": _ID,
            "is_company": ("is_company", "Is a Company", "Es una compañía", "Es una empresa"),
            "name": ("name", "Name", "Nombre", "complete_name", "display_name"),
            "identifier": ("vat", "Tax ID", "NIF", "Identificación fiscal", "RFC", "CUIT", "RUT"),
            "email": ("email", "Email", "Correo electrónico", "email_normalized"),
            "phone": ("phone", "Phone", "Teléfono"),
            "mobile": ("mobile", "Mobile", "Móvil"),
            "country": ("country_id", "Country", "País", "country_code"),
            "region": ("state_id", "State", "Estado", "Provincia"),
            "city": ("city", "City", "Ciudad"),
            "street_address": ("street", "Street", "Calle"),
            "owner": ("user_id", "Salesperson", "Comercial", "Vendedor"),
            "created_on": ("create_date", "Created on", "Creado el"),
            "parent": (
                *("parent_id/id", "Related Company/External ID", "parent_id/.id"),
                *("Empresa relacionada/ID externo", "Compañía relacionada/ID externo"),
                *("Related Company/ID", "Empresa relacionada/ID", "Compañía relacionada/ID"),
            ),
            "no_email": ("is_blacklisted", "Blacklist", "Lista negra"),
            "no_phone": (
                *("phone_blacklisted", "phone_sanitized_blacklisted"),
                *("Blacklisted Phone is Phone", "El teléfono está en la lista negra"),
            ),
        },
        telling=(
            _ID,
            ("name", "Nombre", "complete_name", "display_name"),
            (
                *("is_company", "Is a Company", "Es una compañía", "Es una empresa"),
                *("parent_id/id", "Related Company/External ID", "email_normalized"),
                *("Empresa relacionada/ID externo", "Compañía relacionada/ID externo"),
            ),
        ),
    )


class OdooOpportunities(Deals):
    """The pipeline."""

    export = Export(
        system="Odoo",
        holds=Holds.DEALS,
        known_as="Odoo",
        companies_known_as="Odoo",
        key="ODOO-D-",
        headings={
            "order": _ID,
            "customer": (
                *("partner_id/id", "Customer/External ID", "Cliente/ID externo", "partner_id/.id"),
                *("Customer/ID", "Cliente/ID"),
            ),
            "stage": ("won_status", "stage_id", "Stage", "Etapa", "Is Won"),
            "day": ("date_closed", "Closed Date", "Fecha de cierre", "date_deadline"),
            "amount": ("expected_revenue", "Expected Revenue", "Ingreso esperado"),
            "currency": ("company_currency", "Currency", "Moneda"),
        },
        telling=(
            _ID,
            ("expected_revenue", "Ingreso esperado", "Ingresos esperados"),
            ("stage_id", "Stage", "Etapa", "won_status"),
        ),
    )
