# Cuota de cliente: lo que los clientes gastan con nosotros, de todo lo que gastan en lo que vendemos.

wallet-title = Cuota de cliente
wallet-title-meaning = Lo que un cliente gastó con nosotros en los últimos 12 meses, entre lo que gasta al año en la categoría, con nosotros y con otros. Es de ingresos, nunca de margen, y como mucho del 100 %.
wallet-lead = De todo lo que los clientes gastan al año en lo que vendemos, cuánto gastan con nosotros y cuánto queda por ganar. Lo que alguien ha dicho y lo que indican los comparables van siempre por separado.
wallet-category-spend = Gasto en la categoría
wallet-category-spend-meaning = Lo que un cliente gasta al año en la categoría, con nosotros y con otros: según un contrato, una licitación o las cuentas anuales; si no, según lo que respondió; si no, lo que gastan con nosotros los clientes comparables, que es lo mínimo que podría gastar.
wallet-unclaimed = Por ganar
wallet-unclaimed-meaning = El gasto en la categoría menos lo que gastó con nosotros en los últimos 12 meses: lo que se va a otros en un año. Son ingresos, no margen.
wallet-unclaimed-named = Gasto por ganar
wallet-comparable = Gasto de los comparables
wallet-comparable-meaning = Lo que gasta con nosotros en 12 meses el cuartil superior de los clientes comparables: los que llevan el mismo tiempo y compran con la misma frecuencia y por importes parecidos. Gastan al menos eso en la categoría; lo que gastan con otros no está incluido.
wallet-comparable-rule = Son comparables los clientes que llevan un tiempo parecido con nosotros y compran con frecuencia e importes parecidos, de entre los que compraron en los últimos 12 meses; los grupos son los del potencial, con el gasto en lugar del margen. El { $quartile } de ellos gasta con nosotros esa cantidad o menos. Lo que gastan con otros no está incluido, así que es un suelo: por ganar queda al menos lo que aquí se ve, y la cuota es como mucho la que se ve.

wallet-source-known = Dato conocido
wallet-source-answered = Respuesta
wallet-source-comparable = Comparables
wallet-source-said-known = Consta en un contrato, una licitación o unas cuentas anuales. Vale más que una respuesta.
wallet-source-said-answered = El cliente respondió a la pregunta: de cada diez, o una cantidad al año.
wallet-source-said-comparable = Nadie ha dicho cuánto gasta. Los clientes comparables indican lo mínimo que gasta.
wallet-source-unknown = Sin dato
wallet-source-said-unknown = No han comprado nada en los últimos 12 meses y nadie ha dicho cuánto gastan. No entran en ninguna suma.
wallet-import = Importar las respuestas de una encuesta
wallet-origin-contract = Contrato
wallet-origin-tender = Licitación
wallet-origin-accounts = Cuentas anuales
wallet-origin-of-ten = Respuesta, de cada diez
wallet-origin-amount = Respuesta, cantidad al año

wallet-told-share = Cuota, según lo dicho
wallet-told-share-meaning = De los clientes cuyo gasto consta en un documento o en una respuesta: lo que gastaron con nosotros en 12 meses, entre lo que gastan al año.
wallet-told-unclaimed = Por ganar, según lo dicho
wallet-told-unclaimed-meaning = Lo que estos clientes gastan con otros en un año.
wallet-floor-share = Cuota, según los comparables
wallet-floor-share-meaning = De los clientes cuyo gasto no ha dicho nadie, si gastan en la categoría tanto como los comparables gastan con nosotros. Gastan al menos eso, así que la cuota es como mucho esta.
wallet-floor-unclaimed = Por ganar, según los comparables
wallet-floor-unclaimed-meaning = Lo que estos clientes gastarían de más con nosotros si gastasen como el cuartil superior de los comparables. Lo que todos ellos gastan con otros se suma a esto: es al menos esta cantidad.
wallet-of-customers = { $customers ->
    [one] de un cliente
   *[other] de { $number } clientes
}
wallet-of-spend = de { $amount } de gasto en la categoría
wallet-of-spend-at-least = como mínimo, de { $amount } o más
wallet-of-customers-at-most = { $customers ->
    [one] como mucho, de un cliente
   *[other] como mucho, de { $number } clientes
}
wallet-groups-by-what = Cuota de cliente por { $what }
wallet-nobody-told = Nadie lo ha dicho todavía
wallet-nobody-compared = De ningún cliente
wallet-at-most = como mucho { $share }
wallet-at-least = al menos { $amount }
wallet-of-it-told = { $amount } según lo dicho

