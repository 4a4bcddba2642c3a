desk-greeting = Hola, { $name }
desk-lead = Cuánto valen sus clientes, qué se les ha vendido y qué tiene usted pendiente.
desk-last-month = Ventas de { $month }
desk-beside = Frente a { $month }
desk-prepared = Sumado { $at }, sobre los clientes que usted puede ver.
desk-revenue = Ingresos
desk-revenue-meaning = Lo que trajeron los pedidos y suscripciones del mes, después de descuentos y devoluciones, en la moneda de cuenta.
desk-margin = Margen
desk-margin-meaning = Ingresos menos el coste de lo vendido y los costes variables de la venta. Donde una línea no tiene coste se supone el de su producto, su categoría o la empresa.
desk-orders = Pedidos
desk-orders-meaning = Pedidos con una línea en el mes, incluidas las devoluciones, y suscripciones cobradas.
desk-customers = Clientes que compraron
desk-customers-meaning = Clientes con un pedido o un cobro en el mes.
desk-sales = Ingresos y margen por mes
desk-sales-note = { $currency }, netos de devoluciones
desk-sales-note-running = { $currency }, netos de devoluciones; el mes en curso es el último
desk-month = Mes
desk-no-sales = Todavía no hay pedidos. Impórtelos en Importaciones: las sumas siguen en unos minutos.
desk-waiting = Pendiente
desk-nothing-waits = No tiene nada pendiente.
desk-waiting-rights = { $count ->
    [one] Una solicitud de un cliente por responder
   *[other] { $count }{ $more } solicitudes de clientes por responder
}
desk-waiting-endings = { $count ->
    [one] El fin de una relación por decidir
   *[other] { $count }{ $more } fines de relación por decidir
}
desk-waiting-plans = { $count ->
    [one] Un plan con algo vencido
   *[other] { $count }{ $more } planes con algo vencido
}
desk-waiting-investments = { $count ->
    [one] Una inversión que devuelve menos de lo previsto
   *[other] { $count }{ $more } inversiones que devuelven menos de lo previsto
}
desk-waiting-imports = { $count ->
    [one] Una importación por decidir
   *[other] { $count }{ $more } importaciones por decidir
}
desk-waiting-duplicates = { $count ->
    [one] Una pareja de posibles duplicados
   *[other] { $count }{ $more } parejas de posibles duplicados
}
desk-newest = Clientes más recientes
desk-all-customers = Todos los clientes
desk-loop = Medir, segmentar, actuar, comprobar
desk-loop-measured = { $count ->
    [one] de margen neto que se espera de un cliente en { $span }
   *[other] de margen neto que se espera de { $customers } clientes en { $span }
}
desk-loop-on = a { $day }
desk-loop-prepared = sumado el { $at }
desk-loop-tested = del { $first } al { $last }
desk-see-all = Ver a todos
desk-loop-segmented = { $count ->
    [one] cliente en el que invertir
   *[other] clientes en los que invertir
}
desk-loop-to-act = { $count ->
    [one] cliente que probablemente se ha ido, con un valor actual de { $amount }
   *[other] clientes que probablemente se han ido, con un valor actual de { $amount }
}
desk-loop-proved = entre lo dicho y lo ocurrido, cuando se puso a prueba
desk-equity-since = { $change } desde el { $day }
desk-equity-why = Qué lo ha movido
desk-months = Al final de cada mes
desk-months-new = Nuevos
desk-months-new-meaning = Lo que se espera de quienes no estaban valorados al cierre anterior.
desk-months-stayed = Los demás
desk-months-stayed-meaning = Cuánto se movió lo que se espera de quienes ya estaban: por lo que hicieron, por el tiempo que pasó y por lo que aprendieron los modelos.
desk-months-gone = Ya no están
desk-months-gone-meaning = Lo que se esperaba al cierre anterior de quienes ya no se valoran.
desk-months-later = calculado después
desk-months-since = De antes de { $month } no hay ninguna valoración.
desk-months-since-reckoned = Desde { $month }. Los cierres anteriores a la primera valoración se calcularon después, con lo que se sabe ahora: muestran el rumbo y no prueban nada.
desk-equity-no-month = Qué lo mueve se cuenta desde el primer mes completo.
desk-most = ¿Quiénes valen más?
desk-most-note = Por su valor esperado (CLV)
desk-more = ¿Cuánto podrían traer?
desk-more-note = Compran a menudo: su recorrido, por la probabilidad de que sigan
desk-more-why = valor actual { $current } de un potencial de { $potential }
desk-most-why = valor actual { $current }
desk-keep = ¿Cómo aumentar su compromiso?
desk-keep-note = Lo que está en riesgo: su valor actual, por la probabilidad de que se hayan ido
desk-keep-why = valor actual { $current } · sigue con una probabilidad del { $alive } · última compra { $last }
desk-invest-meaning = Clientes del grupo «invertir»: valor actual y CLV por encima de las líneas de la cartera.
desk-at-risk-meaning = Clientes que trajeron margen en los últimos 12 meses y quizá se estén yendo. El importe es su valor actual.
desk-glossary-lead = Qué significa cada palabra y cada cifra de las pantallas.
desk-glossary-letters = Por su letra
desk-glossary-shown-on = Se ve en
