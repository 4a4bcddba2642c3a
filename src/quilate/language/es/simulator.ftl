# Empresas simuladas: su especificación, lo que se escribe, cada tabla y cada columna.

### La especificación

simulator-unknown-industry = No hay ningún sector «{ $named }». Indique uno de estos: { $known }; o la ruta de un archivo TOML que especifique una empresa.
simulator-no-file = No existe el archivo { $file }.
simulator-no-text = { $file } no es un texto en UTF-8. Una empresa se especifica en un archivo TOML.
simulator-no-toml = { $file } no se puede leer como TOML a partir de la línea { $line }, columna { $column }.
simulator-no-toml-at-the-end = { $file } no se puede leer como TOML: al final queda algo abierto.
simulator-key-missing = En la especificación falta la clave { $key }.
simulator-key-unknown = La especificación tiene una clave { $key } que no significa nada. En ese lugar puede haber: { $known }.
simulator-key-unknown-near = La especificación tiene una clave { $key } que no significa nada. ¿Quiere decir { $near }?
simulator-key-type =
    La clave { $key } es { $found }, pero admite { $wanted ->
        [whole-number] un número entero
        [number] un número
        [text] un texto entre comillas
        [yes-or-no] true o false
        [day] una fecha, escrita como 2025-12-31 sin comillas
        [list] una lista entre corchetes
       *[other] una tabla de claves
    }.
simulator-key-range =
    La clave { $key } es { $found }, pero tiene que ser { $bound ->
        [more-than] más de { $limit }
        [at-least] { $limit } o más
        [less-than] menos de { $limit }
       *[at-most] { $limit } como mucho
    }.
simulator-key-count =
    La clave { $key } enumera { $found }, pero tiene que enumerar { $bound ->
        [too-few] { $limit } como mínimo
       *[too-many] { $limit } como mucho
    }.
simulator-key-among = La clave { $key } es { $found }, pero tiene que ser una de estas: { $allowed }.
simulator-key-pattern = La clave { $key } es { $found }, que no está escrita como { $example }.
simulator-key-date = La clave { $key } es «{ $found }», que no es un mes y un día. Escríbala como "11-24".
simulator-key-not-finite = La clave { $key } es { $found }, pero admite un número que se pueda contar.
simulator-key-impossible = La clave { $key } no tiene sentido: { $reason }
simulator-key-severities = En { $key }, la causa { $cause } necesita una proporción para cada gravedad, y alguna mayor que 0.
simulator-key-families-alike = En { $key }, dos familias tienen el mismo nombre.
simulator-key-family-unknown = En { $key }, el plan { $plan } es de una familia que no existe: { $family }.
simulator-key-no-first-plan = En { $key }, nadie podría elegir un primer plan de la familia { $family }.
simulator-key-no-commitment = En { $key }, ninguna permanencia de la familia { $family } tiene proporción.
simulator-key-nobody-starts = En { $key }, nadie empieza con un plan de ninguna familia: algún first_share tiene que ser mayor que 0.
simulator-key-no-month = En { $key }, in_months contiene algo que no es un mes: cada uno es un número del 1 al 12.
simulator-key-answers-and-averse = En { $key }, answering_share y averse_share no pueden sumar más de 1.
simulator-weight-negative = La clave { $key } contiene { $found }, pero lo que se pondera entre sí no puede ser menor que 0.
simulator-weights-nothing = La clave { $key } solo contiene ceros: al menos uno tiene que ser mayor que 0.

### Lo que se va a simular

simulator-customers-impossible = El número de clientes tiene que estar entre 1 y { $most }, no ser { $found }.
simulator-days-impossible = El historial tiene que durar entre 1 y { $most } días, no { $found }.
simulator-years-impossible = El historial tiene que durar más de 0 años y { $most } como mucho, no { $found }.
simulator-end-impossible = El historial tiene que acabar entre el { $first } y el { $last }, no el { $found }.

### El README junto a las tablas

