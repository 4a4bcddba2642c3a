# La ficha del cliente
worth-card = Valor
worth-how-far = Cuánto fiarse
worth-clv = Valor esperado (CLV)
worth-clv-meaning = El margen neto que se espera de este cliente en los próximos { $days } días, descontado al { $rate } anual. Nunca incluye el pasado. Entre paréntesis, su intervalo del 80 %: cuatro de cada cinco veces se espera que la verdad caiga dentro.
worth-known-as-of = Calculado a { $day } con el modelo { $model }.
worth-above-interval = El valor esperado queda por encima de su intervalo: es una media, y una pequeña probabilidad de muchísimo la eleva por encima de lo que traen nueve de cada diez clientes así.
worth-tier-is = Nivel { $tier }
worth-tier = Nivel
worth-quadrant = Grupo
worth-trust-care = usar con cautela
worth-trust-untested = sin contrastar
worth-current-value = Valor actual
worth-current-value-meaning = Margen neto de los últimos 12 meses: ingresos menos el coste de lo vendido y el coste de servir.
worth-potential = Potencial
worth-potential-meaning = Lo que trae en 12 meses el cuartil superior de los clientes comparables: los que llevan un tiempo parecido con la empresa y compran con frecuencia e importes parecidos. Quien ya trae más está en su potencial.
worth-gap = Recorrido
worth-gap-meaning = Potencial menos valor actual: lo que quizá queda por ganar. Nunca está por debajo de cero: lo que un cliente trae por encima de sus comparables no resta de lo que otros aún pueden traer.
worth-value-to-date = Valor hasta hoy
worth-value-to-date-meaning = Margen menos coste de servir desde la primera compra.
worth-p-alive = Sigue siendo cliente
worth-p-alive-meaning = Probabilidad de que la relación siga viva, según con qué frecuencia y hace cuánto ha comprado este cliente.
worth-next-purchase = Próxima compra
worth-next-purchase-meaning = Cuándo se espera la próxima compra, si el cliente sigue ahí.
worth-was-expected = se esperaba el { $day }
worth-none-in-sight = ninguna a la vista
worth-rank = Puesto por CLV
worth-rank-meaning = Entre todos los clientes de la empresa; el 1 es el que más vale.
worth-rank-of = { $rank } de { $customers }
worth-rank-by-revenue = Puesto por ingresos
worth-rank-by-revenue-meaning = El puesto que tendría este cliente si contaran los ingresos y no el margen. La diferencia es lo que cambia al medir en margen.
worth-share-of-potential = Trae el { $share } % de su potencial.
worth-gap-none = Ninguno a la vista
worth-above-potential = Trae tanto como tres de cada cuatro clientes comparables, o más: para ganar más aquí hay que mirar más allá de lo que hacen sus semejantes.
worth-made-up = De qué se compone el valor esperado
worth-made-up-of = Sigue siendo cliente con una probabilidad del { $alive }; en ese caso se esperan { $purchases } compras en { $days } días, a { $margin } de margen neto cada una: { $expected }.
worth-discounted = La espera le resta { $discount }, al { $rate } anual.
worth-made-up-of-nothing = No se espera ninguna compra más.
worth-of-contracts = Del valor esperado, los contratos traen { $contracts } y las demás compras { $purchases }.
worth-parts-together = Las dos partes, la de los contratos y la de las compras, suman el CLV entero.
worth-contracts-running = Contratos en vigor
worth-contract-bound = { $months ->
    [0] Desde hace menos de un mes
    [one] Desde hace un mes
   *[other] Desde hace { $months } meses
}, con permanencia hasta el { $until }
worth-contract-free = { $months ->
    [0] Desde hace menos de un mes
    [one] Desde hace un mes
   *[other] Desde hace { $months } meses
}; puede terminar en cualquier momento
worth-contract-a-month = { $amount } al mes
worth-contracts-tested = Contratos: lo que se dijo y lo que pasó
worth-contracts-tested-note = El { $cutoff } había { $contracts } contratos vigentes. Hasta el { $end } se dijo que dejarían { $said }, y dejaron { $happened }.
worth-contracts-rule = Cómo se previó
worth-contracts-months = Meses cobrados
worth-contracts-off = Desviación
worth-contracts-by-survival = Por antigüedad, permanencia y plan, como aquí
worth-contracts-by-constant-rate = Con la tasa de bajas del último año, igual para todos
worth-contracts-by-kaplan-meier = Solo por antigüedad
worth-contracts-happened = Lo que pasó
worth-contracts-coverage = Los contratos del { $share } de los clientes dejaron lo que decía su intervalo; debe ser el 80 %.
worth-not-valued = Aún no se ha calculado nada de este cliente: cada noche se valora a quien haya comprado algo.
worth-run = Valorar ahora a todos los clientes
worth-why = De dónde viene el valor
worth-waterfall = De los ingresos al margen neto
worth-waterfall-span = Doce meses hasta el { $until }
worth-waterfall-assumed = { $count ->
    [one] Una línea no tiene coste propio; se ha tomado el de su categoría o el de la empresa.
   *[other] { $count } líneas no tienen coste propio; se ha tomado el de su categoría o el de la empresa.
}
worth-revenue = Ingresos
worth-revenue-meaning = Lo pagado, después de descuentos y devoluciones.
worth-margin = Margen
worth-cost-of-goods = Coste de lo vendido
worth-cost-of-goods-meaning = Lo que costó lo vendido, con los costes variables de venderlo.
worth-cost-to-serve = Coste de servir
worth-cost-to-serve-meaning = Las conversaciones, por lo que costaron o por el coste unitario de la empresa, y los pedidos devueltos, por ese coste unitario.
worth-written-off = Dado por perdido
worth-written-off-meaning = Facturas que se dieron por incobrables, en el día en que se hizo. Lo que debían traer está en los ingresos.
worth-net-margin = Margen neto
worth-net-margin-meaning = Lo que queda: el valor actual.
worth-history = Cómo ha cambiado
worth-history-chart = Valor esperado y valor actual al final de cada mes
worth-nothing-since = Nada ha cambiado el valor desde la valoración de { $day }.
worth-no-history = Los finales de mes se guardan desde el primer mes completo.
worth-month = Mes
worth-now = ahora
worth-cause-purchase = Una compra
worth-cause-return = Una devolución
worth-cause-interaction = Una conversación
worth-cause-consent = Un consentimiento dado o retirado
worth-cause-subscription = Un cambio en sus suscripciones
worth-cause-payment = Un pago, o uno que no llegó
worth-cause-late = Una factura venció sin pagarse
worth-cause-import = Datos llegados en un archivo
worth-cause-merge = Dos fichas del cliente se unieron en una
worth-cause-other = Una corrección
worth-by-referral = Por recomendación, fuera del CLV
worth-brought-many = { $count ->
    [one] Trajo a un cliente
   *[other] Trajo a { $count } clientes
}
worth-referral-uncounted = La empresa no cuenta su valor en dinero
worth-comparable = Clientes comparables
worth-comparable-note = Llevan un tiempo parecido con la empresa y compran con frecuencia e importes parecidos: los más similares entre los que usted puede ver.

