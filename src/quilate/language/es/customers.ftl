customers-lead = Todos los que usted puede ver, personas y organizaciones.
customers-search = Buscar clientes
customers-search-hint = Nombre, identificador, teléfono, correo…
customers-filter = Mostrar
customers-unfilter = Mostrar todos
customers-any-kind = Todos
customers-customer-since = Cliente desde el { $day }
customers-without-branch = Sin sucursal
customers-without-owner = Sin responsable
customers-erased = Cliente suprimido
customers-erased-text = Sus datos se suprimieron el { $day }. Queda el certificado de lo que se hizo, sin datos de la persona.
customers-certificates = Certificados de supresión
customers-merged = { $name } se fusionó con otro cliente
customers-merged-text = Todo lo suyo está ahora en la ficha del cliente con el que se fusionó. La fusión se puede deshacer.
customers-merged-elsewhere = El cliente con el que se fusionó queda fuera de su alcance.
customers-kind = Tipo
customers-kind-person = Persona
customers-kind-organisation = Organización
customers-any-country = Todos
customers-country = País
customers-any-branch = Todas
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
customers-contact = Contacto e identidad
customers-invalid = el dígito de control no coincide
customers-no-contact = No se conoce ningún teléfono, correo ni identificador.
customers-consents = Consentimientos
customers-no-consents = No ha consentido nada: no se le puede enviar publicidad.
customers-channel =
    { $code ->
        [email] Correo electrónico
        [sms] SMS
        [phone] Teléfono
        [post] Correo postal
        [whatsapp] WhatsApp
       *[other] { $code }
    }
customers-purpose =
    { $code ->
        [marketing] publicidad
        [analytics] análisis
        [surveys] encuestas
        [sharing] cesión a otras empresas
       *[other] { $code }
    }
customers-consent-given = Sí
customers-consent-refused = No
customers-source = Origen: { $source }
customers-source-since = Origen: { $source }, desde el { $day }
customers-new = Nuevo cliente
customers-create = Dar de alta
customers-create-anyway = Es otro cliente: dar de alta
customers-created = { $name } ya es cliente.
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
        [KEY] Clave en otro sistema
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
customers-way = Dónde está
customers-edit = Modificar
customers-save = Guardar
customers-saved = Guardado.
customers-done = Hecho
customers-overtaken = Otra persona ha modificado al cliente mientras usted escribía. Lo que usted escribió sigue en el formulario: si guarda otra vez, sustituye a lo que dejó la otra persona.
customers-overtaken-field = Dato
customers-overtaken-theirs = Ahora
customers-overtaken-ours = Usted ha escrito
customers-team = Equipo
customers-team-of-another-branch = Ese equipo es de otra sucursal. Elija un equipo de la sucursal elegida.
customers-handed-over = { $name } ya está en manos de otra persona, y usted ya no lo ve.
customers-point = Teléfono o correo electrónico
customers-preferred = preferido
customers-prefer = Preferir
customers-remove-named = Quitar { $name }
customers-add-point = Añadir
customers-add-identifier = Añadir identificador
customers-identity-kept = El cliente ya tiene ese identificador.
customers-contact-point-kept = El cliente ya tiene ese teléfono o correo.
customers-stands-above = está por encima
customers-no-relations = No pertenece a ninguna organización ni comparte hogar.
customers-lives-with = Vive con
customers-other-help = Clave, nombre, teléfono o identificador de otro cliente.
customers-other-none = Nadie responde a «{ $text }». Escriba su clave, o busque antes al cliente en la lista.
customers-other-many = Hay varios: { $names }. Escriba la clave de uno.
customers-put-under = Poner debajo
customers-stand-alone = Ya no pertenece a { $name }
customers-move-in = Poner en el mismo hogar
customers-move-out = Ya no vive ahí
customers-parent-is-a-person = { $name } es una persona. Solo las organizaciones tienen clientes debajo.
customers-parent-is-below = { $name } está por debajo de este cliente, o es él mismo: se cerraría un círculo.
customers-households-are-of-people = Solo las personas comparten hogar.
customers-not-with-themselves = Elija a otra persona: esta es la misma.
customers-consent-record = Registrar
customers-consent-history = Todas las decisiones
customers-consent-history-note = Nada se borra ni se corrige: vale la última decisión de cada canal y finalidad.
customers-consent-channel = Canal
customers-consent-purpose = Finalidad
customers-consent-decision = Decisión
customers-consent-obtained = Cómo se obtuvo
customers-consent-reference = Prueba
customers-consent-reference-help = Número del formulario, del contrato o de la grabación. Quien se da de baja no tiene que probar nada.
customers-consent-needs-proof = Sin prueba no hay consentimiento: escriba dónde está.
customers-consent-text-version = Versión del texto
customers-consent-text-version-help = La del texto que el cliente leyó o escuchó.
customers-consent-day = Fecha de la decisión
customers-consent-by = Registrado por
customers-consent-in-the-future = La decisión no puede ser posterior a hoy.
customers-decision =
    { $code ->
        [given] Consiente
       *[withdrawn] No consiente, o retira su consentimiento
    }
