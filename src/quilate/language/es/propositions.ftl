# Propuestas de valor: qué se promete a cada segmento, y qué deja ese segmento al lado.

propositions-title = Propuestas de valor
propositions-kicker = Propuesta de valor
propositions-lead = Qué promete la empresa a cada segmento, en qué se distingue de la competencia y con qué lo cumple, junto a lo que ese segmento deja. Cada versión queda escrita con su motivo.
propositions-having = Con propuesta
propositions-lacking = Sin propuesta todavía
propositions-lacking-note = De más a menos CLV.
propositions-segment = Segmento
propositions-no-segment = Todavía no hay ningún segmento
propositions-no-segment-text = Una propuesta se hace para un grupo de clientes: cree antes un segmento, o pida que compartan uno con usted.
propositions-holds = En vigor
propositions-due = Toca revisarla
propositions-to-come = Valdrá desde el { $day }
propositions-to-end = Termina el { $day }
propositions-has-draft = Borrador
propositions-write = Escribir la propuesta
propositions-write-of = Propuesta de valor para «{ $name }»
propositions-write-lead = Escriba lo que un cliente del segmento entendería. Un borrador puede dejar cualquier parte para después y no vale hasta que se decide; cada versión queda guardada.
propositions-change = Cambiar
propositions-drop = Descartar el borrador
propositions-is-dropped = El borrador está descartado; sigue en la historia de versiones.
propositions-no-draft = No hay ningún borrador que descartar: alguien lo decidió o lo descartó antes.
propositions-go-on = Seguir con el borrador
propositions-see-segment = Ver el segmento
propositions-see-all = Ver todas
propositions-see-one = Ver la propuesta y su resultado
propositions-since = Vale desde el { $day }
propositions-drafted-by = Borrador de { $name }, { $day }: todavía no vale
propositions-owned-by = Responsable: { $name }
propositions-review-by = Revisar el { $day }
propositions-draft-beside = Hay un borrador más nuevo, de { $name }, { $day }. Lo que se ve abajo es lo que vale hoy.
propositions-none = Este segmento no tiene propuesta de valor
propositions-none-may = Escriba qué necesitan estos clientes, qué se les promete y por qué elegirían a la empresa. Lo que dejan está abajo.
propositions-none-text = La escribe quien hace planes con clientes. Lo que dejan está abajo.
propositions-not-valued = Las cifras estarán aquí después de la primera valoración.

propositions-state = Estado
propositions-state-draft = Borrador
propositions-state-decided = Decidida
propositions-state-dropped = Descartada
propositions-state-ended = Terminada
propositions-needs = Qué necesitan y qué valoran
propositions-needs-help = Lo que quieren resolver, y lo que más pesa cuando eligen, por orden.
propositions-promise = Qué les prometemos
propositions-promise-help = En una o dos frases, como se las diría a un cliente.
propositions-product = Producto
propositions-product-help = Gama, calidad, surtido, adaptación.
propositions-service = Servicio y proceso
propositions-service-help = Plazos, entrega, posventa, lo fácil que resulta.
propositions-people = Personas
propositions-people-help = Quién los atiende, qué sabe y qué puede decidir.
propositions-channels = Canales
propositions-channels-help = Por dónde compran, preguntan y reclaman.
propositions-image = Imagen
propositions-image-help = Qué dice de ellos comprar aquí: marca, garantía, reputación.
propositions-partners = Socios y proveedores
propositions-partners-help = Quién de fuera hace falta para cumplirlo.
propositions-price = Precio
propositions-price-help = Qué pagan y cómo: nivel, descuentos, plazos de pago.
propositions-effort = Esfuerzo del cliente
propositions-effort-help = Tiempo, trámites, aprendizaje, riesgo: lo que cuesta sin ser dinero.
propositions-difference = En qué se distingue
propositions-difference-help = Por qué elegirían a esta empresa y no a la mejor alternativa que tienen.
propositions-proof = Prueba
propositions-proof-help = Qué demuestra que se cumple: encuestas, plazos medidos, clientes que repiten. Déjelo vacío si no la hay.
propositions-without-proof = Nadie ha escrito todavía con qué se prueba.
propositions-offers = Ofertas que la cumplen
propositions-offers-help = Las ofertas, tarifas o packs con los que se concreta.
propositions-no-offers = Nadie ha escrito ninguna.
propositions-groups = Trato que la sirve
propositions-groups-help = Grupos de la cartera cuyo trato (nivel de servicio, plazos, canales, descuento, cadencia) reciben estos clientes.
propositions-strategies = Planes que la sirven
propositions-strategies-help = Estrategias cuyo plan por defecto se aplica a estos clientes.
propositions-owner = Responsable
propositions-owner-help = Quién responde de que se cumpla. Puede ser quien hace planes y puede usar el segmento.
propositions-holds-from = Vale desde
propositions-holds-from-help = El día desde el que se promete. Puede ser un día pasado: las cifras se comparan con las de antes de ese día.
propositions-review-on = Revisar el
propositions-review-on-help = Ese día sigue valiendo, pero se avisa de que toca mirarla.
propositions-ends-on = Deja de valer el
propositions-part-whom = A quién y qué
propositions-part-benefits = Con qué se cumple
propositions-part-cost = Qué le cuesta al cliente
propositions-part-why = Por qué elegirnos
propositions-part-served = Con qué se sirve
propositions-part-who = Quién y cuándo
propositions-part-decide = Guardar