# La sala
worth-as-of = A { $day }, con el modelo { $model }
worth-prepared = Valor de los clientes que usted puede ver, con los datos hasta el { $day }; se sumó el { $at }.
worth-customer = Cliente
worth-none-yet = Aún no se ha valorado a nadie
worth-none-yet-run = Una valoración lee todos los pedidos, suscripciones y conversaciones, contrasta cada modelo con el propio pasado de la empresa y valora a cada cliente. Tarda unos minutos y no interrumpe a nadie.
worth-none-yet-wait = Los clientes se valoran cada noche, en cuanto hay pedidos. Quien cuida de los datos también puede iniciarlo en el momento.
worth-being-valued = Se está valorando a los clientes
worth-being-valued-text = Las cifras aparecerán aquí en cuanto termine la valoración.
worth-being-prepared = Se están sumando las cifras
worth-being-prepared-text = Los clientes ya están valorados; lo que suman estas páginas se prepara en unos minutos, y cada noche.
worth-run-again = Valorar ahora
worth-behind = Los últimos datos son del { $day }: lo que han hecho los clientes desde entonces no cuenta en estas cifras. Para que sean de hoy, traiga los pedidos más recientes en Importaciones; después se valora de nuevo a todos.
worth-holds-from = Lo que se cambie aquí vale para todas las cifras de valor desde la próxima valoración, esta noche a las { $at }.
worth-holds-from-now = Ya hay una valoración en marcha. Lo que se cambie aquí vale desde la siguiente que empiece.
worth-see-progress = Ver por dónde va
worth-nobody = Nadie que mostrar
worth-nobody-text = Entre los clientes que usted puede ver, aquí no hay ninguno valorado.

