# Traer datos: qué es cada archivo, qué significan sus columnas y qué fue de sus filas.

imports-lead = Traiga archivos de otros sistemas. Nada entra antes de que vea lo que pasaría.
imports-new = Importar un archivo
imports-none = Todavía no se ha importado nada
imports-none-text = Traiga un archivo tal como sale de otro sistema: CSV, Excel o Parquet. Se reconocen sus columnas y se muestra lo que se crearía y lo que cambiaría antes de hacerlo.
imports-file = Archivo
imports-kind = Contenido
imports-state = Estado
imports-rows = Filas
imports-by = Quién
imports-when = Cuándo
imports-state-mapping = Espera su respuesta: columnas
imports-state-checking = Comprobándose
imports-state-checked = Espera su respuesta: entrada
imports-state-entering = Entrando
imports-state-done = Importado
imports-state-failed = No se pudo importar
imports-state-discarded = Descartado
imports-state-stopped = Detenido

imports-kind-recognise = Reconocerlo
imports-kind-recognise-about = Por sus columnas, o como el último archivo de su clase; también exportaciones de HubSpot, Salesforce, Zoho y Odoo
imports-kind-customers = Clientes
imports-kind-customers-about = Personas y organizaciones, con sus identificadores y datos de contacto
imports-kind-consents = Consentimientos
imports-kind-consents-about = Lo que los clientes aceptaron o rechazaron, con su prueba
imports-kind-category-spends = Gasto en la categoría
imports-kind-category-spends-about = Respuestas a una encuesta, y lo que dicen contratos o cuentas anuales del gasto de un año en la categoría, aquí y en otros sitios

imports-upload = Elija un archivo o suéltelo aquí
imports-upload-help = CSV, Excel (.xlsx, .xls, .ods) o Parquet, también comprimidos. Se reconocen la codificación, los separadores, las fechas y los decimales.
imports-template = Correspondencia guardada
imports-no-template = Ninguna: reconocer las columnas
imports-continue = Continuar
imports-examples = Archivos de ejemplo
imports-examples-text = Un archivo con las columnas de cada contenido y una fila que muestra cómo se rellenan. Sirven también en otro orden y con otros nombres.

imports-steps = Pasos de la importación
imports-step-file = Archivo
imports-step-columns = Columnas
imports-step-check = Comprobación
imports-step-result = Resultado

imports-columns-lead = Indique qué columna de su archivo rellena cada campo. Lo reconocido ya está puesto.
imports-columns-required = Necesarios
imports-columns-optional = Si el archivo los trae
imports-columns-absent = { $count ->
    [one] Un campo más, que no se encontró en el archivo
   *[other] { $count } campos más, que no se encontraron en el archivo
}
imports-columns-unused = Columnas que no se usan
imports-columns-unused-text = De estas no se toma nada. Si alguna importa, elíjala junto a su campo.
imports-column-none = — no está en el archivo —
imports-column-sure = reconocida
imports-column-likely = ¿es esta?
imports-column-said = como se indicó
imports-column-missing = Elija la columna de «{ $field }»: sin ella no puede entrar nada.
imports-column-twice = Esta columna está elegida también para «{ $other }». Una columna rellena un solo campo.
imports-samples = Por ejemplo
imports-field = Campo
imports-how-written = Cómo está escrito
imports-dates = Fechas
imports-dates-recognised = Como se reconozcan
imports-dates-day-first = Primero el día: 31/12/2026
imports-dates-month-first = Primero el mes: 12/31/2026
imports-decimals = Decimales
imports-decimals-recognised = Como se reconozcan
imports-decimals-comma = Coma: 1.234,56
imports-decimals-point = Punto: 1,234.56
imports-keep-as = Guardar esta correspondencia como
imports-keep-as-help = Podrá usarla el próximo archivo de la misma clase. Si ya hay otra con ese nombre, se sustituye.
imports-check = Comprobar el archivo
imports-discard = Descartar
imports-another-file = Otro archivo
imports-rather = Esto parece { $other } y no { $kind }: sus columnas encajan mejor ahí.
imports-rather-change = Tratarlo como { $other }
imports-same-again = Este mismo archivo se importó el { $date }. Al comprobarlo se verá que no cambia nada.
imports-day-or-month = Nada en la columna «{ $column }» dice si en { $example } va primero el día o el mes. Indíquelo en «Cómo está escrito».
imports-day-and-month = La columna «{ $column }» mezcla fechas con el día primero ({ $day_first }) y con el mes primero ({ $month_first }). Indique en «Cómo está escrito» cuál vale; las otras se rechazarán.
imports-no-dates = La columna «{ $column }» no tiene fechas que se puedan leer (por ejemplo: «{ $example }»). Elija otra columna.
imports-days-disagree = Las columnas «{ $column }» y «{ $other }» no escriben las fechas igual: { $example } y { $other_example }. Indique en «Cómo está escrito» si en este archivo va primero el día o el mes; lo que así no sea una fecha se rechazará.
imports-decimal-sign = Nada en la columna «{ $column }» dice si { $example } lleva decimales o miles. Indíquelo en «Cómo está escrito».
imports-decimal-mixed = La columna «{ $column }» mezcla puntos decimales ({ $point }) y comas decimales ({ $comma }). Indique en «Cómo está escrito» cuál vale; los otros se rechazarán.

