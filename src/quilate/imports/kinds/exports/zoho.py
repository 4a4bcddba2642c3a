"""Zoho CRM: *Setup > Data Administration > Export*, or the export of a module's list.

Columns that point to another record come in pairs, ``Account Name.id`` beside ``Account Name``, in
the words of the user's language; numbers are written ``zcrm_…`` or bare, and are unique over all
modules (https://help.zoho.com/portal/en/kb/crm/data-administration/export-data).
"""

from quilate.imports.kinds.exports.deals import Deals
from quilate.imports.kinds.exports.export import Export, Holds
from quilate.imports.kinds.exports.parties import Parties

_RECORD = ("Record Id", "ID de registro")
_ACCOUNT = (
    *("Account Name.id", "Company Name.id", "Nombre de Cuenta.id", "Nombre de la cuenta.id"),
    "Nombre de Empresa.id",
)
_CREATED = ("Created Time", "Hora de creación")


class ZohoContacts(Parties):
    """People, each under their account."""

    export = Export(
        system="Zoho",
        holds=Holds.CONTACTS,
        known_as="Zoho",
        companies_known_as="Zoho",
        key="ZOHO-",
        headings={
            "customer": (*_RECORD, "Contact Id", "ID de contacto"),
            "given_names": ("First Name", "Nombre"),
            "surname_1": ("Last Name", "Apellidos"),
            "email": ("Email", "Correo electrónico"),
            "phone": ("Phone", "Teléfono"),
            "mobile": ("Mobile", "Móvil"),
            "birth_date": ("Date of Birth", "Fecha de nacimiento"),
            "country": ("Mailing Country", "País de correo", "Domicilio postal - País"),
            "region": ("Mailing State", "Estado de correo", "Domicilio postal - Estado"),
            "city": ("Mailing City", "Ciudad de correo", "Domicilio postal - Ciudad"),
            "street_address": ("Mailing Street", "Calle de correo", "Domicilio postal - Calle"),
            "owner": ("Contact Owner", "Propietario de Contacto"),
            "created_on": _CREATED,
            "parent": _ACCOUNT,
            "no_email": (
                "Email Opt Out",
                "No participación de correo electrónico",
                "Rechazo de correo electrónico",
                "Exclusión voluntaria de correo electrónico",
            ),
        },
        telling=(
            (*_RECORD, "Contact Id", "ID de contacto"),
            ("Last Name", "Apellidos"),
            ("Contact Owner.id", "Propietario de Contacto.id", "Propietario de Contacto"),
        ),
    )


class ZohoAccounts(Parties):
    """Organisations, each under its parent account."""

    export = Export(
        system="Zoho",
        holds=Holds.COMPANIES,
        known_as="Zoho",
        companies_known_as="Zoho",
        key="ZOHO-",
        headings={
            "customer": (*_RECORD, "Account Id", "ID de cuenta"),
            "legal_name": ("Account Name", "Nombre de Cuenta", "Nombre de Empresa"),
            "phone": ("Phone", "Teléfono"),
            "country": ("Billing Country", "País de facturación"),
            "region": ("Billing State", "Estado de facturación"),
            "city": ("Billing City", "Ciudad de facturación"),
            "street_address": ("Billing Street", "Calle de facturación"),
            "owner": ("Account Owner", "Propietario de Cuenta"),
            "created_on": _CREATED,
            "parent": ("Parent Account.id", "Cuenta principal.id", "Cuenta matriz.id"),
        },
        telling=(
            (*_RECORD, "Account Id", "ID de cuenta"),
            ("Account Name", "Nombre de Cuenta", "Nombre de Empresa"),
            ("Account Owner.id", "Propietario de Cuenta.id", "Propietario de Cuenta"),
        ),
    )


class ZohoDeals(Deals):
    """Deals, with their account and their contact."""

    export = Export(
        system="Zoho",
        holds=Holds.DEALS,
        known_as="Zoho",
        companies_known_as="Zoho",
        key="ZOHO-D-",
        headings={
            "order": (*_RECORD, "Deal Id"),
            "customer": _ACCOUNT,
            "contact": ("Contact Name.id", "Nombre de Contacto.id"),
            "stage": ("Stage", "Fase", "Etapa"),
            "day": ("Closing Date", "Fecha de cierre", "Fecha Cierre"),
            "amount": ("Amount", "Importe", "Cantidad"),
            "currency": ("Currency", "Moneda"),
        },
        telling=(
            (*_RECORD, "Deal Id"),
            ("Deal Name", "Nombre de Trato"),
            ("Stage", "Fase", "Etapa"),
            (
                *("Deal Owner.id", "Closing Date", "Propietario de Trato.id", "Fecha Cierre"),
                "Fecha de cierre",
            ),
        ),
    )