# La curva de valor
worth-curve = Curva de valor
worth-fifth-of-margin = Margen que trae el 20 % de los clientes
worth-fifth-of-revenue = Ingresos que trae el 20 % de los clientes
worth-fifth-of-revenue-meaning = Lo mismo con ingresos en lugar de margen neto: los clientes ordenados por sus ingresos hasta hoy, de mayor a menor.
worth-four-fifths = Clientes que traen el 80 % del margen
worth-four-fifths-note = los mínimos que lo reúnen
worth-four-fifths-meaning = Los clientes se ordenan por su margen neto hasta hoy, de mayor a menor, hasta reunir cuatro quintos del total.
worth-gini = Desigualdad (Gini)
worth-gini-meaning = 0 si cada cliente trajera el mismo margen neto, 1 si uno solo lo trajera todo. Pasa de 1 cuando unos clientes quitan lo que otros traen.
worth-curve-finding = El 20 % de los clientes trae el { $share } del margen
worth-curve-axes = % del margen y de los ingresos hasta hoy, por % de clientes, de mayor a menor; en la diagonal todos aportarían lo mismo
worth-whale-finding = { $count ->
    [one] Un cliente quita { $lost } del margen que traen los demás
   *[other] { $customers } clientes quitan { $lost } del margen que traen los demás
}
worth-whale-axes = Margen neto acumulado hasta hoy en { $currency }, por % de clientes; la línea discontinua es su máximo
worth-whale-tail = La caída, de cerca: los clientes que quitan margen
worth-below-cost = Vendidos por debajo del coste
worth-below-cost-note = Lo que compraron costó más de lo que pagaron, antes aún de servirles: los que más quitan, primero.
worth-magnets = Imanes de coste
worth-magnets-note = Servirles se lleva la mitad o más del margen que dejan sus compras: los más caros de servir, primero.
worth-falls = { $count ->
    [one] Uno de los primeros { $first } por ingresos no está entre los primeros { $first } por margen
   *[other] { $count } de los primeros { $first } por ingresos no están entre los primeros { $first } por margen
}
worth-falls-note = Puestos entre los clientes que usted puede ver, por ingresos y por margen neto hasta hoy; primero las mayores caídas.
worth-place-by-margin = Puesto por margen

# Actual, potencial, recorrido
worth-groups = Actual, potencial, recorrido
worth-groups-by = Agrupar por
worth-groups-show = Mostrar
worth-groups-rest = Todos los demás
worth-group-unknown = Sin dato
worth-customers = Clientes
worth-active = Activos
worth-average-order = Compra media
worth-equity = Valor de la base
worth-equity-meaning = La suma del valor esperado (CLV) de estos clientes: el margen neto que se espera de ellos en el horizonte, descontado.
worth-group-figures = { $count ->
    [one] Un cliente
   *[other] { $customers } clientes
}
worth-score-what = Qué dice el puntaje
worth-score-is = Puntaje { $score }
worth-score-meaning = 1.000 × recorrido ÷ potencial × activos ÷ clientes: alto donde queda mucho por ganar y los clientes siguen ahí. Activo es quien compró en los últimos 12 meses o tiene un contrato en curso. Potencial y actual son sumas de los clientes del grupo.
worth-members-of = { $what }: { $which }
worth-members-note = Primero los de mayor recorrido

# Cuánto fiarse
worth-trust = Cuánto fiarse
worth-untested = Contrastar un pronóstico exige un periodo que adivinar y otro anterior del que aprender, y el historial aún no da para ambos. Los clientes se valoran igualmente, pero nada lo ha confirmado: las cifras se muestran en gris y son una primera indicación hasta que haya más meses.
worth-greyed = Mientras no se pueda confiar en ellas, todas las cifras esperadas se muestran en gris.
worth-tenths-note = Margen medio por cliente en { $currency }, por décimas de lo pronosticado, de mayor a menor
worth-tenth = Décima
worth-drift = Desde los datos anteriores
worth-drift-before = Valoración con datos hasta el
worth-drift-equity = Valor de la base
worth-drift-each = CLV del cliente medio
worth-drift-new-champion = La forma de pronosticar ha cambiado, de { $before } a { $now }: parte de lo que se ha movido es el modelo y no los clientes.
worth-drift-same-champion = La misma forma de pronosticar ha vuelto a ganar la prueba: { $now }.
worth-drift-none = Todavía no hay valoración con datos hasta otro día: no hay con qué compararla.
worth-assumed-margin = { $lines } líneas de pedido ({ $share }) no tienen coste propio. Se ha tomado el de su categoría, y un { $margin } de margen donde tampoco lo había.
worth-assumed-no-cost-to-serve = No se ha restado coste de servir, porque ninguna conversación tiene coste.
worth-assumed-as-before = Lo esperado supone que precios, productos y trato a los clientes siguen como hasta ahora.