imports-checked-lead = Todavía no ha entrado nada. Esto es lo que pasaría.
imports-entered-lead = El archivo ha entrado.
imports-created = Nuevas
imports-created-meaning = Filas que aún no están y se crearían.
imports-updated = Cambian
imports-updated-meaning = Filas que ya están y ahora dicen otra cosa. Una celda vacía no cambia nada.
imports-unchanged = Sin cambios
imports-unchanged-meaning = Filas que dicen lo que ya consta, o que repiten otra anterior del archivo.
imports-conflicts = En conflicto
imports-conflicts-meaning = Filas que contradicen a otra del archivo o a alguien que ya está. No entran.
imports-rejects = Rechazadas
imports-rejects-meaning = Filas que no se pueden usar, cada una con su motivo. No entran.
imports-alike = Posibles duplicados
imports-alike-among = { $rows ->
    [one] De las filas nuevas, una puede ser de un cliente repetido: su identificador, su teléfono o su correo es de alguien con otra clave, que ya está o viene antes en el archivo. Entra, y después se pueden fusionar.
   *[other] De las filas nuevas, { NUMBER($rows) } pueden ser de clientes repetidos: su identificador, su teléfono o su correo es de alguien con otra clave, que ya está o viene antes en el archivo. Entran, y después se pueden fusionar.
}
imports-alike-merge = Ver posibles duplicados
imports-adds-up = { $rows ->
    [one] Se leyó una fila
   *[other] Se leyeron { NUMBER($rows) } filas
}: cada una cuenta en una sola de estas cinco cifras.
imports-written = Así se leyeron las fechas y los números del archivo
imports-written-day-first = { $field }: primero el día
imports-written-month-first = { $field }: primero el mes
imports-written-comma = { $field }: coma decimal
imports-written-point = { $field }: punto decimal
imports-written-proved = { $said } (por { $proof })
imports-enter = { $rows ->
    [0] Importar el archivo
    [one] Importar una fila
   *[other] Importar { NUMBER($rows) } filas
}
imports-nothing-to-enter = Nada de este archivo cambiaría algo.
imports-change-columns = Volver a las columnas
imports-first-examples = Las primeras { $shown } de { NUMBER($all) }
imports-all-examples = Todas
imports-line = Línea
imports-who = Quién
imports-before = Antes
imports-after = Después
imports-value = Valor
imports-reason = Motivo
imports-empty = vacío
imports-in-file = En el archivo
imports-alike-whom = Puede ser el mismo cliente que
imports-at-line = línea { NUMBER($line, useGrouping: 0) } del archivo
imports-agrees-in = Coincide
imports-download-rejects = Descargar lo apartado
imports-rejects-text = { $rows ->
    [one] Se apartó una fila. Descárguela, corríjala e importe ese archivo tal cual: sus columnas ya se conocen.
   *[other] Se apartaron { NUMBER($rows) } filas. Descárguelas, corríjalas e importe ese archivo tal cual: sus columnas ya se conocen.
}
imports-changed = Lo que cambió
imports-changed-text = De lo que ya estaba, con lo que decía antes.
imports-aside = Lo que se apartó
imports-stopped-text = Se detuvo tras la fila { NUMBER($done) } de { NUMBER($rows) }. Lo que entró se queda, y nada entra dos veces.
imports-stopped-checking = La comprobación se detuvo antes de terminar. No ha entrado nada.
imports-go-on = Continuar
imports-check-again = Comprobar de nuevo
imports-figure-seconds = Entró { $when }

imports-job-check = Comprobar un archivo
imports-job-enter = Importar un archivo
imports-job-checked = { $file } está comprobado. Filas que entrarían: { NUMBER($entered) } de { NUMBER($rows) }. Filas que se apartarían: { NUMBER($aside) }.
imports-job-stuck = { $file } no se puede comprobar hasta que se indique cómo está escrito.
imports-job-entered = { $file } ha entrado. Filas nuevas o que cambiaban: { NUMBER($entered) } de { NUMBER($rows) }. Filas apartadas: { NUMBER($aside) }.
imports-stage-check = Comprobando
imports-stage-enter = Importando