wallet-see-source = Ver { $customers ->
    [one] el cliente
   *[other] los { $number } clientes
} con algo por ganar: { $source }
wallet-rests-on = De dónde sale
wallet-rests-on-note = De cuántos clientes y de cuánto dinero habla cada fuente. Cantidades al año.
wallet-from = Fuente
wallet-customers = Clientes
wallet-customers-meaning = Los clientes que usted puede ver. Quien no compró nada en 12 meses y de quien nadie dijo nada no entra en ninguna suma de dinero.
wallet-spent-with-us = Gastado con nosotros
wallet-spent-with-us-meaning = Ingresos netos de los últimos 12 meses, con descuentos y devoluciones.
wallet-old = { $count ->
    [one] uno de hace más de { $months } meses
   *[other] { $number } de hace más de { $months } meses
}
wallet-contradicted = { $count ->
    [one] uno gasta con nosotros más de lo dicho
   *[other] { $number } gastan con nosotros más de lo dicho
}
wallet-groups-of = Por grupos
wallet-groups-note = De cada grupo, lo que gasta con nosotros y lo que queda por ganar. Primero, donde más queda.
wallet-groups-overlap = Un cliente puede estar en varios segmentos o en ninguno: las filas no suman el total.
wallet-picture = Con nosotros y por ganar
wallet-legend-ours = Con nosotros
wallet-legend-told = Por ganar, según lo dicho
wallet-legend-floor = Por ganar como mínimo, según los comparables
wallet-most = Donde más queda por ganar
wallet-most-note = A quién preguntar y con quién hacer un plan. Cantidades al año.
wallet-see-all = Ver todos
wallet-make-segment = Hacer un segmento
wallet-customer = Cliente
wallet-all = Todos
wallet-list-of = Por ganar · { $what }: { $which }
wallet-list-note = Clientes con algo por ganar, primero los que más.
wallet-nobody = Nadie con algo por ganar
wallet-nobody-text = De los clientes que usted puede ver, aquí no hay ninguno que gaste en la categoría más que con nosotros, hasta donde se sabe.
wallet-none-yet = Las cuotas se están preparando
wallet-none-yet-text = Estarán aquí después de la próxima preparación de los datos de los clientes, esta noche a más tardar.
wallet-nothing = No se sabe nada de lo que gastan los clientes
wallet-nothing-text = En cuanto los clientes compren, los comparables indicarán lo mínimo que gasta cada uno. Mejor es preguntar: abra la ficha de un cliente y anote lo que responda.
wallet-how = Cómo lo indican los comparables

