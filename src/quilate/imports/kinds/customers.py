"""Customers: persons and organisations, with what identifies and reaches them."""

from typing import ClassVar

from quilate.imports.kinds.batch import Batch
from quilate.imports.kinds.countries import countries
from quilate.imports.kinds.customer_plan import CustomerPlanning
from quilate.imports.kinds.customer_writing import write
from quilate.imports.kinds.field import Field, choice, code, day, email, text
from quilate.imports.kinds.kind import Errand, Kind
from quilate.imports.kinds.newcomers import Found, Prospects
from quilate.imports.kinds.plan import Plan

_ORGANISATION = "empresa, company, organization, organizacion, juridica, sociedad, o, e, j"
_PERSON = "persona, individual, particular, fisica, natural, p, f"


class Customers(Kind):
    """Who the customers are. An empty cell leaves what is there as it is."""

    name = "customers"
    icon = "users"
    key = ("customer",)
    recognised_by = ("identifier", "email", "phone", "mobile")
    called_by = ("name", "given_names", "surname_1", "surname_2", "legal_name")
    fields: ClassVar[tuple[Field, ...]] = (
        text(
            "customer",
            "customer_id customer_key id_cliente codigo_cliente cod_cliente num_cliente"
            " numero_cliente cliente_id client_id customer cliente id codigo code",
            "C-1001",
            longest=60,
            required=True,
        ),
        choice(
            "kind",
            "kind type tipo tipo_cliente customer_type tipo_persona",
            "person",
            {"person": _PERSON, "organisation": _ORGANISATION},
        ),
        text(
            "given_names",
            "first_name given_name nombre nombres name nombre_pila firstname",
            "María José",
            longest=120,
        ),
        text(
            "surname_1",
            "last_name surname apellido_1 primer_apellido apellido apellido1 apellido_paterno"
            " lastname apellidos",
            "Núñez",
            longest=80,
        ),
        text(
            "surname_2",
            "second_surname apellido_2 segundo_apellido apellido2 apellido_materno",
            "Ibáñez",
            longest=80,
        ),
        text(
            "legal_name",
            "legal_name company company_name razon_social empresa nombre_empresa denominacion"
            " organisation organization account_name",
            "",
            longest=200,
        ),
        choice(
            "identifier_kind",
            "identifier_kind tipo_identificador tipo_documento document_type tipo_doc",
            "NIF",
            {
                each.upper(): each
                for each in (
                    *("nif", "nie", "cif", "dni", "rfc", "curp", "nit", "cc", "ce", "rut", "ruc"),
                    *("cuit", "cuil", "vat"),
                )
            },
        ),
        code(
            "identifier",
            "identifier tax_id nif dni nie cif rfc rut ruc nit cuit identificador documento"
            " numero_documento cedula vat_number document_number num_documento",
            "12345678Z",
            longest=60,
        ),
        email(
            "email", "email e_mail correo correo_electronico mail email_address", "mj@example.com"
        ),
        text(
            "phone",
            "phone telephone telefono movil mobile celular phone_number telefono_movil"
            " mobile_phone_number tel",
            "612 34 56 78",
            longest=40,
        ),
        choice(
            "sex",
            "sex sexo gender genero",
            "female",
            {
                "female": "mujer, femenino, f, m mujer, woman",
                "male": "hombre, masculino, h, v, varon, man",
                "other": "otro, otra, x, no binario",
            },
        ),
        day(
            "birth_date",
            "birth_date birthday fecha_nacimiento nacimiento date_of_birth",
            "1984-05-17",
        ),
        choice(
            "language",
            "language idioma lengua lang",
            "es",
            {
                "es": "espanol, castellano, spanish, spa",
                "en": "ingles, english, eng",
                "pt": "portugues, portuguese",
                "fr": "frances, french",
                "de": "aleman, german",
                "it": "italiano, italian",
                "ca": "catalan",
                "gl": "gallego, galician",
                "eu": "euskera, vasco, basque",
            },
        ),
        choice(
            "country",
            "country pais country_code codigo_pais",
            "ES",
            countries(),
        ),
        text(
            "region", "region provincia estado state departamento comunidad", "Sevilla", longest=80
        ),
        text("city", "city ciudad poblacion localidad municipio town", "Sevilla", longest=120),
        text(
            "street_address",
            "street_address address direccion domicilio calle street",
            "Calle Mayor 1",
            longest=200,
        ),
        text("household", "household household_id hogar id_hogar unidad_familiar", "", longest=60),
        text("branch", "branch sucursal oficina tienda delegacion", "", longest=120),
        text("team", "team equipo", "", longest=120),
        email("owner", "owner owner_email responsable comercial vendedor gestor asesor", ""),
        day(
            "created_on",
            "created_on customer_since fecha_alta fecha_de_alta alta cliente_desde created_at"
            " create_date created_time fecha_creacion",
            "2025-01-08",
        ),
    )

    batch = 20_000

    def ahead(self, rows: Batch, errand: Errand) -> object:
        """Return who may be new, with all that is written of them then."""
        prospects = Prospects(rows, errand)
        prospects.new  # noqa: B018 - made here, where it keeps nobody waiting
        return prospects

    def plan(self, rows: Batch, errand: Errand) -> Plan:
        """Return who is new, who changes, and who may be there already under another key."""
        return self._found(Prospects(rows, errand), errand)[1]

    def enter(self, rows: Batch, errand: Errand) -> Plan:
        """Enter who is new, and change who changes."""
        assert isinstance(rows.ahead, Prospects)
        found, plan = self._found(rows.ahead, errand)
        write(plan, errand)
        found.enter()
        return plan

    def _found(self, prospects: Prospects, errand: Errand) -> tuple[Found, Plan]:
        found = Found(prospects, errand)
        plan = CustomerPlanning(found.others, errand).plan()
        plan.newcomers = found.rows
        plan.alike = sorted([*plan.alike, *found.rows.alike], key=lambda each: each[0].line)
        return found, plan