customers-obtained =
    { $code ->
        [web_form] Formulario web
        [paper_form] Formulario en papel
        [contract] Contrato
        [call_recording] Grabación de llamada
        [in_person] En persona
        [message] Mensaje del cliente
        [unsubscribe_link] Enlace de baja
       *[other] { $code }
    }
customers-section-open = Ver
customers-timeline = Qué ha pasado
customers-timeline-before = Antes
customers-told-created = Alta con la clave { $key }
customers-told-changed = Se modificó { $fields }
customers-told-placed = Cambio de lugar en la empresa: { $fields }
customers-told-identity-added = Nuevo identificador: { $kind } { $value }
customers-told-identity-removed = Identificador quitado: { $kind } { $value }
customers-told-contact-point-added = Nuevo contacto: { $value }
customers-told-contact-point-removed = Contacto quitado: { $value }
customers-told-contact-point-preferred = Prefiere el contacto { $value }
customers-told-put-under = Pasó a pertenecer a { $name }
customers-told-stood-alone = Dejó de pertenecer a { $name }
customers-told-moved-in = Comparte hogar desde entonces
customers-told-moved-out = Dejó su hogar
customers-told-consent-given = Consintió: { $purpose } ({ $channel })
customers-told-consent-withdrawn = No consintió, o retiró su consentimiento: { $purpose } ({ $channel })
customers-told-began = Cliente desde este día
customers-field-changed = { $field }: { $before } → { $after }
customers-field =
    { $field ->
        [kind] tipo
        [given_names] nombre
        [surname_1] primer apellido
        [surname_2] segundo apellido
        [legal_name] razón social
        [sex] sexo
        [birth_date] fecha de nacimiento
        [language] idioma
        [country] país
        [region] provincia o región
        [city] ciudad
        [street_address] dirección
        [branch] sucursal
        [team] equipo
        [owner] responsable
        [household] hogar
        [email] correo electrónico
        [phone] teléfono
        [identifier] identificador
       *[other] { $field }
    }
customers-told-merged = Se fusionó con otro cliente
customers-told-merge-undone = Se separó de nuevo de otro cliente
customers-row-without-key = La fila no tiene con qué reconocer al cliente. Ponga su clave, un identificador, un teléfono o un correo.
customers-row-of-an-erased = El cliente pidió que se borraran sus datos: no se vuelve a dar de alta. Quite la fila.
customers-row-out-of-sight = El cliente existe, pero es de otra sucursal. Quien importa tiene que poder verlo.
customers-own-fields = Campos propios
customers-own-lead = Lo que la empresa guarda de sus clientes además de lo común. Cada campo dice para qué es y en qué se ampara.
customers-own-name = Nombre del campo
customers-own-kind = Qué contiene
customers-own-options = Opciones
customers-own-options-help = Una por línea, si el campo es de una lista.
customers-own-purpose = Finalidad
customers-legal-basis = Base legal
customers-own-personal = Es un dato personal: quien ve los datos en parte no lo ve
customers-own-is-personal = personal
customers-own-new = Nuevo campo
customers-own-create = Crear campo
customers-own-empty = Todavía no hay campos propios
customers-own-empty-text = Cree primero la finalidad, con el tiempo durante el que se guarda, y después el campo.
customers-own-none = La empresa no ha creado campos propios.
customers-own-nothing = De este cliente no se sabe nada de esto.
customers-own-define = Crear campos propios
customers-own-for = Para: { $purpose }
customers-own-origin = Origen: { $source } · para: { $purpose }
customers-own-needs-purpose = Un campo necesita una finalidad y una base legal. Elija ambas.
customers-own-needs-options = Escriba las opciones entre las que se elige, una por línea.
customers-name-taken = Ya hay uno con ese nombre. Escriba otro.
customers-purpose-new = Nueva finalidad
customers-purpose-note = Pasado el tiempo, lo que se guardó para ella se quita.
customers-purpose-create = Crear finalidad
customers-purpose-name = Para qué
customers-retention-days = Días que se guarda
customers-retention-help = Desde el día en que se anotó.
customers-yes = Sí
customers-no = No
customers-kind-of-own =
    { $code ->
        [text] Texto
        [number] Número
        [money] Dinero
        [day] Fecha
        [yes-no] Sí o no
        [one] Una opción de una lista
       *[several] Varias opciones de una lista
    }