# Qué ha movido el valor de la base
worth-equity-then = Al último cierre de mes
worth-equity-then-meaning = Lo que entonces se esperaba de los clientes que usted puede ver ahora.
worth-equity-now = Ahora
worth-equity-now-meaning = La suma del CLV de estos clientes.
worth-moved-new = Nuevos
worth-moved-new-meaning = Clientes que al último cierre de mes no estaban valorados.
worth-moved-grown = Crecen
worth-moved-grown-meaning = Desde entonces hubo algo con ellos, una compra o una conversación, y se espera que traigan más.
worth-moved-recovered = Recuperados
worth-moved-recovered-meaning = No habían traído nada en el año anterior al cierre y han vuelto a comprar.
worth-moved-shrunk = Menguan
worth-moved-shrunk-meaning = Desde entonces hubo algo con ellos y se espera que traigan menos.
worth-moved-lost = Perdidos
worth-moved-lost-meaning = Desde entonces han cumplido un año sin comprar y no tienen contrato en curso.
worth-moved-re-estimated = Reestimados
worth-moved-re-estimated-meaning = No compraron ni se habló con ellos: pasó el tiempo y los modelos han aprendido de ello. No se puede distinguir cuál de las dos cosas fue.

# A quiénes pregunta el inicio
worth-asked-most = Quiénes valen más
worth-asked-more = Quiénes podrían traer más
worth-asked-keep = A quiénes conviene conservar
worth-asked-gone = Quiénes probablemente se han ido y trajeron algo en un año
worth-asked-moved-new = Nuevos desde el último cierre de mes
worth-asked-moved-grown = Crecen desde el último cierre de mes
worth-asked-moved-recovered = Recuperados desde el último cierre de mes
worth-asked-moved-shrunk = Menguan desde el último cierre de mes
worth-asked-moved-lost = Perdidos desde el último cierre de mes
worth-asked-moved-re-estimated = Reestimados desde el último cierre de mes
worth-asked-by-most = Valor esperado (CLV)
worth-asked-by-more = Recorrido probable
worth-asked-by-more-meaning = Recorrido × la probabilidad de que el cliente siga: lo que quizá queda por ganar de quien sigue.
worth-asked-by-keep = En riesgo al año
worth-asked-by-keep-meaning = Valor actual × la probabilidad de que el cliente se haya ido: lo que dejaría de traer en un año.
worth-asked-by-gone = Valor actual
worth-asked-by-moved = Cambio del CLV
worth-asked-then = CLV al cierre de mes
worth-asked-last = Última compra
worth-asked-see = { $what }: { $count ->
    [one] ver al cliente
   *[other] ver a los { $customers } clientes
}
worth-place-by-margin-meaning = El puesto entre los clientes que usted puede ver, por su margen neto hasta hoy.
worth-customers-meaning = Los que usted puede ver.
worth-score = Puntaje
worth-drift-error-meaning = Cuánto se apartó el total pronosticado de lo que pasó después, cuando se puso a prueba: por encima de cero se dijo de más.
worth-drift-coverage-meaning = De cuántos clientes cayó lo que pasó dentro de su intervalo. Debe ser el 80 %.
worth-assumed-free-channels = { $count ->
    [one] Una conversación por este canal no resta nada si no trae su propio coste, porque no se ha escrito lo que cuesta: { $channels }.
   *[other] Una conversación por estos canales no resta nada si no trae su propio coste, porque no se ha escrito lo que cuesta: { $channels }.
}
worth-assumed-without-cac = Lo que costó captar a cada cliente (CAC) no se resta de su valor: se muestra aparte, en
worth-asked-amount-said = La cifra por la que se ordena esta lista, la mayor primero.
worth-group-named = Segmento
worth-groups-within = Dentro de
worth-groups-everybody = Todos los clientes
worth-groups-which = Elegir segmentos
worth-groups-may-overlap = Un cliente puede estar en varios segmentos o en ninguno: las tarjetas no suman el total de arriba.
worth-together = En conjunto
worth-together-meaning = El valor esperado del cliente y de todos los que están por debajo, o en el mismo hogar, de los que usted puede ver. Su intervalo del 80 % es el de la suma: lo que es azar de cada uno se compensa.
worth-together-of = Clientes que usted puede ver: { $customers }; valorados: { $valued }.
worth-together-alone = No hay por debajo, ni en el mismo hogar, otros clientes que usted pueda ver y que estén valorados.
