"""Salesforce: the *Data Export* and Data Loader, headed by the API's names; reports, by labels.

https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/
(``sforce_api_objects_contact``, ``_account``, ``_opportunity``) names the fields. The owner is
taken from reports, by name: ``OwnerId`` is a number that nobody here has. Identifiers are unique
over all objects.
"""

from quilate.imports.kinds.exports.deals import Deals
from quilate.imports.kinds.exports.export import Export, Holds
from quilate.imports.kinds.exports.parties import Parties

_ACCOUNT = ("AccountId", "Account ID", "Id. de la cuenta", "ID de la cuenta")


class SalesforceContacts(Parties):
    """People, each under their account."""

    export = Export(
        system="Salesforce",
        holds=Holds.CONTACTS,
        known_as="Salesforce",
        companies_known_as="Salesforce",
        key="SALESFORCE-",
        headings={
            "customer": ("Contact ID", "Id. del contacto", "ID del contacto", "Id"),
            "given_names": ("FirstName", "Nombre"),
            "surname_1": ("LastName", "Apellidos"),
            "email": ("Email", "Correo electrónico"),
            "phone": ("Phone", "Business Phone", "Teléfono"),
            "mobile": ("MobilePhone", "Mobile", "Móvil"),
            "birth_date": ("Birthdate", "Fecha de nacimiento"),
            "country": ("MailingCountry", "MailingCountryCode", "País de correo"),
            "region": ("MailingState", "Mailing State/Province", "Estado o provincia de correo"),
            "city": ("MailingCity", "Ciudad de correo"),
            "street_address": ("MailingStreet", "Calle de correo"),
            "owner": ("Contact Owner", "Propietario del contacto"),
            "created_on": ("CreatedDate", "Fecha de creación"),
            "parent": _ACCOUNT,
            "no_email": (
                "HasOptedOutOfEmail",
                "Email Opt Out",
                "No participar en correo electrónico",
                "Exclusión voluntaria de correo electrónico",
            ),
            "no_phone": ("DoNotCall", "No llamar"),
        },
        telling=(
            ("Contact ID", "Id", "Id. del contacto", "ID del contacto"),
            ("LastName", "Apellidos"),
            (
                *("AccountId", "Account ID", "Id. de la cuenta", "ID de la cuenta"),
                *("HasOptedOutOfEmail", "MailingCity", "ReportsToId"),
            ),
        ),
    )


class SalesforceAccounts(Parties):
    """Organisations, each under its parent account."""

    export = Export(
        system="Salesforce",
        holds=Holds.COMPANIES,
        known_as="Salesforce",
        companies_known_as="Salesforce",
        key="SALESFORCE-",
        headings={
            "customer": (*_ACCOUNT[1:], "Id"),
            "legal_name": ("Account Name", "Nombre de la cuenta", "Name"),
            "phone": ("Phone", "Teléfono"),
            "country": ("BillingCountry", "BillingCountryCode", "País de facturación"),
            "region": (
                *("BillingState", "Billing State/Province"),
                "Estado o provincia de facturación",
            ),
            "city": ("BillingCity", "Ciudad de facturación"),
            "street_address": ("BillingStreet", "Calle de facturación"),
            "owner": ("Account Owner", "Propietario de la cuenta"),
            "created_on": ("CreatedDate", "Fecha de creación"),
            "parent": ("ParentId", "Parent Account ID", "Id. de la cuenta principal"),
        },
        telling=(
            ("Account ID", "Id", "Id. de la cuenta", "ID de la cuenta"),
            ("Account Name", "Name", "Nombre de la cuenta"),
            (
                *("BillingCity", "BillingStreet", "BillingCountry", "ParentId"),
                *("Account Owner", "Propietario de la cuenta", "Ciudad de facturación"),
            ),
        ),
    )


class SalesforceOpportunities(Deals):
    """Opportunities, each of its account."""

    export = Export(
        system="Salesforce",
        holds=Holds.DEALS,
        known_as="Salesforce",
        companies_known_as="Salesforce",
        key="SALESFORCE-",
        headings={
            "order": ("Opportunity ID", "Id. de la oportunidad", "ID de la oportunidad", "Id"),
            "customer": _ACCOUNT,
            "contact": ("ContactId", "Contact ID"),
            "stage": ("IsWon", "Won", "Ganada", "StageName", "Stage", "Etapa"),
            "day": ("CloseDate", "Fecha de cierre"),
            "amount": ("Amount", "Importe", "Cantidad"),
            "currency": ("CurrencyIsoCode", "Amount Currency", "Moneda", "Divisa"),
        },
        telling=(
            ("Opportunity ID", "Id", "Id. de la oportunidad", "ID de la oportunidad"),
            ("StageName", "Stage", "Etapa"),
            ("CloseDate", "Fecha de cierre"),
            (*_ACCOUNT, "IsWon", "Opportunity Name", "Nombre de la oportunidad"),
        ),
    )
