activity-no-rate = No hay tipo de cambio de { $currency } hasta el { $day }.
activity-reject-unknown-customer = No hay ningún cliente con esta clave
activity-reject-unknown-product = No hay ningún producto con esta clave
activity-reject-unknown-category = No hay ninguna categoría con esta clave
activity-reject-unknown-subscription = No hay ninguna suscripción con esta clave
activity-reject-unknown-invoice = No hay ninguna factura con esta clave
activity-reject-unknown-source = No hay ninguna vía de captación con esta clave
activity-reject-no-rate = Esta moneda no tiene tipo de cambio hasta el día de la fila. Se añade en Empresa, Tipos de cambio; después se importan estas filas de nuevo.
activity-reject-missing = Este dato no puede faltar
activity-reject-unreadable = No se puede leer como lo que contiene la columna
activity-reject-too-long = Es más largo de lo que se puede guardar
activity-reject-not-allowed = No es ninguna de las palabras que admite la columna
activity-reject-repeated = Esta fila tiene la clave de otra anterior; cuenta la primera

activity-channel = { $code ->
    [phone] Teléfono
    [email] Correo electrónico
    [chat] Chat
    [whatsapp] WhatsApp
    [sms] SMS
    [visit] Visita
    [shop] Tienda
    [branch] Oficina
    [post] Correo postal
    [web] Web
    [app] Aplicación
    [kiosk] Quiosco
    [marketplace] Marketplace
   *[other] { $code }
}
activity-direction = { $code ->
    [inbound] empezó el cliente
   *[outbound] empezamos nosotros
}
activity-reason-of = { $code ->
    [enquiry] consulta
    [incident] incidencia
    [solution] solución
    [complaint] queja
    [welcome] bienvenida
    [offer] oferta
    [message] mensaje
    [call] llamada
    [recovery] recuperación
   *[other] { $code }
}
activity-state = { $code ->
    [upcoming] Por empezar
    [committed] Con permanencia
    [running] En vigor
   *[ended] Terminada
}
activity-relation = { $code ->
    [active] Activo
    [left] Se fue
    [quiet] Sin compras en un año
   *[new] Sin compras todavía
}
activity-relation-since = { $code ->
    [subscribed] con suscripción desde el { $day }
    [left] el { $day }
   *[bought] última compra el { $day }
}
activity-relation-meaning = Activo: tiene una suscripción en vigor o compró en los últimos 365 días. Se fue: terminaron todas sus suscripciones y no compró después en un año. Quien no compra desde hace un año sin tener contrato puede seguir siendo cliente: lo que valdrá lo estima su valor esperado.
activity-orders = Pedidos
activity-order = Pedido { $key }
activity-orders-count = Pedidos
activity-all-orders = Todos los pedidos
activity-no-orders = Todavía no se ha comprado nada.
activity-no-orders-text = Los pedidos llegan con los archivos que se importan.
activity-open-order = Abrir el pedido
activity-with-returns = con devoluciones
activity-lines = Líneas
activity-lines-of = Líneas del pedido { $key }
activity-product = Producto
activity-no-product = Sin producto
activity-quantity = Cantidad
activity-amount = Importe
activity-cost = Coste
activity-margin = Margen
activity-margin-meaning = Lo que queda de los ingresos después del coste de la mercancía y de los costes variables de canal y de cobro. Si una línea no tiene coste, se usa el de su producto ese día; si tampoco lo hay, se supone el margen de su categoría o el de la empresa, y la cifra lo indica.
activity-orders-count-meaning = Pedidos con al menos una línea, hasta hoy; lo devuelto no los quita.
activity-last-purchase-meaning = El día de la última línea comprada. Las devoluciones no cuentan.
activity-interactions-count-meaning = Llamadas, visitas y mensajes con el cliente, y lo que la empresa le envió, hasta hoy.
activity-cost-meaning = El coste de la mercancía de la línea, en la moneda de cuenta: el de su archivo o, si no lo trae, el de su producto ese día. Sin ninguno de los dos se deduce del margen supuesto.
activity-spend-meaning = Lo gastado en la vía durante el periodo, en la moneda de cuenta: lo anotado o importado cada mes.
activity-customers-won-meaning = Clientes que llegaron por la vía en el periodo, por el día en que se captaron.
activity-counted-at = Se contaron por última vez el { $at }; se cuentan cada noche y después de cada importación.
activity-a-month-meaning = Lo que paga el cliente cada mes por el contrato, en su moneda y sin descuentos puntuales ni consumo de más.
activity-assumed-lines = { $count ->
    [one] El margen de una línea es supuesto.
   *[other] El margen de { $count } líneas es supuesto.
}
activity-revenue = Ingresos netos
activity-revenue-meaning = Lo que aportaron todas las líneas después de descuentos, menos lo devuelto, en la moneda de cuenta. Lo pagado en otra moneda se convierte con el tipo de cambio de su día, que se guarda con la línea.
activity-last-purchase = Última compra
activity-return = devuelto
activity-rate-of = cambio del
activity-order-day-meaning = El día de la primera compra del pedido.
activity-order-channel-meaning = El canal por el que llegó el pedido.
activity-interactions = Conversaciones
activity-interactions-count = Conversaciones
activity-all-interactions = Todas las conversaciones
activity-no-interactions = Todavía no hay ninguna conversación anotada.
activity-no-interactions-text = Llegan con los archivos que se importan o se anotan aquí.
activity-new-purchase = Anotar una compra
activity-bill-of = Factura { $key }
activity-settle = Anotar un pago
activity-settle-note = Lo que se anota de nuevo para el mismo día sustituye a lo que había. El valor del cliente se actualiza al momento.
activity-settling = { $code ->
    [paid] Ha entrado dinero
   *[other] Se da por perdido
}
activity-settled-amount = Importe ({ $currency })
activity-settled-day-to-come = Ese día todavía no ha llegado. Hay que escribir el día en que ocurrió.
activity-why-given-up = Por qué se da por perdido
activity-why-given-up-help = Solo cuando algo se da por perdido. Queda en el registro de actividad.
activity-no-reason = Hay que decir por qué se da por perdido.
activity-more-than-missing = Es más de lo que falta por cobrar de esta factura.
activity-settled = Queda anotado y el cliente se vuelve a valorar.
activity-still-missing = Falta por cobrar
activity-take-back = Quitar
activity-taken-back = Queda quitado y el cliente se vuelve a valorar.
activity-purchase-kept = Queda anotado y el cliente se vuelve a valorar.
activity-what-happened = Qué ha pasado
activity-is-purchase = Una compra
activity-is-return = Una devolución
activity-net-amount = Importe sin impuestos ({ $currency })
activity-net-amount-help = Después de descuentos.
activity-its-cost = Lo que costó a la empresa ({ $currency })
activity-its-cost-help = Si se deja vacío, vale el coste del producto o el margen de su categoría o de la empresa.
activity-product-key = Producto, por su clave
activity-no-such-product = No hay ningún producto con esta clave. Puede dejarse vacío o buscarse en Productos.
activity-new-interaction = Anotar una conversación
activity-interaction-kept = La conversación queda anotada.
activity-cost-to-serve = Coste de servir
activity-cost-to-serve-meaning = Lo que costaron estas conversaciones a la empresa, en la moneda de cuenta.
activity-unknown-costs = { $count ->
    [one] De una conversación no se conoce el coste; cuenta como cero.
   *[other] De { $count } conversaciones no se conoce el coste; cuentan como cero.
}
activity-cost-unknown = coste desconocido
activity-who-began = Quién empezó
activity-by-channel = Canal
activity-day = Día
activity-minutes = Minutos
activity-reason = Asunto
activity-note = Nota
activity-note-help = Lo que debe saber quien hable después con el cliente. Se borra con el cliente.
activity-day-to-come = Ese día todavía no ha llegado. Hay que escribir el día de la conversación.
activity-keep = Guardar
activity-cancel = Cancelar
activity-edit = Editar
activity-subscriptions = Suscripciones
activity-no-subscriptions = Ninguna suscripción.
activity-a-month = al mes
activity-committed-until = permanencia hasta
activity-subscriptions-and-bills = Suscripciones y facturas
activity-bills-and-payments = Facturas y pagos
activity-renewed = Renovada el { $day }, hasta el { $until }
activity-bills = Facturas
activity-bill = Factura
activity-due-on = Vence
activity-paid-on = Pagada
activity-given-up = dada por perdida
activity-standing-label = Estado
activity-standing = { $code ->
    [paid] Pagada
    [lost] Perdida
    [late] Con retraso
   *[other] Pendiente
}
activity-standing-meaning = Pagada, si los pagos suman su importe; perdida, si lo que faltaba se dio por perdido; con retraso, si falta algo y ya venció; si no, pendiente. El retraso son los días desde el vencimiento hasta el último pago o, si falta algo, hasta hoy.
activity-days-late = { $days ->
    [one] un día de retraso
   *[other] { $days } días de retraso
}
activity-owed = Pendiente de pago
activity-owed-meaning = Lo que falta por pagar de las facturas hasta hoy, en la moneda de cuenta: su importe menos lo pagado y lo dado por perdido.
activity-nothing-owed = al corriente
activity-open-bills = { $count ->
    [one] una factura
   *[other] { $count } facturas
}
activity-late-bills = { $count ->
    [one] una factura con { $days } días de retraso
   *[other] { $count } facturas con hasta { $days } días de retraso
}
activity-no-bills = Todavía no hay facturas
activity-no-bills-text = Las facturas y sus pagos llegan con los archivos que se importan.
activity-products-lead = Lo que se vende, con sus costes y desde cuándo rigen.
activity-find-product = Buscar un producto
activity-category = Categoría
activity-any-category = Todas las categorías
activity-list-price = Precio de lista
activity-unit-cost = Coste unitario
activity-since = Desde
activity-plan = plan
activity-categories = Categorías
activity-categories-lead = El margen que se supone de lo que no tiene coste propio, y desde cuándo rige.
activity-no-categories = Todavía no hay categorías
activity-products-of-category = Sus productos
activity-assumed-margin = Margen supuesto
activity-of-the-company = el de la empresa
activity-in-force = vigente
activity-from-day = desde el { $day }
activity-unit-cost-in = Coste de una unidad ({ $currency })
activity-list-price-in = Precio de lista ({ $currency })
activity-margin-in-per-cent = Margen, en porcentaje
activity-unit-cost-meaning = Lo que cuesta a la empresa una unidad, en la moneda de cuenta; de un plan, un mes. Se resta de lo vendido desde ese día cuando el archivo no trae otro coste.
activity-list-price-meaning = El precio sin descuentos, en la moneda de cuenta. Es una referencia: lo vendido se valora por lo que se cobró.
activity-margin-at-list-price-meaning = La parte del precio de lista que queda después del coste de una unidad. Con descuentos queda menos.
activity-margin-assumed-meaning = La parte de lo vendido que se supone que queda cuando una línea no trae coste ni lo tiene su producto: la de su categoría ese día o, si no hay, la de la empresa. Las cifras que se apoyan en ella lo indican.
activity-at-list-price = al precio de lista
activity-no-cost-note = aún sin coste
activity-costs-of-product = Costes
activity-costs-of-product-note = Cada uno rige desde su fecha hasta el siguiente.
activity-no-costs = Todavía no tiene coste propio. Se supone que deja el { $share } de lo vendido.
activity-margins-of-category = Márgenes
activity-margins-of-category-note = Cada uno rige desde su fecha hasta el siguiente.
activity-no-margins = Todavía no tiene margen propio. Se supone el de la empresa: { $share }.
activity-enter-cost = Añadir un coste
activity-enter-margin = Añadir un margen
activity-enter-dated-note = El de una fecha que ya lo tiene se corrige. Las líneas que ya entraron conservan el suyo hasta que se recalculen, lo que entonces se ofrece.
activity-correct-entry = Corregir lo que rige desde el { $day }
activity-cost-kept = El coste está guardado.
activity-margin-kept = El margen está guardado.
activity-margin-of-category = Margen de la categoría: { $share }
activity-margin-of-company = Margen de la empresa: { $share }
activity-none-found = No se encontró ningún producto
activity-none-found-text = Se puede probar con menos letras o con otra categoría.
activity-no-products = Todavía no hay productos
activity-no-products-text = Llegan con los archivos que se importan.
activity-acquisition-lead = Lo que costó cada vía de captación, cuántos clientes trajo y en qué mes dejan lo que costó captarlos.
activity-year = Año
activity-by-source = Por vía
activity-by-month = Por mes
activity-source = Vía
activity-month = Mes
activity-spend = Gasto
activity-hours = Horas
activity-hours-help = De personas de la empresa. Se muestran junto al dinero y no se suman a él.
activity-customers-won = Clientes captados
activity-cac = CAC
activity-cac-meaning = Coste de captación: el gasto del periodo dividido entre los clientes que llegaron por esta vía. Se muestra junto al valor esperado de un cliente y nunca forma parte de él.
activity-left = Margen en 12 meses
activity-left-meaning = Lo que ha dejado de media cada cliente captado en el periodo al cabo de 12 meses enteros desde su captación, con su intervalo del 80 %. Solo cuentan los clientes que ya los han cumplido; mientras no los cumplan al menos diez, se muestra el mayor número de meses que ya han cumplido diez. Es margen: el coste de atención no está descontado.
activity-left-until = Ventas hasta el { $day }; se suman cada noche y después de cada importación.
activity-left-of = { $months ->
    [one] en un mes
   *[other] en { $months } meses
}, { $customers ->
    [one] un cliente
   *[other] { $customers } clientes
}
activity-left-assumed = supuesto: { $share }
activity-left-too-few = Aún no se sabe: hacen falta diez clientes con un mes cumplido
activity-left-of-everybody = El margen y el mes en que se recupera el gasto reúnen a todos los clientes de la empresa: los ve quien puede verlos a todos.
activity-payback = Se recupera
activity-payback-meaning = El primer mes, contado desde la captación, al cabo del cual un cliente ha dejado de media al menos lo que costó captarlo. El intervalo va del mes que sale con el extremo alto del margen al que sale con el bajo. Las horas propias no entran en el CAC.
activity-payback-month = mes { $month }
activity-paid-back-in = se recupera en el mes { $month }
activity-payback-range = entre el { $earliest } y el { $latest }
activity-payback-open = desde el { $earliest }; con prudencia, aún no en { $seen }
activity-payback-not-yet = { $seen ->
    [one] aún no, en un mes
   *[other] aún no, en { $seen } meses
}
activity-without-spend = sin gasto anotado
activity-without-customers = sin clientes captados
activity-currency = Moneda
activity-new-spend = Anotar gasto
activity-new-spend-lead = Una cifra por vía y mes; sustituye a la anotada antes.
activity-edit-spend = Editar el gasto de { $source }
activity-spend-kept = El gasto queda anotado.
activity-month-out-of-range = Hay que escribir un mes entre 1990 y 2100.
activity-no-acquisition = Ningún cliente tiene todavía una vía de captación
activity-no-acquisition-text = Las vías y el gasto llegan con los archivos que se importan. El gasto también se puede anotar aquí.
activity-timeline-order = Pedido { $key }: { $amount }
activity-timeline-inbound = { $reason ->
    [none] El cliente escribió o llamó: { $channel }
   *[other] El cliente escribió o llamó ({ $reason }): { $channel }
}
activity-timeline-outbound = { $reason ->
    [none] Escribimos o llamamos: { $channel }
   *[other] Escribimos o llamamos ({ $reason }): { $channel }
}
activity-timeline-subscribed = Empezó la suscripción: { $plan }
activity-timeline-unsubscribed = Terminó la suscripción: { $plan }
activity-won-count = { $count ->
    [one] un cliente captado
   *[other] { $count } clientes captados
}
activity-minutes-long = { $minutes } min
activity-apply = ¿Recalcular lo que ya entró, con { $about } desde el { $day }?
activity-rate-equals = 1 { $currency } = { $rate } { $account }
activity-apply-rate-note = Lo que este tipo rige y se convirtió con otro queda como estaba, salvo que se recalcule: pedidos, facturas, cargos, pagos, suscripciones, conversaciones y gasto, con sus costes y márgenes. Los valores se ajustan después. El registro guarda cuántos registros eran y cuánto dinero varió.
activity-apply-cost-note = Las líneas que este coste rige quedan como entraron, salvo que se recalculen: su coste y su margen, excepto donde un archivo los decía. Los valores se ajustan después. El registro guarda cuántas líneas eran y cuánto dinero varió.
activity-apply-now = Recalcular
activity-job-by-rate = Recalcular registros con un tipo de cambio
activity-job-by-cost = Recalcular líneas con el coste de un producto
activity-stage-correcting = Se recalculan los registros
activity-job-corrected = { $records ->
    [0] No había nada que recalcular.
    [one] Se recalculó un registro. Los ingresos variaron en { $revenue } { $currency } y el margen en { $margin } { $currency }.
   *[other] Se recalcularon { $records } registros. Los ingresos variaron en { $revenue } { $currency } y el margen en { $margin } { $currency }.
}
activity-job-monthly-sales = Sumar las ventas por mes
activity-job-monthly-sales-done = { $sums } sumas de lo vendido
activity-reject-other-customer = El pedido es de otro cliente. Corrija el cliente o el número de pedido: un pedido no cambia de cliente por un archivo.

