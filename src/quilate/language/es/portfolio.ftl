portfolio-title = Cartera
portfolio-lead = Toda la base según lo que cada cliente aporta hoy y lo que está por venir. Al mover una línea se ve quién y qué se mueve con ella.
portfolio-map = La base como un mapa
portfolio-map-caption = Clientes por valor actual, de izquierda a derecha, y por CLV, de abajo arriba. La tabla contiene las mismas cifras, y cada grupo tiene su lista.
portfolio-now-in = Valor actual, últimos 12 meses ({ $currency })
portfolio-clv-in = CLV, lo que está por venir ({ $currency })
portfolio-cut-now = Línea del valor actual
portfolio-cut-future = Línea del CLV
portfolio-legend-crowd = Clientes: de uno a { $most } por celda
portfolio-legend-large = De más valor; abre la ficha
portfolio-legend-uncertain = Incierto: podría estar a cualquier lado
portfolio-legend-saved = Línea guardada
portfolio-groups = Los cuatro grupos
portfolio-group = Grupo
portfolio-customers = Clientes
portfolio-customer = Cliente
portfolio-uncertain = Inciertos
portfolio-uncertain-one = Incierto
portfolio-clv-line = Línea del CLV
portfolio-current-value = Línea del valor actual
portfolio-interval = Intervalo del 80 %
portfolio-interval-below = Debajo figura el intervalo del 80 %. Une el azar de cada cliente con lo que se desconoce del nivel de toda la base.
portfolio-interval-meaning = Cuatro de cada cinco veces, lo que traiga el cliente quedará entre estos dos importes.
portfolio-count-and-share = { $count } · { $share }
portfolio-see-customers = Ver los clientes
portfolio-see-customers-of = Ver los clientes de «{ $group }»
portfolio-make-segment = Crear un segmento
portfolio-make-segment-of = Crear un segmento con «{ $group }»
portfolio-all = Todos
portfolio-not-valued = { $count ->
    [one] Un cliente aún no ha comprado nada y no está en ningún grupo.
   *[other] { $count } clientes aún no han comprado nada y no están en ningún grupo.
}
portfolio-lines = Líneas
portfolio-line-now = Alto hoy: valor actual desde ({ $currency })
portfolio-line-future = Alto por venir: CLV desde ({ $currency })
portfolio-line-empty = Si se deja vacío, la línea la traza el cliente medio, hoy en { $average }, y sigue con él.
portfolio-show = Ver
portfolio-decide = Decidir…
portfolio-back-to-saved = Volver a las guardadas
portfolio-assumed = Lo que se supone
portfolio-assumed-text = Nadie lo sabe antes de probarlo. Conviene cambiarlo por lo que se tenga por cierto.
portfolio-assumed-moved = Contactos que siguen el nuevo trato (%)
portfolio-assumed-lost-low = CLV que se pierde de quien recibe menos servicio, como mínimo (%)
portfolio-assumed-lost-high = CLV que se pierde de quien recibe menos servicio, como máximo (%)
portfolio-lost-ends-turned = Debe ser al menos tanto como el extremo inferior.
portfolio-would-change = Qué cambiaría
portfolio-nothing-drawn = Las líneas y los tratos están como se guardaron. Basta mover una línea en el mapa o escribir un importe.
portfolio-nobody-moves = Nadie pasaría a otro grupo.
portfolio-to = a
portfolio-all-alike = Todos los grupos reciben el mismo trato, así que mover una línea no cambia ni los costes ni el riesgo. Para ver dinero hay que dar a cada grupo su trato: qué canales, qué servicio.
portfolio-give-treatments = Dar a cada grupo su trato
portfolio-give-costs = Escribir los costes unitarios
portfolio-cost = Coste de servir, al año
portfolio-cost-meaning = Contactos de los últimos 12 meses de quienes recibirían otro trato × la parte de ellos que lo sigue × la diferencia entre los costes unitarios medios de los canales permitidos antes y después.
portfolio-cost-unknown = Se desconoce: algún canal de los tratos no tiene coste unitario
portfolio-at-risk = Margen en riesgo
portfolio-at-risk-meaning = CLV de quienes perderían un canal o un nivel de servicio × la parte que se pierde, de su extremo inferior al superior. No se cuenta lo que un mejor servicio podría ganar.
portfolio-sentence-saves = { $customers ->
    [one] Un cliente recibiría otro trato
   *[other] { $customers } clientes recibirían otro trato
}: servirles costaría { $amount } menos al año. { $less ->
    [0] Nadie recibiría menos servicio.
    [one] Uno recibiría menos servicio, lo que pone en riesgo de { $low } a { $high } de margen.
   *[other] { $less } recibirían menos servicio, lo que pone en riesgo de { $low } a { $high } de margen.
}
portfolio-sentence-costs = { $customers ->
    [one] Un cliente recibiría otro trato
   *[other] { $customers } clientes recibirían otro trato
}: servirles costaría { $amount } más al año. { $less ->
    [0] Nadie recibiría menos servicio.
    [one] Uno recibiría menos servicio, lo que pone en riesgo de { $low } a { $high } de margen.
   *[other] { $less } recibirían menos servicio, lo que pone en riesgo de { $low } a { $high } de margen.
}
portfolio-sentence-unknown = { $customers ->
    [one] Un cliente recibiría otro trato
   *[other] { $customers } clientes recibirían otro trato
}; cuánto se ahorra se verá cuando cada canal tenga su coste unitario. { $less ->
    [0] Nadie recibiría menos servicio.
    [one] Uno recibiría menos servicio, lo que pone en riesgo de { $low } a { $high } de margen.
   *[other] { $less } recibirían menos servicio, lo que pone en riesgo de { $low } a { $high } de margen.
}
portfolio-as-of = Valor con los datos hasta el { $day }, y lo ocurrido después; el mapa se dibujó el { $moment }.
portfolio-nobody-valued = Aún no hay nadie valorado
portfolio-nobody-valued-text = La cartera aparece tras la primera valoración, que se hace cada noche en cuanto se ha vendido algo. Para empezar basta importar pedidos.
portfolio-treatments = Cómo se trata a cada grupo
portfolio-change-treatments = Cambiar los tratos
portfolio-group-meaning = { $name ->
    [invest] Alto hoy y alto por venir: conservarlos y dedicarles lo mejor del tiempo.
    [nurture] Alto hoy, poco por venir: averiguar por qué y recuperar su futuro.
    [re-engineer] Bajo hoy, mucho por venir: servirles a menor coste y dejarles crecer.
   *[sack] Bajo hoy y poco por venir: servirles por lo que pueden pagar. A nadie se le despide sin la aprobación de una persona.
}
portfolio-service-tier = Servicio
portfolio-service-tier-premium = Preferente
portfolio-service-tier-standard = Normal
portfolio-service-tier-basic = Básico
portfolio-channels = Canales
portfolio-no-channel = Hay que elegir al menos un canal: nadie se queda sin forma de llegar a la empresa.
portfolio-sla-class = Los casos se resuelven
portfolio-sla-class-priority = Antes que los demás
portfolio-sla-class-standard = En el plazo habitual
portfolio-sla-class-relaxed = Con más plazo
portfolio-discount-ceiling = Descuento, como máximo (%)
portfolio-contact-cadence-days = Días entre contactos, como mínimo
portfolio-open = Sin límite
portfolio-every-days = { $days ->
    [one] Un día
   *[other] { $days } días
}
portfolio-policy = Líneas y tratos
portfolio-policy-lead = Rigen desde que se guardan, para todos y en todas las salas. Lo que regía antes queda en el historial.
portfolio-saved = Guardado. Se está colocando a todos según lo decidido.
portfolio-average = Cliente medio
portfolio-history = Historial
portfolio-history-lead = Cada decisión sobre las líneas y los tratos, con quién la tomó, cuándo y por qué.
portfolio-no-policy = Aún no se ha decidido nada
portfolio-no-policy-text = Las líneas las traza el cliente medio, y todos los grupos reciben el mismo trato.
portfolio-group-drawn = Estos son los clientes según las líneas trazadas, que no están guardadas.
portfolio-group-sure =
    { $count ->
        [0] De los { $customers } clientes del grupo, de ninguno hay duda: su intervalo queda entero a un lado de la línea del CLV.
        [one] De los { $customers } clientes del grupo, uno es incierto: su intervalo cruza la línea del CLV, y podría estar en el grupo de al lado.
       *[other] De los { $customers } clientes del grupo, { $count } son inciertos: su intervalo cruza la línea del CLV, y podrían estar en el grupo de al lado.
    }
portfolio-sack-order = Primero están los seguros, desde quien menos trae; a los inciertos no se les propone terminar la relación desde aquí.
portfolio-group-empty = Aquí no hay nadie
portfolio-group-empty-text = Ningún cliente a su alcance está en este grupo con estas líneas.
portfolio-job-place = Colocar a todos los clientes según las nuevas líneas
portfolio-job-place-done = { $customers ->
    [0] Todos siguen donde estaban.
    [one] Un cliente está ahora en otro grupo.
   *[other] { $customers } clientes están ahora en otro grupo.
}
portfolio-point = { $name } · CLV { $clv }
portfolio-within = Solo los clientes del segmento { $name }.