wallet-section-none = No se sabe nada: no ha comprado en los últimos 12 meses y nadie ha dicho cuánto gasta.
wallet-of-category = de lo que gasta en la categoría
wallet-of-at-most = como mucho, de lo que gasta en la categoría
wallet-by = { $name }, { $day }
wallet-is-old = Dicho hace más de { $months } meses
wallet-is-contradicted = Según lo dicho gasta { $told } al año, pero en los últimos 12 meses ha gastado { $revenue } con nosotros. Cuenta como un 100 %: conviene volver a preguntar.
wallet-is-at-ceiling = Gasta con nosotros tanto como tres de cada cuatro comparables, o más. Si gasta algo con otros, solo se sabe preguntándole.
wallet-is-floor = Nadie lo ha dicho: los clientes comparables gastan eso con nosotros. Podría gastar más.
wallet-tell = Anotar lo que gasta
wallet-tell-again = Corregir lo que gasta
wallet-tell-of = ¿Cuánto gasta { $name } en la categoría?
wallet-tell-lead = Todo lo que gasta al año en lo que vendemos, con nosotros y con otros. Nada se sobrescribe: vale lo del último día, y un documento vale más que una respuesta.
wallet-answer = Ha respondido
wallet-question = «De cada { $ten } que gasta usted en lo que vendemos, ¿cuántos gasta con nosotros?»
wallet-of-ten = De cada diez, con nosotros
wallet-of-ten-help = De 0,1 a 10. La cantidad sale de lo que había gastado con nosotros en los 12 meses hasta el día de la respuesta.
wallet-or-amount = O en total, { $currency } al año
wallet-or-amount-help = Si lo que dijo fue una cantidad: con nosotros y con otros.
wallet-answered-on = Día de la respuesta
wallet-known = Consta en un documento
wallet-paper = En cuál
wallet-amount = En total, { $currency } al año
wallet-amount-help = En lo que vendemos, con nosotros y con otros.
wallet-paper-on = Día del documento
wallet-note = Nota
wallet-note-help = Quién lo dijo, con qué palabras o dónde se puede ver.
wallet-record = Anotar
wallet-take-back = Retirar
wallet-take-back-help = Si lo que vale está mal y no se sabe nada mejor. Queda escrito, con el motivo.
wallet-take-back-source = { $source ->
    [known] Retirar lo que dicen los documentos
   *[answered] Retirar las respuestas
}
wallet-why = Por qué no vale
wallet-history = Lo que se ha dicho
wallet-never-said = Nadie ha dicho nada todavía.
wallet-a-year = { $amount } al año
wallet-said-of-ten = { $of_ten } de cada diez, de { $revenue } con nosotros
wallet-said-back = Retirado
wallet-holds = Vale
wallet-is-recorded = Queda anotado.
wallet-is-taken-back = Ya no vale.
wallet-day-to-come = Ese día aún no ha llegado.
wallet-one-of-two = Escriba una de las dos cosas: de cada diez, o una cantidad al año.
wallet-needs-more-than-nothing = Escriba una cifra mayor que cero. A quien no gasta nada con nosotros se le pregunta una cantidad al año: de una proporción de cero no sale ninguna.
wallet-more-than-ten = De cada diez, no puede gastar más de diez con nosotros.
wallet-nothing-bought = No había comprado nada en los 12 meses hasta ese día, así que de una proporción no sale ninguna cantidad. Pregúntele cuánto gasta al año.
wallet-without-reason = Diga por qué no vale.
wallet-told-recorded = Se anotó el gasto en la categoría: { $origin ->
    [contract] según un contrato
    [tender] según una licitación
    [accounts] según las cuentas anuales
    [of-ten] respondió de cada diez
   *[amount] respondió una cantidad al año
}
wallet-told-taken-back = Se retiró lo dicho sobre el gasto en la categoría: { $source ->
    [known] según documentos
   *[answered] según sus respuestas
}

wallet-job = Comparar lo que gastan los clientes
wallet-job-done = { $customers ->
    [one] Lo que gasta un cliente queda comparado
   *[other] Lo que gastan { $customers } clientes queda comparado
}

wallet-facts = Cuota de cliente
wallet-fact-category-spend-known = Gasto en la categoría, según documentos
wallet-fact-category-spend-known-meaning = Lo que gasta al año según un contrato, una licitación o unas cuentas anuales: lo último que vale.
wallet-fact-category-spend-answered = Gasto en la categoría, según su respuesta
wallet-fact-category-spend-answered-meaning = Lo que sale de la última respuesta del cliente que vale, al año.
wallet-fact-category-spend-on = Fecha del gasto en la categoría
wallet-fact-category-spend-on-meaning = El día del documento o de la respuesta que vale.
wallet-fact-spend-ceiling = Gasto de los comparables
wallet-fact-spend-ceiling-meaning = Lo que gasta con nosotros en 12 meses el cuartil superior de los clientes comparables, o él mismo si es más. Se sabe de quien ha comprado en ellos.
wallet-fact-category-spend-source = De dónde sale el gasto en la categoría
wallet-fact-category-spend-source-meaning = De un dato conocido, de una respuesta o de los comparables.
wallet-fact-category-spend = Gasto en la categoría
wallet-fact-category-spend-meaning = Lo que gasta al año en la categoría, según la fuente que más vale; nunca menos de lo que gastó con nosotros.
wallet-fact-share-of-customer = Cuota de cliente
wallet-fact-share-of-customer-meaning = Lo que gastó con nosotros en 12 meses entre el gasto en la categoría. Según los comparables, es lo máximo que puede ser.
wallet-fact-unclaimed-spend = Por ganar
wallet-fact-unclaimed-spend-meaning = El gasto en la categoría menos lo que gastó con nosotros en 12 meses. Según los comparables, es lo mínimo que puede ser.
wallet-fact-charges = Cobros de contratos
wallet-fact-first-charge = Primer cobro de un contrato
