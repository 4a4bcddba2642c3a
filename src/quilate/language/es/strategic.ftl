# Clientes estratégicos: quién importa más allá de lo que deja él mismo, y por qué.

strategic-title = Clientes estratégicos
strategic-lead = Quién importa más allá de lo que deja hoy, y por qué. Las etiquetas las pone una persona, con su motivo; las cifras solo proponen.
strategic-name-future = Alto valor futuro
strategic-name-volume = Volumen
strategic-name-benchmark = Referencia
strategic-name-inspiration = Inspiración
strategic-name-fixed-costs = Costes fijos
strategic-meaning-future = Se espera de él bastante más de lo que deja hoy.
strategic-meaning-volume = Compra mucho, y lo que deja paga una buena parte de los costes de todos.
strategic-meaning-benchmark = Otros compran porque él compra: da nombre, confianza o entrada a un sector.
strategic-meaning-inspiration = Hace mejor a la empresa: por lo que pide, lo que idea o aquello de lo que se queja.
strategic-meaning-fixed-costs = Compra mucho y deja poco o nada, pero paga costes fijos que sin él cargarían sobre los demás.
strategic-rule-future = Se propone a quien está entre los { $first } clientes con más CLV de la empresa (o el primer diez por ciento, si son menos) y cuyo CLV supera su valor actual en un { $more } o más.
strategic-rule-volume = Se propone a quien está entre los { $first } con más ingresos, o entre los { $first } con más pedidos, de los últimos 12 meses (o el primer diez por ciento, si son menos), cuyas compras dejan margen y que, una vez servido, conserva más del { $low } de sus ingresos y más del { $serving } de ese margen. Las unidades no se suman: una pieza de un producto no es una pieza de otro.
strategic-rule-fixed-costs = Se propone a quien está entre los { $turnover } con más ingresos de los últimos 12 meses (o el primer diez por ciento, si son menos) y cuyas compras dejan margen, pero una vez servido conserva como mucho el { $low } de sus ingresos o el { $serving } de ese margen, o pierde dinero. Quien compra por debajo de coste no paga costes de nadie y no se propone.
strategic-rule-benchmark = Ninguna cifra lo propone: lo juzga una persona, que conoce quién mira a quién en su sector.
strategic-rule-inspiration = Ninguna cifra lo propone: lo juzga una persona, que sabe qué ha aprendido la empresa de él.
strategic-limits = Cómo se propone
strategic-tagged = Clientes con etiqueta
strategic-tagged-meaning = Los clientes que usted puede ver y que tienen hoy alguna etiqueta. Quien tiene varias cuenta una vez.
strategic-tagged-note = { $share } de los clientes
strategic-bring = Traen del margen neto
strategic-bring-meaning = Valor actual (margen neto de los últimos 12 meses) de los clientes con etiqueta, entre el de todos los que usted puede ver.
strategic-share-clv = De todo el CLV
strategic-share-clv-meaning = CLV de los clientes con etiqueta, entre el de todos los que usted puede ver.
strategic-cost = Coste de servir
strategic-cost-meaning = Lo que han costado hasta hoy las conversaciones con los clientes con etiqueta y los pedidos que devolvieron.
strategic-of-type = { $customers ->
    [0] Nadie todavía
    [one] Un cliente
   *[other] { $number } clientes
}
strategic-they-bring = { $customers ->
    [one] El { $share } de los clientes trae el { $margin } del margen neto de 12 meses
   *[other] El { $share } de los clientes trae el { $margin } del margen neto de 12 meses
}
strategic-see-all = Ver todos
strategic-make-segment = Hacer un segmento
strategic-customer = Cliente
strategic-by = { $name }, { $day }
strategic-look-again-by = Revisar el { $day }
strategic-look-again-due = Toca revisarlo: { $day }
strategic-nobody = Nadie tiene esta etiqueta
strategic-nobody-may = Póngala en una de las propuestas de abajo o, desde la ficha de un cliente, con «Etiquetar».
strategic-nobody-judged-may = Abra la ficha del cliente que usted conozca como tal y póngala allí con «Etiquetar»: las cifras no lo saben.
strategic-nobody-text = La pone quien hace planes con clientes, desde la ficha del cliente.
strategic-proposals = Propuestas: { $name }
strategic-proposals-note = Por las cifras de hoy; no son etiquetas hasta que una persona las pone.
strategic-behind = No se propone a nadie: los últimos datos son del { $day }, y las compras de los últimos 12 meses hasta hoy no se pueden comparar con el valor actual de aquel día. Traiga los pedidos más recientes en Importaciones.
strategic-proposed-none = Las cifras no proponen a nadie más
strategic-proposed-none-text = Nadie que usted pueda ver cumple la regla de abajo sin tener ya la etiqueta o haberse descartado.
strategic-proposed-more = { $count ->
    [one] Y otro más
   *[other] Y otros { $number }
}
strategic-revenue = Ingresos de 12 meses
strategic-revenue-meaning = Lo que pagó en los últimos 12 meses, y qué parte es de los ingresos de todos los clientes que usted puede ver.
strategic-orders = Pedidos de 12 meses
strategic-orders-meaning = Sus pedidos de los últimos 12 meses, y qué parte son de los de todos los clientes que usted puede ver.
strategic-leaves = Deja antes de servirlo
strategic-leaves-meaning = El margen de sus compras de los últimos 12 meses, antes de descontar lo que cuesta servirlo: con él se pagan los costes que no dependen de un cliente. Entre paréntesis, qué parte es del margen de todos los clientes que usted puede ver.
strategic-net = Valor actual
strategic-covers = Cubre de servirlo
strategic-covers-meaning = Cuánto de lo que cuesta servirlo en 12 meses, con lo dado por perdido, pagan sus propias compras. Por debajo del 100 %, el resto lo pagan los demás clientes. Quilate no conoce los costes fijos de la empresa: si esos costes siguieran sin él, perderlo costaría todo lo que deja antes de servirlo.
strategic-if-lost = Si se fuera y esos costes siguieran, faltarían { $margin } al año.
strategic-tag-this = Etiquetar
strategic-section = Cliente estratégico
strategic-none = No tiene ninguna etiqueta.
strategic-is-proposed = Las cifras proponen:
strategic-set = Etiquetar
strategic-change = Cambiar las etiquetas
strategic-see = Ver los clientes estratégicos
strategic-from-curve = Quién importa más allá de lo que deja hoy, y por qué:
strategic-tag-of = ¿Es estratégico { $name }?
strategic-tag-lead = Una etiqueta dice por qué importa un cliente más allá de lo que deja hoy. Queda escrito quién la puso y por qué; quitarla también queda escrito.
strategic-type = En qué lo es
strategic-reason = Motivo
strategic-reason-help = Qué sabe usted que lo hace estratégico, o que ya no lo es.
strategic-look-again = Revisar el
strategic-look-again-help = Puede dejarse vacío. Ese día la etiqueta sigue valiendo, pero se avisa de que toca mirarla; una propuesta descartada vuelve a aparecer.
strategic-day-past = Ese día ya ha pasado.
strategic-give = Etiquetar
strategic-take-away = Quitar o descartar
strategic-take-away-help = «Quitar o descartar» dice que no lo es en esto: la etiqueta deja de valer y no se vuelve a proponer.
strategic-history = Lo que se ha dicho
strategic-never-said = Nadie ha dicho nada todavía.
strategic-said-given = Etiquetado
strategic-said-taken = Quitado o descartado
strategic-is-tagged = La etiqueta queda puesta.
strategic-is-not = Queda escrito que no lo es.
strategic-without-reason = Diga por qué: una etiqueta sin motivo no sirve a nadie.
strategic-none-yet = Las etiquetas se están preparando
strategic-none-yet-text = Estarán aquí después de la próxima preparación de los datos de los clientes, esta noche a más tardar.
strategic-told-tagged = Se etiquetó como estratégico: { $significance ->
    [future] alto valor futuro
    [volume] volumen
    [benchmark] referencia
    [inspiration] inspiración
   *[fixed-costs] costes fijos
}
strategic-told-untagged = Se dijo que no es estratégico por: { $significance ->
    [future] alto valor futuro
    [volume] volumen
    [benchmark] referencia
    [inspiration] inspiración
   *[fixed-costs] costes fijos
}

strategic-facts = Clientes estratégicos
strategic-fact = Es estratégico
strategic-fact-meaning = Tiene hoy alguna etiqueta: alto valor futuro, volumen, referencia, inspiración o costes fijos.
strategic-fact-future = Estratégico por valor futuro
strategic-fact-volume = Estratégico por volumen
strategic-fact-benchmark = Estratégico como referencia
strategic-fact-inspiration = Estratégico como inspiración
strategic-fact-fixed-costs = Estratégico por costes fijos
strategic-fact-look-again = Revisar lo estratégico el
strategic-fact-look-again-meaning = El primer día en que toca revisar una de sus etiquetas.
