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
customers-new = Nuevo cliente
customers-create = Dar de alta
customers-create-anyway = Es otro cliente: dar de alta
customers-created = { $name } ya es cliente.
customers-cancel = Cancelar
customers-in-the-company = En la empresa
customers-given-names = Nombre
customers-surname-1 = Primer apellido
customers-surname-2 = Segundo apellido
customers-legal-name = Razón social
customers-birth-date = Fecha de nacimiento
customers-sex = Sexo
customers-sex-female = Mujer
customers-sex-male = Hombre
customers-sex-other = Otro
customers-language = Idioma
customers-language-es = Español
customers-language-en = Inglés
customers-street = Dirección
customers-city = Ciudad
customers-region = Provincia o región
customers-phone = Teléfono
customers-phone-help = Con prefijo (+34…) si no es del país del cliente.
customers-phone-unreadable = «{ $text }» no es un teléfono. Escriba todas las cifras, con el prefijo del país si es de otro.
customers-email = Correo electrónico
customers-email-unreadable = «{ $text }» no es un correo electrónico. Escríbalo así: nombre@empresa.com
customers-identifier = Identificador
customers-identifier-of = Tipo de identificador
customers-identifier-kind =
    { $kind ->
        [PASSPORT] Pasaporte
        [OTHER] Otro documento
        [CEDULA] Cédula
       *[other] { $kind }
    }
customers-identifier-invalid = El dígito de control no coincide. Revise el número y su tipo.
customers-identifier-needs-kind = Elija de qué tipo es el identificador.
customers-key-help = La que le dan los demás sistemas de la empresa. Si se deja vacía, se asigna una.
customers-key-taken = La clave { $key } ya es de otro cliente. Escriba otra, o déjela vacía.
customers-place-out-of-reach = No es posible colocar al cliente ahí: solo en su propia sucursal, con sus equipos y sus personas.
customers-alike =
    { $count ->
        [one] Quizá ya sea cliente
       *[other] Quizá ya sea uno de estos { $count } clientes
    }
customers-alike-text = Conviene mirarlo antes de dar de alta dos veces a la misma persona u organización.
customers-alike-reason =
    { $reason ->
        [identifier] mismo identificador
        [contact] mismo teléfono o correo
        [birth] nombre parecido y misma fecha de nacimiento
       *[other] mismo nombre
    }