imports-kind-unknown = Nada dice qué son las filas de { $file }. Elija arriba su contenido.
imports-template-unfit = El archivo no tiene la columna «{ $column }», que pide la correspondencia guardada «{ $template }». Elija otra, o ninguna.
imports-too-late = Este archivo ya ha avanzado: vea en qué punto está.
imports-not-checked = Un archivo se comprueba antes de importarlo.
imports-too-large = El archivo pasa de { $megabytes } MB. Use la orden quilate import en el servidor, que no tiene límite.
imports-no-file = Elija un archivo.

imports-reject-missing = está vacío y no puede estarlo
imports-reject-too-long = tiene más de { $longest } caracteres
imports-reject-formula = es una fórmula, no un valor
imports-reject-text = no se puede leer
imports-reject-code = no tiene letras ni cifras
imports-reject-email = no es una dirección de correo
imports-reject-day = no es una fecha
imports-reject-month = no es un mes, como 2026-03, ni una fecha
imports-reject-number = no es un número
imports-reject-whole = no es un número entero
imports-reject-choice = no es ninguna de las palabras que se conocen aquí
imports-reject-phone = no es un número de teléfono
imports-reject-identifier-kind = nada dice qué tipo de identificador es: rellene su tipo
imports-reject-branch = no se encuentra ninguna sucursal con ese nombre
imports-reject-team = la sucursal no tiene ningún equipo con ese nombre
imports-reject-owner = nadie de su gente tiene ese correo
imports-reject-customer = no se encuentra ningún cliente con esa clave
imports-reject-not-yours = no está a su alcance
imports-reject-erased = este cliente pidió que se borraran sus datos y no vuelve a entrar
imports-reject-birth-to-come = nadie nace un día que aún no ha llegado
imports-reject-no-name = un cliente necesita un nombre
imports-reject-spend-one = rellene una de las dos cosas, y solo una: de cada diez cuántos, o una cantidad al año
imports-reject-spend-paper = de cada diez es lo que responde un cliente; un documento dice una cantidad
imports-reject-spend-day = ese día aún no ha llegado
imports-reject-spend-nothing = tiene que ser mayor que cero
imports-reject-spend-more-than-ten = de cada diez no puede pasar de diez
imports-reject-spend-nothing-bought = no había comprado nada en los 12 meses hasta ese día, así que de una proporción no sale ninguna cantidad: escriba la cantidad al año
imports-conflict-spend = para ese día consta otra cifra
imports-conflict-key-twice = la línea { NUMBER($line, useGrouping: 0) } tiene la misma clave y dice otra cosa
imports-conflict-sole-twice = la línea { NUMBER($line, useGrouping: 0) } se lo da a otro cliente
imports-conflict-merged = este cliente se fusionó con otro: cambie aquel
imports-conflict-identity = es del cliente { $key }
imports-conflict-consent = ese día consta lo contrario

imports-field-customer = Clave del cliente
imports-field-kind = Persona u organización
imports-field-given-names = Nombre
imports-field-surname-1 = Primer apellido
imports-field-surname-2 = Segundo apellido
imports-field-legal-name = Razón social
imports-field-identifier-kind = Tipo de identificador
imports-field-identifier = Identificador
imports-field-email = Correo electrónico
imports-field-phone = Teléfono
imports-field-sex = Sexo
imports-field-birth-date = Fecha de nacimiento
imports-field-language = Idioma
imports-field-country = País
imports-field-region = Provincia o estado
imports-field-city = Ciudad
imports-field-street-address = Dirección
imports-field-household = Hogar
imports-field-branch = Sucursal
imports-field-team = Equipo
imports-field-owner = Responsable
imports-field-created-on = Cliente desde
imports-field-channel = Canal
imports-field-purpose = Finalidad
imports-field-given = Aceptado
imports-field-decided-on = Día de la decisión
imports-field-proof = Prueba
imports-field-proof-reference = Referencia de la prueba
imports-field-text-version = Versión del texto
imports-field-told-on = Día de la respuesta o del documento
imports-field-of-ten = De cada diez, aquí
imports-field-category-spend = Gasto anual en la categoría
imports-field-origin = De dónde sale
imports-rejects-name = por-corregir