customers-basis =
    { $code ->
        [consent] Consentimiento
        [contract] Contrato
        [obligation] Obligación legal
        [vital] Interés vital
        [public] Interés público
       *[interest] Interés legítimo
    }
customers-consent-record-title = Registrar una decisión del cliente
customers-row-twice = Otra fila es del mismo cliente. Deje una de las dos.
customers-more-filters = Más filtros
customers-any-team = Todos
customers-any-owner = Cualquiera
customers-mine = Los míos
customers-nobodys = Sin responsable
customers-agreed = Se puede contactar
customers-any-consent = Cualquiera
customers-since-from = Cliente desde el
customers-since-until = Cliente hasta el
customers-filtered-by = { $filter }: { $value }
customers-unfilter-one = Quitar el filtro { $filter }
customers-filter-not-understood = Una parte de lo que pide esta dirección no está a su alcance y no filtra nada. Los filtros que se aplican son los de abajo.
customers-views = Vistas
customers-view-all = Todos
customers-view-save = Guardar esta vista
customers-view-change = Modificar la vista
customers-view-lead = Una vista guarda filtros y orden con un nombre. Quien la use verá los clientes que puede ver, y ninguno más.
customers-view-shows = Muestra
customers-view-shows-all = Muestra a todos, en el orden de la lista.
customers-view-name = Nombre de la vista
customers-view-shared = Compartirla con todos los que pueden ver clientes
customers-view-as-shown = Guardar los filtros y el orden que la lista tiene ahora
customers-view-is-shared = compartida
customers-view-name-taken = Ya hay una vista suya llamada { $name }. Elija otro nombre.
customers-view-saved = La vista { $name } está guardada.
customers-view-deleted = La vista { $name } está eliminada.
customers-view-delete = Eliminar la vista { $name }
customers-bulk = Con muchos a la vez
customers-bulk-ticked = Los marcados
customers-bulk-matching = Todos los que cumplen los filtros
customers-bulk-everybody = Todos los de la lista
customers-bulk-what = Qué se va a hacer
customers-bulk-go-on = Continuar…
customers-tick-page = Marcar todos los de esta página
customers-deed-owner = Asignar un responsable
customers-deed-team = Asignar un equipo
customers-deed-branch = Asignar una sucursal
customers-deed-withdraw = Anotar la retirada de un consentimiento
customers-deed-export = Exportar
customers-deed-lead-owner = Su sucursal y su equipo no cambian.
customers-deed-lead-team = Los clientes pasan con el equipo a su sucursal. Su responsable no cambia.
customers-deed-lead-branch = Los clientes dejan un equipo de otra sucursal. Su responsable no cambia.
customers-deed-lead-withdraw = Una retirada se puede anotar para muchos a la vez. Un consentimiento no: cada uno necesita su propia prueba.
customers-deed-lead-export = El archivo se escribe en segundo plano y solo usted puede descargarlo, durante una semana. Queda anotado quién se llevó qué.
customers-bulk-who = Con quién
customers-bulk-deed = Qué se hace
customers-bulk-count =
    { $count ->
        [0] Nadie
        [one] Un cliente
       *[other] { $count } clientes
    }
customers-bulk-more = Más de { $count } clientes
customers-bulk-all-visible = Todos los que puede ver.
customers-bulk-and-others = …y otros.
customers-bulk-as-a-job = Se hace en segundo plano y se ve cómo avanza. Se puede cancelar: lo hecho hasta entonces queda hecho.
customers-bulk-confirm =
    { $count ->
        [0] No hay nadie
        [one] Hacerlo con un cliente
       *[other] Hacerlo con { $count } clientes
    }