activity-facts-purchases = Compras
activity-facts-conversations = Conversaciones
activity-facts-contracts = Suscripciones
activity-facts-coming = Cómo llegaron
activity-fact-orders-12m = Pedidos en 12 meses
activity-fact-orders = Pedidos hasta hoy
activity-fact-revenue-12m = Ingresos en 12 meses
activity-fact-revenue = Ingresos hasta hoy
activity-fact-revenue-meaning = Lo cobrado, después de descuentos y devoluciones, por pedidos y suscripciones.
activity-fact-margin-12m = Margen en 12 meses
activity-fact-margin = Margen hasta hoy
activity-fact-margin-meaning = Ingresos netos menos el coste de lo vendido y los costes variables; supuesto donde una línea no tiene coste.
activity-fact-first-purchase = Primera compra
activity-fact-last-purchase = Última compra
activity-fact-days-since = Días desde la última compra
activity-fact-average-order = Pedido medio
activity-fact-average-order-meaning = Lo que dejaron los pedidos después de devoluciones, entre su número.
activity-fact-categories = Categorías compradas
activity-fact-main-category = Categoría con más gasto
activity-fact-channels = Canales de compra
activity-fact-returns = Parte devuelta
activity-fact-returns-meaning = Lo devuelto, como parte de lo comprado.
activity-fact-interactions = Conversaciones en 12 meses
activity-fact-inbound = Veces que el cliente contactó en 12 meses
activity-fact-last-interaction = Última conversación
activity-fact-talk-channels = Canales de contacto en 12 meses
activity-fact-running = Suscripciones vigentes
activity-fact-ended = Suscripciones terminadas
activity-fact-monthly = Cuota al mes
activity-fact-commitment = Fin de la permanencia
activity-fact-next-commitment = Próximo fin de permanencia
activity-fact-next-commitment-meaning = El primer día a partir de ahora en que acaba la permanencia de un contrato en vigor, según lo firmado o la última renovación.
activity-fact-source = Origen de captación
activity-fact-won-on = Captado el
activity-fact-recommended = Llegó por recomendación
activity-fact-brought = Clientes que trajo
activity-told-orders = { $comparison ->
    [at-least] { $figure ->
        [1] ha pedido alguna vez
       *[other] ha pedido al menos { $value } veces
    }
    [at-most] { $figure ->
        [0] no ha pedido nunca
        [1] ha pedido una vez como mucho
       *[other] ha pedido { $value } veces como mucho
    }
   *[other] {""}
}
activity-told-margin = { $comparison ->
    [at-least] { $figure ->
        [0] hasta hoy no ha dado pérdidas
       *[other] {""}
    }
    [at-most] { $figure ->
        [-0.01] hasta hoy ha dado pérdidas
       *[other] {""}
    }
   *[other] {""}
}
activity-told-first-purchase = { $comparison ->
    [known] ha comprado alguna vez
    [unknown] no ha comprado nunca
    [not-in-last] { $figure ->
        [365] su primera compra no fue en el último año
       *[other] {""}
    }
   *[other] {""}
}
activity-told-last-purchase = { $comparison ->
    [in-last] { $figure ->
        [0] {""}
        [1] {""}
        [365] ha comprado en el último año
       *[other] ha comprado en los últimos { $figure } días
    }
    [not-in-last] { $figure ->
        [0] {""}
        [1] {""}
        [365] no ha comprado en el último año
       *[other] no ha comprado en los últimos { $figure } días
    }
   *[other] {""}
}
activity-told-running = { $comparison ->
    [at-least] { $figure ->
        [1] tiene alguna suscripción vigente
       *[other] tiene al menos { $value } suscripciones vigentes
    }
    [at-most] { $figure ->
        [0] no tiene ninguna suscripción vigente
        [1] tiene una suscripción vigente como mucho
       *[other] tiene { $value } suscripciones vigentes como mucho
    }
   *[other] {""}
}
activity-told-ended = { $comparison ->
    [at-least] { $figure ->
        [1] ha terminado alguna suscripción
       *[other] ha terminado al menos { $value } suscripciones
    }
    [at-most] { $figure ->
        [0] no ha terminado ninguna suscripción
        [1] ha terminado una suscripción como mucho
       *[other] ha terminado { $value } suscripciones como mucho
    }
   *[other] {""}
}
activity-no-rate-ask = Finanzas o quien administra la empresa puede añadirlo en Productos, Tipos de cambio.
activity-rates = Tipos de cambio
activity-rates-note = Lo que valen otras monedas en la moneda de cuenta ({ $account }). Cada registro guarda el tipo de su día: los que llegan después no cambian el pasado.
activity-rate-of-account = { $currency } es la moneda de cuenta: no se convierte.
activity-rate-today = Hoy
activity-rate-meaning = El último tipo de cambio hasta hoy. Un registro en otra moneda se convierte con el último hasta su día; si no hay ninguno, la fila se aparta y no se supone nada.
activity-rates-before = Historia
activity-correct-rate = Corregir el tipo de { $currency } del { $day }
activity-no-rates = Todavía no hay tipos de cambio
activity-no-rates-text = Solo hacen falta si algo se cobra o se paga en otra moneda que { $account }. Se añaden aquí de uno en uno, o muchos a la vez en Importaciones.
activity-enter-rate = Añadir un tipo de cambio
activity-enter-rate-note = El de una fecha que ya lo tiene se corrige. Lo que se convirtió con el tipo anterior queda como estaba hasta que se recalcule, lo que entonces se ofrece.
activity-valid-from = Desde el
activity-rate = Valor de una unidad
activity-rate-help = En { $account }, hasta con ocho decimales.
activity-rate-kept = El tipo de cambio está guardado.