imports-kind-products = Productos
imports-kind-products-about = Lo que se vende, con su categoría; también los planes
imports-kind-product-costs = Costes unitarios
imports-kind-product-costs-about = Lo que cuesta una unidad de cada producto, y desde cuándo
imports-kind-orders = Pedidos
imports-kind-orders-about = Una fila por línea: quién compró qué, cuándo y por cuánto
imports-kind-subscriptions = Suscripciones
imports-kind-subscriptions-about = Contratos que se pagan mes a mes
imports-kind-interactions = Conversaciones
imports-kind-interactions-about = Llamadas, visitas y mensajes, con su duración y su coste
imports-kind-spend = Gasto de captación
imports-kind-spend-about = Lo gastado en cada vía de captación, por mes

imports-field-order = Número de pedido
imports-field-line = Línea del pedido
imports-field-day = Fecha
imports-field-product = Clave del producto
imports-field-product-name = Nombre del producto
imports-field-product-kind = Producto o plan
imports-field-category = Categoría
imports-field-unit = Unidad de consumo
imports-field-included = Consumo incluido
imports-field-quantity = Cantidad
imports-field-unit-price = Precio unitario
imports-field-discount = Descuento
imports-field-amount = Importe
imports-field-currency = Moneda
imports-field-cost = Coste
imports-field-margin = Margen
imports-field-is-return = Es devolución
imports-field-unit-cost = Coste unitario
imports-field-list-price = Precio de lista
imports-field-valid-from = Vigente desde
imports-field-subscription = Clave de la suscripción
imports-field-plan = Plan
imports-field-started-on = Empieza
imports-field-commitment-ends-on = Fin de la permanencia
imports-field-ended-on = Terminó
imports-field-end-reason = Por qué terminó
imports-field-balance = Saldo
imports-field-interaction = Clave de la conversación
imports-field-direction = Sentido
imports-field-reason = Motivo
imports-field-minutes = Minutos
imports-field-note = Nota
imports-field-source = Vía de captación
imports-field-month = Mes
imports-field-hours = Horas

imports-choice-answer = respuesta
imports-choice-contract = contrato
imports-choice-tender = licitación
imports-choice-accounts = cuentas anuales
imports-choice-person = persona
imports-choice-organisation = organización
imports-choice-product = producto
imports-choice-plan = plan
imports-choice-yes = sí
imports-choice-no = no
imports-choice-inbound = entrante
imports-choice-outbound = saliente
imports-choice-female = mujer
imports-choice-male = hombre
imports-choice-other = otro
imports-choice-email = correo
imports-choice-sms = SMS
imports-choice-phone = teléfono
imports-choice-post = correo postal
imports-choice-whatsapp = WhatsApp
imports-choice-chat = chat
imports-choice-web = web
imports-choice-shop = tienda
imports-choice-branch = oficina
imports-choice-visit = visita
imports-choice-app = aplicación
imports-choice-marketing = publicidad
imports-choice-analytics = análisis

imports-no-such-kind = No hay ningún contenido llamado «{ $kind }». Los que hay: { $kinds }.
imports-no-such-template = No hay ninguna correspondencia guardada llamada «{ $template }» para este contenido.
imports-no-such-field = No hay ningún campo llamado «{ $field }». Los que hay: { $fields }.
imports-no-such-column = El archivo no tiene la columna «{ $column }». Sus columnas: { $columns }.
imports-no-column-for = No se reconoció ninguna columna para { $field }. Indíquela con --map { $field }=COLUMNA. Las columnas: { $columns }.
imports-nobody = No hay nadie en cuyo nombre pueda entrar el archivo ({ $email }). Indique a alguien con --person CORREO.
imports-stopped = El trabajo se canceló.

imports-aside-count = { $rows ->
    [one] una apartada
   *[other] { NUMBER($rows) } apartadas
}

imports-kind-hubspot-contacts = Contactos de HubSpot
imports-kind-hubspot-companies = Empresas de HubSpot
imports-kind-hubspot-deals = Negocios de HubSpot
imports-kind-salesforce-contacts = Contactos de Salesforce
imports-kind-salesforce-companies = Cuentas de Salesforce
imports-kind-salesforce-deals = Oportunidades de Salesforce
imports-kind-zoho-contacts = Contactos de Zoho
imports-kind-zoho-companies = Cuentas de Zoho
imports-kind-zoho-deals = Tratos de Zoho
imports-kind-odoo-contacts = Contactos y empresas de Odoo
imports-kind-odoo-deals = Oportunidades de Odoo

imports-is-an-export =
    { $kind ->
        [odoo-contacts] Es una exportación de contactos y empresas de Odoo. Sus columnas están reconocidas.
       *[other]
            { $holds ->
                [contacts] Es una exportación de contactos de { $system }. Sus columnas están reconocidas.
                [companies] Es una exportación de empresas de { $system }. Sus columnas están reconocidas.
               *[deals] Es una exportación de negocios de { $system }. Sus columnas están reconocidas.
            }
    }