customers-bulk-confirm-more = Hacerlo con más de { $count } clientes
customers-bulk-nobody = No se ha marcado a nadie. Marque clientes en la lista o elija todos.
customers-bulk-not-understood = Uno de los filtros no se puede leer o ya no existe. Sin él se trataría de más clientes: vuelva a filtrar la lista.
customers-bulk-done =
    { $changed ->
        [0] No se ha cambiado ningún cliente.
        [one] Se ha cambiado un cliente.
       *[other] Se han cambiado { $changed } clientes.
    } { $same ->
        [0] { "" }
        [one] Uno ya estaba así.
       *[other] { $same } ya estaban así.
    } { $beyond ->
        [0] { "" }
        [one] Uno no se ha tocado: no puede ponerlo ahí.
       *[other] { $beyond } no se han tocado: no puede ponerlos ahí.
    } { $gone ->
        [0] { "" }
        [one] Uno no se ha tocado: ya no está entre ellos.
       *[other] { $gone } no se han tocado: ya no están entre ellos.
    }
customers-job-bulk = Cambiar muchos clientes
customers-job-export = Exportar clientes
customers-stage-bulk = Cambiando clientes
customers-stage-export = Escribiendo clientes
customers-exported =
    { $count ->
        [one] El archivo contiene un cliente.
       *[other] El archivo contiene { $count } clientes.
    }
customers-export-group-profile = Quiénes son
customers-export-group-identifiers = Identificadores
customers-export-group-contact = Cómo contactar
customers-export-group-consents = Consentimientos vigentes
customers-export-group-value = Cuánto valen
customers-export-group-own = Campos propios
customers-export-no-columns = Marque al menos una columna.
customers-export-key = Clave
customers-export-kind = Tipo
customers-export-given-names = Nombre
customers-export-surname-1 = Primer apellido
customers-export-surname-2 = Segundo apellido
customers-export-legal-name = Razón social
customers-export-sex = Sexo
customers-export-birth-date = Fecha de nacimiento
customers-export-language = Idioma
customers-export-country = País
customers-export-region = Provincia o región
customers-export-city = Ciudad
customers-export-street-address = Dirección
customers-export-branch = Sucursal
customers-export-team = Equipo
customers-export-owner = Responsable
customers-export-created-on = Cliente desde
customers-export-identifiers = Identificadores
customers-export-emails = Correos electrónicos
customers-export-phones = Teléfonos
customers-export-consent = Canales consentidos: { $purpose }
customers-own-retired = retirado
customers-own-retire = Retirar el campo
customers-own-retire-note = { $days ->
    [one] Deja de rellenarse. Lo anotado se conserva en los clientes durante el día que permite su finalidad.
   *[other] Deja de rellenarse. Lo anotado se conserva en los clientes durante los { $days } días que permite su finalidad.
}
customers-own-was-retired = { $name } ya no se rellena.
customers-own-change-note = Una opción que se quita se conserva en los clientes que la tienen. Lo que contiene el campo solo se puede cambiar mientras no haya nada anotado en él.
customers-own-kind-stays = Ya hay datos anotados en este campo, así que tiene que seguir conteniendo lo mismo. Cree otro campo.
customers-purposes = Finalidades
customers-purpose-change-note = Con menos días, lo que sea más antiguo se quita la noche siguiente.
customers-job-retention = Quitar lo que los campos propios ya guardaron el tiempo permitido
customers-job-retention-done = { $values ->
    [0] No había nada que quitar.
    [one] Se quitó un valor.
   *[other] Se quitaron { $values } valores.
}
customers-row-parent-unknown = No se conoce la organización indicada como superior, o no está al alcance. Dela de alta antes o corrija su clave.
customers-row-parent-a-person = Un cliente solo puede depender de una organización, y lo indicado es una persona. Corrija la clave.
customers-row-in-a-circle = La organización indicada ya depende de este cliente: cada uno estaría por encima del otro. Corrija una de las dos filas.
customers-trail = Quién ha visto y modificado a este cliente

customers-facts-profile = Perfil
customers-facts-consents = Consentimiento
customers-fact-age = Edad en años
customers-fact-since = Cliente desde
customers-fact-has-owner = Tiene responsable
customers-fact-household = Vive en un hogar conocido
customers-fact-part = Pertenece a una organización
customers-fact-agreed = Aceptó { $purpose }: { $channel }
customers-fact-own = { $name }
customers-told-since = { $comparison ->
    [not-in-last] { $figure ->
        [365] no empezó a ser cliente en el último año
       *[other] no empezó a ser cliente en los últimos { $figure } días
    }
    [in-last] { $figure ->
        [365] empezó a ser cliente en el último año
       *[other] empezó a ser cliente en los últimos { $figure } días
    }
   *[other] {""}
}

customers-segment = Segmento
customers-any-measured = Cualquiera
customers-any-segment = Cualquier segmento