propositions-decide = Que valga
propositions-save-draft = Guardar como borrador
propositions-others-decide = La decide quien fija las políticas de la empresa. Guarde un borrador y avísele.
propositions-draft-empty = Escriba al menos una parte.
propositions-review-before = Se revisa después del día desde el que vale.
propositions-review-past = Ese día ya ha pasado: elija uno por venir.
propositions-is-drafted = El borrador queda guardado.
propositions-is-decided = La propuesta queda decidida.
propositions-not-whole = Falta algo sin lo que nadie podría cumplirla: necesidad, promesa, diferencia, responsable, los dos días y el motivo.
propositions-nothing-to-end = Este segmento no tiene ninguna propuesta decidida que terminar.
propositions-overtaken = Otra persona ha escrito una versión mientras tanto. Mírela y vuelva a empezar.
propositions-end = Terminar
propositions-end-of = Terminar la propuesta para «{ $name }»
propositions-end-lead = Desde ese día el segmento se queda sin propuesta propia. Lo escrito no se pierde.
propositions-is-ended = Queda escrito cuándo termina la propuesta.

propositions-of-customers = { $share } de los clientes
propositions-of-current = { $share } de todo el margen neto
propositions-clv-meaning = La suma de lo que se espera de sus clientes, con su intervalo del 80 %. El de una suma es más estrecho que la suma de los intervalos de cada uno.
propositions-no-treatment = No se ha dicho qué trato recibe este segmento.
propositions-treated = { $count ->
    [0] Ninguno de sus { $of } clientes está hoy en esos grupos: reciben otro trato.
    [one] Uno de sus { $of } clientes está hoy en esos grupos; los demás reciben otro trato.
   *[other] { $number } de sus { $of } clientes están hoy en esos grupos; el resto, si lo hay, recibe otro trato.
}
propositions-planned = { $count ->
    [0] Ningún plan abierto con sus clientes
    [one] Un plan abierto con sus clientes
   *[other] { $number } planes abiertos con sus clientes
}
propositions-result = Lo que deja este segmento
propositions-result-note = De { $first } a { $last }, junto a los 12 meses hasta { $then }, antes de que la propuesta empezara.
propositions-result-note-alone = De { $first } a { $last }.
propositions-figure = Cifra
propositions-now = Ahora
propositions-then = Antes
propositions-moved = Cambio
propositions-rest-moved = Cambio del resto
propositions-line-margin = Margen
propositions-line-cost-to-serve = Coste de servir
propositions-line-written-off = Dado por perdido
propositions-line-net-margin = Margen neto
propositions-line-net-margin-meaning = Margen menos coste de servir y lo dado por perdido, en los doce meses. Lo que costó captar a los clientes no se resta aquí: está en los resultados por grupo.
propositions-since-months = { $count ->
    [one] De esos doce meses, uno es posterior al comienzo de la propuesta.
    [12] Los doce meses son posteriores al comienzo de la propuesta.
   *[other] De esos doce meses, { $count } son posteriores al comienzo de la propuesta.
}
propositions-proves-nothing = El cambio se pone al lado y no demuestra nada: nadie del segmento se quedó sin propuesta para comparar, el resto de los clientes es distinto, y quien está hoy en el segmento puede estar en él precisamente por haber crecido.
propositions-size-kept = Clientes y CLV de antes: los que tenía el segmento el { $day }, tal como se guardaron ese día. Los importes, en cambio, son siempre de los clientes que hoy están en él.
propositions-size-not-kept = De antes no se guardaron los clientes ni el CLV del segmento, o solo los ve quien ve a toda la empresa. Los importes son siempre de los clientes que hoy están en él.
propositions-too-soon = Todavía no ha pasado ningún mes completo desde que vale: no hay con qué comparar.
propositions-then-unknown = No se conocen enteros los doce meses anteriores a la propuesta: no se compara con una parte.
propositions-no-before = Sin una propuesta en vigor no hay un antes con el que comparar.
propositions-not-reckoned = Los resultados de este segmento se calculan con la próxima preparación de los datos, esta noche a más tardar.
propositions-is-newer = El segmento ha cambiado después de calcular estos resultados: los importes son de los clientes que tenía antes de cambiarlo, hasta la próxima preparación.
propositions-assumed = { $count ->
    [one] Una línea no tiene coste conocido: su margen es supuesto.
   *[other] { $count } líneas no tienen coste conocido: su margen es supuesto.
}
propositions-other-window = El valor actual de arriba mira los doce meses hasta el { $day }; esta tabla, doce meses completos del calendario, como los resultados por grupo.
propositions-how = Cómo se calcula
propositions-told-now = Los importes, de los últimos doce meses completos; clientes y CLV, de hoy.
propositions-told-then = Los importes, de los doce meses que terminan antes del mes en que empezó la propuesta; clientes y CLV, del cierre del mes anterior.
propositions-told-moved = Cuánto ha cambiado cada importe de antes a ahora. Sin cifra donde antes no había nada o se perdía.
propositions-told-rest-moved = El mismo cambio, de todos los demás clientes que usted puede ver.
propositions-told-this = Los clientes que hoy están en el segmento.
propositions-told-rest = Todos los demás clientes que usted puede ver.
propositions-compared = Comparado con el resto de los clientes
propositions-compared-note = Por cliente, para que se puedan comparar grupos de distinto tamaño.
propositions-this = Este segmento
propositions-rest = El resto
propositions-clv-each = CLV por cliente
propositions-net-each = Margen neto de 12 meses por cliente
propositions-serving = De cada euro de margen, se va en servirlos
propositions-shares = Es el { $customers } de los clientes, el { $clv } del CLV y el { $current } del valor actual de los clientes que usted puede ver.
propositions-history = Versiones
propositions-history-note = Todo lo que se ha escrito, lo último primero; nada se borra.
propositions-what-changed = Qué cambió
propositions-section = Propuestas de valor
propositions-customer-in-none = No está en ningún segmento con propuesta en vigor.
propositions-none-decided = Ningún segmento que usted pueda usar tiene una propuesta en vigor.
