"""Files as HubSpot, Salesforce, Zoho and Odoo export them, of people who do not exist.

Each is a company, a contact of it, and what else the system has columns for.
"""

HUBSPOT_COMPANIES = (
    {
        "Record ID": "9001",
        "Company name": "Bodegas Ejemplo SL",
        "Company Domain Name": "bodegas.example",
        "Company owner": "Inés Comercial",
        "Phone Number": "+34 954 00 00 01",
        "City": "Sevilla",
        "Country/Region": "Spain",
        "Create Date": "2023-02-01 09:00",
        "Industry": "FOOD",
    },
)
HUBSPOT_CONTACTS = (
    {
        # Contacts and companies are numbered apart: this one has the number of the company.
        "Record ID": "9001",
        "First Name": "Ana",
        "Last Name": "Núñez Ibáñez",
        "Email": "ana@bodegas.example",
        "Phone Number": "+34 954 00 00 02",
        "Mobile Phone Number": "+34 612 34 56 78",
        "Contact owner": "Inés Comercial",
        "Lifecycle Stage": "Customer",
        "Marketing contact status": "Marketing contact",
        "Unsubscribed from all email": "true",
        "Create Date": "2024-03-12 09:14",
        "Associated Company": "Bodegas Ejemplo SL",
        "Associated Company IDs (Primary)": "9001",
    },
    {
        "Record ID": "102",
        "First Name": "Luis",
        "Last Name": "Prueba",
        "Email": "luis@example.com",
        "Lifecycle Stage": "Customer",
        "Marketing contact status": "Non-marketing contact",
        "Unsubscribed from all email": "",
        "Create Date": "2024-03-13 10:00",
    },
)
HUBSPOT_CONTACTS_ES = (
    {
        "ID de registro": "9001",
        "Nombre": "Ana",
        "Apellidos": "Núñez Ibáñez",
        "Correo": "ana@bodegas.example",
        "Número de teléfono": "+34 954 00 00 02",
        "Propietario del contacto": "Inés Comercial",
        "Estado del lead": "En curso",
        "País/región": "España",
        "Fecha de creación": "2024-03-12 09:14",
        "Associated Company IDs (Primary)": "9001",
    },
)
HUBSPOT_COMPANIES_ES = (
    {
        "ID de registro": "9001",
        "Nombre de la empresa": "Bodegas Ejemplo SL",
        "Nombre de dominio de la empresa": "bodegas.example",
        "Ciudad": "Sevilla",
        "País/región": "España",
        "Sector": "Alimentación",
    },
)
HUBSPOT_DEALS = (
    {
        "Record ID": "7001",
        "Deal Name": "Cosecha 2025",
        "Deal Stage": "Closed won",
        "Close Date": "2025-06-01 12:00",
        "Amount": "1500.50",
        "Deal owner": "Inés Comercial",
        "Associated Company IDs (Primary)": "9001",
        "Associated Contact IDs": "9001;102",
    },
    {
        "Record ID": "7002",
        "Deal Name": "Cosecha 2026",
        "Deal Stage": "Appointment scheduled",
        "Close Date": "",
        "Amount": "15000.00",
        "Associated Company IDs (Primary)": "9001",
    },
    {
        "Record ID": "7003",
        "Deal Name": "Catering",
        "Deal Stage": "Closed lost",
        "Close Date": "2025-05-20 12:00",
        "Amount": "300.25",
        "Associated Company IDs (Primary)": "9001",
    },
    {
        "Record ID": "7004",
        "Deal Name": "De nadie",
        "Deal Stage": "Closed won",
        "Close Date": "2025-05-21 12:00",
        "Amount": "20.75",
        "Associated Company IDs (Primary)": "1",
    },
)
HUBSPOT_DEALS_ES = (
    {
        "ID de registro": "7001",
        "Nombre del negocio": "Cosecha 2025",
        "Etapa del negocio": "Cierre ganado",
        "Fecha de cierre": "2025-06-01 12:00",
        "Valor": "1500.50",
        "Associated Company IDs (Primary)": "9001",
    },
)
SALESFORCE_ACCOUNTS = (
    {
        "Id": "0015g00000ABcDeAAL",
        "IsDeleted": "0",
        "Name": "Bodegas Ejemplo SL",
        "ParentId": "",
        "BillingStreet": "Calle Mayor 1",
        "BillingCity": "Sevilla",
        "BillingCountry": "Spain",
        "Phone": "+34 954 00 00 01",
        "CreatedDate": "2023-02-01T09:00:00.000Z",
        "OwnerId": "0055g000001AbCdAAK",
    },
)
SALESFORCE_CONTACTS = (
    {
        "Id": "0035g00000ZZcDeAAL",
        "IsDeleted": "0",
        # Reports write 15 characters, exports 18: it is the same account.
        "AccountId": "0015g00000ABcDe",
        "LastName": "Núñez Ibáñez",
        "FirstName": "Ana",
        "MailingCity": "Sevilla",
        "MailingCountry": "Spain",
        "Phone": "",
        "MobilePhone": "+34 612 34 56 78",
        "Email": "ana@bodegas.example",
        "OwnerId": "0055g000001AbCdAAK",
        "HasOptedOutOfEmail": "1",
        "DoNotCall": "1",
        "CreatedDate": "2024-03-12T09:14:00.000Z",
    },
)
SALESFORCE_OPPORTUNITIES = (
    {
        "Id": "0065g00000QQcDeAAL",
        "AccountId": "0015g00000ABcDeAAL",
        "Name": "Cosecha 2025",
        "StageName": "Firmado",
        "Amount": "1500.50",
        "CloseDate": "2025-06-01",
        "IsClosed": "1",
        "IsWon": "1",
    },
)
SALESFORCE_CONTACTS_REPORT = (
    {
        "Contact ID": "0035g00000ZZcDe",
        "First Name": "Ana",
        "Last Name": "Núñez Ibáñez",
        "Account ID": "0015g00000ABcDe",
        "Account Name": "Bodegas Ejemplo SL",
        "Mailing City": "Sevilla",
        "Email": "ana@bodegas.example",
        "Email Opt Out": "1",
        "Do Not Call": "0",
        "Contact Owner": "Inés Comercial",
    },
)
ZOHO_ACCOUNTS = (
    {
        "Record Id": "zcrm_5012345000000200001",
        "Account Owner.id": "zcrm_5012345000000100001",
        "Account Owner": "Inés Comercial",
        "Account Name": "Bodegas Ejemplo SL",
        "Phone": "+34 954 00 00 01",
        "Parent Account.id": "",
        "Created Time": "2023-02-01 09:00:00",
        "Billing City": "Sevilla",
        "Billing Country": "Spain",
    },
)
ZOHO_CONTACTS = (
    {
        "Record Id": "zcrm_5012345000000300001",
        "Contact Owner.id": "zcrm_5012345000000100001",
        "Contact Owner": "Inés Comercial",
        "First Name": "Ana",
        "Last Name": "Núñez Ibáñez",
        "Account Name.id": "zcrm_5012345000000200001",
        "Account Name": "Bodegas Ejemplo SL",
        "Email": "ana@bodegas.example",
        "Mobile": "+34 612 34 56 78",
        "Email Opt Out": "true",
        "Created Time": "2024-03-12 09:14:00",
    },
)
ZOHO_CONTACTS_ES = (
    {
        "ID de registro": "zcrm_5012345000000300001",
        "Propietario de Contacto.id": "zcrm_5012345000000100001",
        "Propietario de Contacto": "Inés Comercial",
        "Nombre": "Ana",
        "Apellidos": "Núñez Ibáñez",
        "Nombre de Cuenta.id": "zcrm_5012345000000200001",
        "Nombre de Cuenta": "Bodegas Ejemplo SL",
        "Correo electrónico": "ana@bodegas.example",
        "Teléfono": "+34 612 34 56 78",
        "Hora de creación": "2024-03-12 09:14:00",
    },
)
ZOHO_DEALS_ES = (
    {
        "ID de registro": "zcrm_5012345000000400001",
        "Nombre de Trato": "Cosecha 2025",
        "Nombre de Cuenta.id": "zcrm_5012345000000200001",
        "Fase": "Cerrado ganado",
        "Fecha de cierre": "2025-06-01",
        "Importe": "1500.50",
    },
)
ODOO_CONTACTS = (
    {
        # The person comes before the company, as the list is sorted by name.
        "id": "__export__.res_partner_12_a1b2c3d4",
        "name": "Ana Núñez Ibáñez",
        "is_company": "False",
        "parent_id/id": "__export__.res_partner_11_a1b2c3d4",
        "vat": "",
        "email": "ana@bodegas.example",
        "mobile": "+34 612 34 56 78",
        "city": "Sevilla",
        "country_id": "Spain",
        "user_id": "Inés Comercial",
        "is_blacklisted": "True",
    },
    {
        "id": "__export__.res_partner_11_a1b2c3d4",
        "name": "Bodegas Ejemplo SL",
        "is_company": "True",
        "parent_id/id": "",
        "vat": "ESB12345674",
        "email": "",
        "city": "Sevilla",
        "country_id": "Spain",
        "is_blacklisted": "False",
    },
)
ODOO_CONTACTS_ES = (
    {
        "ID externo": "__export__.res_partner_12_a1b2c3d4",
        "Nombre": "Ana Núñez Ibáñez",
        "Es una compañía": "Falso",
        "Empresa relacionada/ID externo": "__export__.res_partner_11_a1b2c3d4",
        "Correo electrónico": "ana@bodegas.example",
        "Comercial": "Inés Comercial",
        "País": "España",
    },
)
ODOO_OPPORTUNITIES = (
    {
        "id": "__export__.crm_lead_5_a1b2c3d4",
        "name": "Cosecha 2025",
        "partner_id/id": "__export__.res_partner_11_a1b2c3d4",
        "expected_revenue": "1500.50",
        "stage_id": "Won",
        "date_closed": "2025-06-01 12:00:00",
    },
)
