"""HubSpot: *Export view* on the page of contacts, companies or deals.

Headings are the labels of properties in the language that is chosen for the export, but for those
of associations, which stay English (https://developers.hubspot.com/docs/api/crm/exports;
https://knowledge.hubspot.com/import-and-export/export-records). Contacts, companies and deals are
each numbered for themselves.

"Marketing contact status" is what HubSpot bills by, no decision of the contact: who unsubscribes
stays a marketing contact (https://community.hubspot.com/t5/CRM/m-p/623337). It is not taken.
"""

from quilate.imports.kinds.exports.deals import Deals
from quilate.imports.kinds.exports.export import Export, Holds
from quilate.imports.kinds.exports.parties import Parties

_RECORD = ("Record ID", "ID de registro")
_COMPANY = (
    "Associated Company IDs (Primary)",
    "Associated Company IDs",
    "Primary Associated Company ID",
    "Associated Company ID",
)
_PLACE = {
    "country": ("Country/Region", "País/región", "Country", "País"),
    "region": ("State/Region", "Estado/región", "Estado o región", "Provincia"),
    "city": ("City", "Ciudad"),
    "street_address": ("Street Address", "Dirección", "Dirección postal"),
    "phone": ("Phone Number", "Número de teléfono", "Teléfono"),
}


class HubSpotContacts(Parties):
    """People. One without a first or a last name is put aside: an address is no name."""

    export = Export(
        system="HubSpot",
        holds=Holds.CONTACTS,
        known_as="HubSpot",
        companies_known_as="HubSpot company",
        key="HUBSPOT-",
        headings={
            **_PLACE,
            "customer": ("Record ID", "ID de registro", "Contact ID", "Record ID - Contact"),
            "given_names": ("First Name", "Nombre"),
            "surname_1": ("Last Name", "Apellidos", "Apellido"),
            "email": ("Email", "Correo", "Correo electrónico"),
            "mobile": ("Mobile Phone Number", "Número de teléfono móvil", "Teléfono móvil"),
            "owner": ("Contact owner", "Propietario del contacto"),
            "created_on": (
                *("Became a Customer Date", "Fecha en que se convirtió en cliente"),
                *("Create Date", "Fecha de creación"),
            ),
            "birth_date": ("Date of birth", "Fecha de nacimiento"),
            "parent": _COMPANY,
            "no_email": (
                "Unsubscribed from all email",
                "Opted out of all email",
                "Suscripción cancelada a todos los correos electrónicos",
                "Canceló la suscripción a todos los correos",
                "Cancelada la suscripción a todos los correos",
            ),
        },
        telling=(
            _RECORD,
            ("First Name", "Last Name", "Nombre", "Apellidos"),
            (
                *("Contact owner", "Propietario del contacto", "Lifecycle Stage", "Lead Status"),
                *("Etapa del ciclo de vida", "Estado del lead", "Marketing contact status"),
                *("Associated Company", "Unsubscribed from all email", *_COMPANY),
            ),
        ),
    )


class HubSpotCompanies(Parties):
    """Organisations, each under its parent company."""

    export = Export(
        system="HubSpot",
        holds=Holds.COMPANIES,
        known_as="HubSpot company",
        companies_known_as="HubSpot company",
        key="HUBSPOT-C-",
        headings={
            **_PLACE,
            "customer": ("Record ID", "ID de registro", "Company ID", "Record ID - Company"),
            "legal_name": ("Company name", "Nombre de la empresa", "Name"),
            "owner": ("Company owner", "Propietario de la empresa"),
            "created_on": (
                *("Became a Customer Date", "Fecha en que se convirtió en cliente"),
                *("Create Date", "Fecha de creación"),
            ),
            "parent": ("Parent Company ID", "Parent Company IDs", "ID de la empresa matriz"),
        },
        telling=(
            _RECORD,
            ("Company name", "Nombre de la empresa"),
            (
                *("Company Domain Name", "Nombre de dominio de la empresa"),
                *("Company owner", "Propietario de la empresa", "Lifecycle Stage", "Industry"),
                *("Etapa del ciclo de vida", "Sector"),
            ),
        ),
    )


class HubSpotDeals(Deals):
    """Deals, with the companies and the contacts that they belong to."""

    export = Export(
        system="HubSpot",
        holds=Holds.DEALS,
        known_as="HubSpot",
        companies_known_as="HubSpot company",
        key="HUBSPOT-D-",
        headings={
            "order": ("Record ID", "ID de registro", "Deal ID"),
            "customer": _COMPANY,
            "contact": ("Associated Contact IDs", "Associated Contact ID"),
            "stage": (
                *("Is Closed Won", "Está cerrado y ganado", "Deal Stage", "Etapa del negocio"),
                "Etapa de negocio",
            ),
            "day": ("Close Date", "Fecha de cierre"),
            "amount": ("Amount", "Valor", "Importe", "Monto", "Cantidad"),
            "currency": ("Currency", "Moneda", "Divisa"),
        },
        telling=(_RECORD, ("Deal Name", "Nombre del negocio"), ("Deal Stage", "Etapa del negocio")),
    )