simulator-readme-nobody-is-real = **Aquí nadie es real.** La empresa es simulada: nombres, identificadores, teléfonos y todo lo ocurrido son fruto del azar; lo que coincida con una persona real es casualidad.
simulator-readme-made-by = Sector: { $industry }. Semilla: { $seed }. Clientes: { $customers }. Historial: { $days } días, del { $first } al { $last }. El dinero está en { $currency }. La misma versión, especificación y semilla dan las mismas tablas, en cualquier máquina.
simulator-readme-reading = Las tablas se unen por las columnas cuyo nombre acaba en `_id`. Un registro puede nombrar a un cliente por cualquiera de sus fichas, si se dio de alta dos veces.
simulator-readme-table =
    { $table }: { $count ->
        [one] una fila
       *[other] { $rows } filas
    }
simulator-readme-column = Columna
simulator-readme-unit = Unidad
simulator-readme-meaning = Qué contiene
simulator-readme-truth = La verdad
simulator-readme-about-truth = La carpeta `truth` contiene lo que ninguna empresa sabe de sí misma. Consúltela para comprobar una estimación, nunca para hacerla. `truth/company.toml` es la especificación; `truth/run.json` dice cómo repetir esta simulación.
simulator-readme-sources = Fuentes
simulator-readme-geonames = Ciudades y su población: [GeoNames](https://www.geonames.org), con licencia Creative Commons Atribución 4.0.
simulator-unit-text = texto
simulator-unit-date = fecha
simulator-unit-flag = true o false
simulator-unit-whole = número entero
simulator-unit-number = número

### Las tablas

simulator-table-customers = Quiénes son los clientes: una fila por ficha. Algunos clientes se dieron de alta dos veces por error.
simulator-table-sites = Los centros de las organizaciones.
simulator-table-consents = A qué consintieron los clientes; una retirada es una fila propia.
simulator-table-sources = Las vías por las que llegan los clientes.
simulator-table-products = Lo que se vende, con los precios y costes del primer día.
simulator-table-orders = Pedidos, una fila por pedido.
simulator-table-order-lines = Líneas de pedido; lo devuelto figura como líneas negativas.
simulator-table-contacts = Lo que la empresa hizo por los clientes, una fila por cada vez.
simulator-table-campaigns = Las campañas de la empresa.
simulator-table-campaign-members = Quién fue elegido para cada campaña: los tratados y los que se dejaron al margen para comparar.
simulator-table-incidents = Lo que les salió mal a los clientes y cómo se resolvió.
simulator-table-complaints = Reclamaciones de los clientes.
simulator-table-interactions = Conversaciones entre los clientes y la empresa.
simulator-table-surveys = Encuestas enviadas y respuestas recibidas.
simulator-table-recommendations = Clientes que trajeron a otros.
simulator-table-plans = Los planes a los que se suscriben los clientes.
simulator-table-subscriptions = Contratos de los clientes, una fila por contrato.
simulator-table-renewals = Contratos cuya permanencia se renovó.
simulator-table-usage = Cada mes de cada contrato: lo usado y lo cobrado.
simulator-table-invoices = Facturas, una fila por factura.
simulator-table-payments = Pagos de facturas.
simulator-table-write-offs = Lo que se perdió de facturas y saldos.
simulator-table-sellers = Las personas que venden.
simulator-table-opportunities = Ventas mayores posibles y cómo acabó cada una.

simulator-truth-customers = Lo que es cierto de cada cliente al día siguiente del historial.
simulator-truth-realised = Lo que cada cliente dejó de verdad en los 365 días siguientes, sin hacer nada aparte del servicio habitual.
simulator-truth-duplicates = Las segundas fichas de clientes y de quién son.
simulator-truth-campaigns = Lo que cada campaña cambió de verdad.
simulator-truth-opportunities = Lo probable que es de verdad que se gane cada oportunidad; de las que esperan, también hoy.

### Las columnas

simulator-column-customer-id = Clave del cliente, tal como se registró
simulator-column-customers-kind = Persona u organización
simulator-column-household-id = La comparten quienes viven juntos
simulator-column-parent-id = La organización a la que pertenece esta
simulator-column-given-names = Nombres de pila
simulator-column-surname-1 = Primer apellido
simulator-column-surname-2 = Segundo apellido, si lo hay
simulator-column-legal-name = Razón social de una organización, con su forma jurídica
simulator-column-sex = Mujer (female) u hombre (male), de las personas
simulator-column-birth-date = Fecha de nacimiento, de las personas
simulator-column-identifier-kind = Clase del identificador nacional: NIF, RFC, RUT…
simulator-column-identifier = Identificador nacional, con su dígito de control
simulator-column-country = País, por su código ISO 3166
simulator-column-region = Comunidad, estado o provincia
simulator-column-city = Ciudad
simulator-column-street-address = Calle y número
simulator-column-phone = Teléfono, con el prefijo del país
simulator-column-email = Correo electrónico, en un dominio reservado para ejemplos
simulator-column-customers-language = Idioma en que se escribe al cliente
simulator-column-created-on = Día en que se creó la ficha
simulator-column-acquisition-source = Vía por la que llegó el cliente
simulator-column-acquisition-cost = Lo que costó ganar un cliente por esta vía; nada en una segunda ficha
simulator-column-recommended-by = Clave del cliente que recomendó la empresa
simulator-column-site-id = Clave del centro
simulator-column-is-main = Si es el centro principal
simulator-column-channel = Por qué canal
simulator-column-purpose = Para qué: marketing o analítica
simulator-column-given = Si el cliente consintió
simulator-column-decided-on = Día de la decisión
simulator-column-proof = Cómo se puede acreditar
simulator-column-proof-reference = Número de la grabación, si la hay
simulator-column-product-id = Clave del producto
simulator-column-product = Cómo se llama el producto
simulator-column-category = Categoría del producto
simulator-column-list-price = Precio de una unidad el primer día
simulator-column-unit-cost = Coste de mercancía de una unidad el primer día
simulator-column-order-id = Número del pedido
simulator-column-day = Día del registro
simulator-column-campaigns-day = Día en que se hace
simulator-column-sellers-day = Día desde el que está el vendedor
simulator-column-amount = Lo que se paga o se debe, tras descuentos
simulator-column-opportunities-amount = Lo que se vendería si se gana
simulator-column-payments-amount = Lo que se pagó
simulator-column-write-offs-amount = Lo que se perdió
simulator-column-line = Número de la línea dentro del pedido
simulator-column-quantity = Unidades; negativas en lo que se devuelve
simulator-column-unit-price = Precio de lista de una unidad ese día
simulator-column-discount = Parte del precio de lista que se descontó: 0,25 es el 25 %
simulator-column-usage-discount = Lo que se descontó del precio
simulator-column-cost = Lo que costó a la empresa
simulator-column-order-lines-cost = Coste de la mercancía
simulator-column-margin = Lo que queda tras todos los costes variables
simulator-column-is-return = Si es una devolución
simulator-column-kind = Clase de acción: oferta (offer), mensaje (message), llamada (call), visita (visit)…
simulator-column-surveys-kind = Clase de encuesta
simulator-column-campaign-id = Clave de la campaña
simulator-column-name = Cómo se llama la campaña
simulator-column-answer-days = En cuántos días las respuestas cuentan como de la campaña
simulator-column-discount-days = Durante cuántos días vale el descuento
simulator-column-holdout-share = Parte de los elegidos que se dejó al margen, para comparar
simulator-column-group = Tratado (treated) o dejado al margen para comparar (holdout)
simulator-column-incident-id = Número de la incidencia
simulator-column-cause = Qué salió mal
simulator-column-severity = Gravedad, desde 1, la más leve
simulator-column-due-on = Día para el que debería estar resuelto o pagado
simulator-column-solved-on = Día en que se resolvió; vacío mientras siga abierta
simulator-column-solved-well = Si se resolvió bien
simulator-column-hours = Horas de trabajo
simulator-column-about = De qué trata la reclamación
simulator-column-direction = Quién la inició: el cliente (inbound) o la empresa (outbound)
simulator-column-reason = Por qué se habló
simulator-column-minutes = Cuánto duró, en minutos
simulator-column-survey-id = Número de la encuesta
simulator-column-answered-on = Día de la respuesta; vacío si no la hay
simulator-column-score = Puntuación dada
simulator-column-recommended-id = Clave del cliente que llegó; vacía si aún no lo es
simulator-column-plan = Cómo se llama el plan
simulator-column-family = Familia del plan
simulator-column-price-per-month = Precio de un mes el primer día
simulator-column-cost-per-month = Lo que un mes cuesta a la empresa
simulator-column-unit = En qué se cuenta el uso
simulator-column-included = Cuánto uso incluye el precio, en esa unidad
simulator-column-subscription-id = Número del contrato
simulator-column-lines = Cuántas líneas o usuarios tiene
simulator-column-started-on = Día en que empezó
simulator-column-commitment-ends-on = Día en que acaba la permanencia
simulator-column-price = Precio de un mes
simulator-column-balance = Dinero que el cliente mantiene o debe en él
simulator-column-ended-on = Día en que terminó; vacío mientras siga vigente
simulator-column-end-reason = Por qué terminó: por voluntad del cliente (voluntary), al acabar su plazo (term), por impago (non-payment) o porque el cliente rompió con la empresa (bond)
simulator-column-invoice-id = Número de la factura
simulator-column-used = Cuánto se usó, en la unidad del plan
simulator-column-overage = Cobrado por lo usado por encima del plan
simulator-column-interest = Intereses ganados
simulator-column-issued-on = Día en que se emitió
simulator-column-paid-on = Día en que se pagó; vacío mientras no se pague
simulator-column-days-late = Cuántos días después del vencimiento
simulator-column-seller = Quién vende
simulator-column-knows-best = Lo que mejor vende
simulator-column-hours-per-week = Horas semanales para oportunidades
simulator-column-opportunity-id = Número de la oportunidad
simulator-column-subject = De qué trata
simulator-column-margin-if-won = Margen que deja si se gana
simulator-column-source = De dónde vino
simulator-column-closed-on = Día en que se decidió; vacío mientras siga abierta
simulator-column-incidents-outcome = Cómo acabó: resuelta (solved), o abandonada porque el cliente se fue (dropped)
simulator-column-opportunities-outcome = Cómo acabó: ganada (won), perdida (lost) o caducada porque nadie la trabajó a tiempo (expired)
simulator-column-worked = Si alguien la trabajó
simulator-column-won-amount = Lo que se vendió
simulator-column-is-present = Si sigue siendo cliente al día siguiente del historial
simulator-column-departures-per-year = Cuántas veces al año se marcharía por sí mismo, en tiempos tranquilos, si ningún contrato lo atara
simulator-column-orders-per-year = Pedidos al año en una semana media, si el cliente se queda
simulator-column-expected-margin = Margen neto esperado en los 365 días siguientes, si no se hace nada aparte del servicio habitual; sin actualizar
simulator-column-realised-margin = Margen neto que hubo en los 365 días siguientes
simulator-column-real-customer-id = Clave de la primera ficha del mismo cliente
simulator-column-errors = En qué difiere la segunda ficha de la primera
simulator-column-treated = Para cuántos clientes se hizo
simulator-column-held-out = Cuántos se dejaron al margen para comparar
simulator-column-days = Durante cuántos días se observa
simulator-column-added-margin = Margen neto que añadió de verdad, menos lo que costó: un valor esperado
simulator-column-won-if-worked-at-once = Probabilidad verdadera de ganarse, si se trabaja el día en que llegó
simulator-column-won-if-worked-today = Probabilidad verdadera de ganarse, si se trabaja el último día de la historia; vacía si ya no espera
simulator-column-won-if-never-worked = Probabilidad verdadera de ganarse, si no se trabaja nunca
simulator-column-expected-margin-if-action = Lo mismo, si esto se hace el primer día, menos su coste: { $action }
simulator-column-effect-action = Efecto verdadero de esta acción en un cliente descansado, en la unidad de su effect en `truth/company.toml`: { $action }
