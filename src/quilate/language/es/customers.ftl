customers-lead = Todos los que usted puede ver, personas y organizaciones.
customers-search = Buscar clientes
customers-search-hint = Nombre, identificador, teléfono, correo…
customers-filter = Mostrar
customers-unfilter = Mostrar todos
customers-any-kind = Personas y organizaciones
customers-kind = Tipo
customers-kind-person = Persona
customers-kind-organisation = Organización
customers-any-country = Todos los países
customers-country = País
customers-any-branch = Todas las sucursales
customers-name = Nombre
customers-key = Clave
customers-place = Lugar
customers-branch = Sucursal
customers-owner = Responsable
customers-since = Cliente desde
customers-none = Todavía no hay clientes
customers-none-text = Todavía no se ha dado de alta a nadie. Para echar un vistazo, quilate demo prepara una empresa simulada en una instalación nueva.
customers-none-found = No se ha encontrado a nadie
customers-none-found-text = Pruebe con menos letras, otra grafía u otro filtro. No importan los acentos, las mayúsculas ni el orden de los apellidos.
customers-who = Quién es
customers-parent = Pertenece a
customers-relations = Clientes relacionados
customers-same-household = mismo hogar
customers-contact = Cómo contactarle y reconocerle
customers-invalid = el dígito de control no coincide
customers-no-contact = No se conoce ningún teléfono, correo ni identificador.
customers-consents = Consentimientos vigentes
customers-no-consents = No ha consentido nada: no se le puede enviar publicidad.
customers-country-es = España
customers-country-mx = México
customers-country-co = Colombia
customers-country-cl = Chile
customers-country-pe = Perú
customers-country-ar = Argentina
customers-channel =
    { $code ->
        [email] Correo electrónico
        [sms] SMS
        [phone] Teléfono
        [post] Correo postal
       *[other] { $code }
    }
customers-purpose =
    { $code ->
        [marketing] publicidad
        [analytics] análisis
       *[other] { $code }
    }
customers-consent-given = Sí
customers-consent-refused = No
customers-source = Origen: { $source }