imports-is-an-export-about = Cada fila se reconoce por su número en { $system }: la misma exportación dos veces no cambia nada, y los contactos encuentran su empresa venga antes el archivo que venga.
imports-deals-about = Aún no hay sala de oportunidades. Los negocios ganados se pueden introducir como pedidos, de una línea cada uno; los abiertos y los perdidos se apartan con su motivo y no se introduce nada de ellos. Deje este archivo si estas ventas llegan también de un sistema de facturación: contarían dos veces.
imports-deals-sums = Lo que suman los negocios de este archivo
imports-deals-state =
    { $state ->
        [won] Ganados: se introducirían como pedidos
        [lost] Perdidos: se apartan
       *[open] Abiertos: esperan a la sala de oportunidades
    }
imports-deals-count = { $deals ->
    [one] un negocio
   *[other] { NUMBER($deals) } negocios
}
imports-deals-wait = { $file } es una exportación de negocios de { $system }, y aún no hay sala de oportunidades. No se ha introducido nada. Para introducir como pedidos los ganados, hay que decirlo: quilate import { $kind } { $file }
imports-not-of-system = { $file } no se reconoce como exportación de { $system }. Diga qué contiene en lugar del sistema: customers, orders…
imports-reject-deal-open = no está ganado: los negocios abiertos esperan a la sala de oportunidades. Si esta etapa significa ganado, escriba «Cerrado ganado»
imports-reject-deal-lost = está perdido: los negocios perdidos esperan a la sala de oportunidades
imports-reject-deal-nobody = no están ni su empresa ni su contacto: importe antes esas exportaciones
imports-field-name = Nombre completo
imports-field-is-company = Es una empresa
imports-field-mobile = Móvil
imports-field-parent = Empresa a la que pertenece
imports-field-no-email = Rechaza el correo electrónico
imports-field-no-phone = Rechaza las llamadas
imports-field-stage = Etapa
imports-field-contact = Contacto
imports-kind-rates = Tipos de cambio
imports-kind-rates-about = Lo que vale cada moneda en la moneda de cuenta, y desde cuándo
imports-kind-category-margins = Márgenes de categorías
imports-kind-category-margins-about = El margen que se supone de lo que no tiene coste propio
imports-kind-acquisitions = Captación de clientes
imports-kind-acquisitions-about = Por qué vía llegó cada cliente, y cuándo
imports-kind-renewals = Renovaciones
imports-kind-renewals-about = Permanencias que los clientes volvieron a aceptar
imports-kind-invoices = Facturas
imports-kind-invoices-about = Lo facturado a cada cliente, con su vencimiento
imports-kind-charges = Cargos de suscripciones
imports-kind-charges-about = Lo cobrado por cada suscripción, con su consumo y su coste
imports-kind-payments = Pagos de facturas
imports-kind-payments-about = Lo que se pagó de cada factura, o se dio por perdido
imports-field-rate = Tipo de cambio
imports-field-invoice = Número de factura
imports-field-issued-on = Emitida el
imports-field-due-on = Vence el
imports-field-payment-kind = Pagado o perdido
imports-field-used = Consumo
imports-field-won-on = Captado el
imports-field-recommended-by = Recomendado por
imports-choice-paid = pagado
imports-choice-written-off = dado por perdido
imports-add-rate = Añadir el tipo de cambio
imports-seldom-kinds = Otros contenidos
imports-how-long = El archivo se borra en cuanto se ha importado. Los archivos que no se importan y las filas apartadas se borran a los 30 días.
imports-file-kept-until = El archivo se conserva hasta el { $day }, salvo que se importe o se descarte antes.
imports-aside-kept-until = Estas filas se conservan hasta el { $day }. Descárguelas y corríjalas antes.
imports-aside-gone = Las filas apartadas se borraron el { $day }. Queda su número.
imports-file-kept-long-enough = Nadie importó este archivo en 30 días y se ha borrado. Tráigalo de nuevo si todavía hace falta.
imports-file-held-an-erased = Este archivo contenía a un cliente cuyos datos se han suprimido y se borró con ellos. Tráigalo de nuevo sin esa persona.
imports-erasure-waits = Se está importando un archivo que contiene a este cliente: { $file }. No se ha suprimido nada. Hágalo cuando la importación haya terminado.
imports-job-forget = Borrar archivos y filas de importaciones cuyo plazo ha pasado
imports-job-forgotten = Archivos borrados: { NUMBER($files) }. Filas borradas: { NUMBER($rows) }.
