## Cifras

report-none = –
report-thousand = { $number } mil
report-million = { $number } M
report-billion = { $number } billones
report-trillion = { $number } trillones
report-quarter-in-words = { $quarter ->
    [1] el primer trimestre de { $year }
    [2] el segundo trimestre de { $year }
    [3] el tercer trimestre de { $year }
   *[4] el cuarto trimestre de { $year }
}
report-quarter = T{ $quarter } { $year }
report-months = { $count ->
    [one] 1 mes
   *[other] { $count } meses
}
report-days = { $count ->
    [one] 1 día
   *[other] { $count } días
}
report-range = { $low } a { $high }
report-date-range = { $start } – { $end }

## Página

report-language = es
report-product = Quilate
report-document = El valor de la cartera de clientes
report-skip = Ir al contenido
report-theme = Cambiar entre tema claro y oscuro
report-contents = Contenido
report-definitions = Cómo se calcula
report-show-all = Ver las { $count } filas
report-show-fewer = Ver menos filas
report-footer = Hecho con Quilate { $version }. Esta página no necesita conexión y no envía nada a ningún sitio.
report-fingerprint = Huella del archivo (SHA-256):

report-nav-value = Quién aporta el margen
report-nav-whale = Quién lo resta
report-nav-portfolio = La cartera
report-nav-cohorts = Por antigüedad
report-nav-trust = Hasta dónde fiarse
report-nav-customers = Los más valiosos
report-nav-falls = Los que engañan
report-nav-assumptions = Supuestos
report-nav-reading = Lectura del archivo

## Cabecera

report-heading = { $count ->
    [one] Un cliente dejará entre { $low } y { $high } de margen en los próximos { $span }
   *[other] { $customers } clientes dejarán entre { $low } y { $high } de margen en los próximos { $span }
}
report-heading-loss = { $count ->
    [one] Un cliente restará entre { $low } y { $high } de margen en los próximos { $span }
   *[other] { $customers } clientes restarán entre { $low } y { $high } de margen en los próximos { $span }
}
report-heading-without-interval = { $count ->
    [one] Un cliente dejará unos { $equity } de margen en los próximos { $span }
   *[other] { $customers } clientes dejarán unos { $equity } de margen en los próximos { $span }
}
report-assumed = supuesto
report-fact-as-of = A fecha de
report-fact-source = Archivo
report-fact-period = Periodo leído
report-fact-currency = Moneda
report-fact-champion = Modelo elegido
report-no-currency = sin indicar
report-equity = Valor de la base
report-equity-note = margen neto esperado en los próximos { $span }, a valor de hoy
report-equity-range = Con un 80 % de probabilidad, entre { $low } y { $high }
report-equity-definition = La suma del valor esperado (CLV) de todos los clientes: el margen neto que se espera de cada uno en los próximos { $span }, descontado al { $rate } anual. No incluye nada del pasado. El intervalo es del 80 %: de cada diez bases como esta, ocho acabarían dentro.
report-customers = Clientes
report-customers-note = con compras desde el { $since }
report-customers-definition = Todos los clientes identificados que han comprado alguna vez en el periodo leído, activos o no.
report-current = Valor actual
report-current-note = margen neto de los últimos 12 meses
report-current-definition = Ingresos netos menos coste de lo vendido, costes variables y coste de servir, en los últimos 12 meses.
report-alive = Siguen activos
report-alive-note = { $count ->
    [0] de media, menos de un cliente
    [one] alrededor de un cliente
   *[other] unos { $active } clientes
}
report-alive-definition = La media de la probabilidad de que cada relación siga viva. Nadie avisa cuando deja de comprar, así que se estima por su ritmo de compra.
report-top20 = Nuestro 20/80
report-top20-note = del margen viene del 20 % de los clientes
report-top20-note-none = no se puede medir en esta base
report-top20-definition = Parte del margen neto acumulado que aporta el 20 % de los clientes con más margen. Pasa del 100 % si los demás, en conjunto, restan.
report-verdict-chip-good = Fiable: en la prueba, el total se desvió un { $bias }
report-verdict-chip-care = Úsese con cautela: en la prueba, el total se desvió un { $bias }
report-verdict-chip-none = Sin prueba todavía: falta historia

## Curva de valor

report-curve-kicker = Curva de valor
report-curve-title = Curva de valor: qué parte de los clientes aporta qué parte del margen
report-curve-description = El 20 % de los clientes con más margen aporta el { $share } del total.
report-curve-finding = El 20 % de los clientes aporta el { $share } del margen
report-curve-finding-beyond = El 20 % de los clientes aporta el { $share } del margen: los demás, en conjunto, restan
report-curve-finding-none = La base no deja margen, así que no hay reparto que dibujar
report-curve-finding-few = Con tan pocos clientes no hay reparto que medir
report-curve-empty-few = La curva de valor dice algo a partir de cinco clientes: antes, el 20 % no llega a ser uno.
report-curve-empty = La suma del margen neto de todos los clientes no es positiva. La curva se podrá dibujar en cuanto lo sea.
report-curve-vertical = Parte del margen
report-curve-horizontal = Clientes, del que más aporta al que menos
report-curve-equal = Si todos aportaran lo mismo
report-curve-margin = Margen
report-curve-both = Margen e ingresos
report-curve-revenue = Ingresos
report-curve-pareto = del margen
report-curve-tip = El { $customers } de los clientes aporta el { $share } del margen
report-curve-table = Parte del margen y de los ingresos que aportan los primeros clientes
report-curve-column-customers = Los primeros
report-curve-column-margin = Margen
report-curve-column-revenue = Ingresos
report-curve-definition = Se ordena a los clientes por su margen neto acumulado, del mayor al menor, y se va sumando. La línea de ingresos hace lo mismo con los ingresos. Cuanto más se aparta la curva de la diagonal, más depende la base de pocos clientes.

## Curva de la ballena

report-whale-kicker = Curva de la ballena
report-whale-title = Curva de la ballena: margen neto acumulado, del cliente que más aporta al que más resta
report-whale-description = El margen acumulado llega a { $peak } y baja a { $total }.
report-whale-finding = { $count ->
    [one] Un cliente resta { $lost } del margen que aportan los demás
   *[other] { $customers } clientes ({ $share }) restan { $lost } del margen que aportan los demás
}
report-whale-finding-loss = Lo que aportan los clientes que ganan ({ $gains }) no cubre lo que restan los demás ({ $lost })
report-whale-finding-nobody = Ningún cliente resta margen
report-whale-vertical = Margen neto acumulado
report-whale-horizontal = Clientes, del que más aporta al que más resta
report-whale-peak = Máximo: { $share }
report-whale-finding-all = Ningún cliente deja margen: entre todos restan { $lost }
report-whale-gains = { $count ->
    [one] 1 cliente aporta
   *[other] { $customers } clientes aportan
}
report-whale-losses = { $count ->
    [one] 1 cliente resta
   *[other] { $customers } clientes restan
}
report-whale-total = Queda
report-whale-table = Del margen que se gana al que queda
report-whale-empty-nobody = Todos los clientes dejan margen o, como mucho, no dejan nada: la curva sube y no vuelve a bajar. Si no se ha contado el coste de servir, puede que alguno reste sin que se vea aquí.
report-whale-empty-loss = El total es negativo, así que la curva no llega a formar el lomo de la ballena.
report-whale-definition = El mismo margen neto acumulado, en dinero. Sube mientras los clientes aportan, llega a un máximo y baja con los que restan. La altura entre el máximo y el final es lo que se ganaría si nadie restara.

## Cartera

report-map-kicker = Mapa de la cartera
report-map-title = Mapa de la cartera: valor actual frente a valor esperado
report-map-description = Cada celda cuenta clientes; los puntos son los de mayor valor esperado. La tabla que acompaña al mapa resume los cuatro cuadrantes.
report-map-finding = «{ $quadrant }» reúne el { $clv_share } del valor futuro con el { $share } de los clientes
report-map-finding-none = La cartera no tiene valor futuro que repartir
report-map-vertical = Valor esperado (CLV)
report-map-horizontal = Valor actual (12 meses)
report-map-tip = { $customer }: valor actual { $current }, valor esperado { $clv }
report-map-cuts = Las líneas de corte están en { $current } de valor actual y { $clv } de valor esperado.
report-map-note = Más color, más clientes. Los puntos son los de mayor valor esperado. Las escalas se comprimen lejos del cero para que quepan todos.
report-map-definition = El valor actual es el margen neto de los últimos 12 meses; el valor esperado (CLV), el de los próximos. Cuando el intervalo de un cliente no queda entero del mismo lado de la línea de corte que su CLV, su cuadrante es incierto y así se indica. A nadie se le descarta de forma automática.
report-quadrant-invest = Invertir
report-quadrant-invest-meaning = mucho hoy, mucho mañana
report-quadrant-nurture = Cultivar
report-quadrant-nurture-meaning = mucho hoy, poco mañana
report-quadrant-re-engineer = Reorientar
report-quadrant-re-engineer-meaning = poco hoy, mucho mañana
report-quadrant-sack = Desechar
report-quadrant-sack-meaning = poco hoy, poco mañana
report-card-customers = clientes
report-card-clv = del valor futuro
report-card-uncertain = inciertos

## Cohortes

report-cohorts-kicker = Valor por cohorte
report-cohorts-finding = Los clientes que más valen son los llegados en { $cohort }: { $clv } por cliente
report-cohorts-finding-one = Todos los clientes llegaron en { $cohort }: { $clv } por cliente
report-cohorts-finding-none = No hay clientes que agrupar
report-cohorts-table = Clientes, margen y valor esperado según la fecha de la primera compra
report-cohorts-column-cohort = Primera compra
report-cohorts-column-customers = Clientes
report-cohorts-column-value = Margen hasta hoy
report-cohorts-column-clv = CLV por cliente
report-cohorts-definition = Cada cliente pertenece al periodo de su primera compra. El margen es todo el que ha dejado desde entonces, neto; el CLV por cliente es la media de lo que se espera de cada uno a partir de hoy.

## Confianza

report-trust-kicker = Hasta dónde fiarse
report-verdict-good = Estas cifras son fiables: al ponerlas a prueba con el pasado, se cumplieron
report-verdict-care = Conviene usar estas cifras con cautela
report-verdict-none = Falta historia para poner estas cifras a prueba
report-window = El modelo se calculó solo con lo ocurrido hasta el { $cutoff } y se comparó con lo que { $customers } clientes hicieron de verdad hasta el { $end }.
report-window-none = Para comprobar un pronóstico hace falta un periodo que predecir y otro anterior del que aprender. Con las fechas de este archivo no hay bastante para los dos. El valor se ha calculado igualmente, pero nadie lo ha contrastado: conviene tratarlo como una primera orientación y repetir el cálculo con más meses de historia.
report-concern-few = Solo hay { $customers } clientes en la prueba: el azar pesa mucho.
report-concern-bias = El total pronosticado se desvió un { $bias } del real; se busca menos de un 8 %.
report-concern-unmeasured = Alguna de las comprobaciones no se pudo medir en este periodo.
report-concern-coverage = El intervalo del 80 % acertó solo el { $coverage } de las veces: promete más precisión de la que tiene.
report-concern-caution = El intervalo del 80 % acertó el { $coverage } de las veces: es más ancho de lo necesario.
report-concern-upper = El { $upper } de los clientes superó el límite alto de su intervalo; debería ser uno de cada diez.
report-concern-naive = Una regla sencilla se equivocó menos y ordenó mejor a los clientes.
report-gauge-bias = ¿Se acertó el total?
report-gauge-bias-target = Desvío del total; bien entre −8 % y +8 %
report-gauge-coverage = ¿Son honestos los intervalos?
report-gauge-coverage-target = Clientes dentro de su intervalo del 80 %; bien entre 76 % y 84 %
report-gauge-upper = ¿Hubo sorpresas al alza?
report-gauge-upper-target = Clientes por encima de su límite alto; bien entre 5 % y 12 %
report-gauge-good = dentro de lo esperado
report-gauge-care = fuera de lo esperado
report-deciles-finding = El 20 % señalado como mejor aportó después el { $share } del margen
report-deciles-finding-none = Después de la fecha de corte nadie dejó margen
report-deciles-title = Lo dicho frente a lo ocurrido, por decil
report-deciles-description = Margen medio por cliente en cada décima parte de los clientes, ordenados por lo que se pronosticó. La barra es lo ocurrido y la línea lo dicho.
report-deciles-unit = Margen medio por cliente
report-deciles-said = Dicho
report-deciles-happened = Ocurrido
report-deciles-tip = Dicho { $said }, ocurrido { $happened }
report-deciles-first = 1.º (los mejores)
report-deciles-last = { $number }.º (los últimos)
report-deciles-row = { $number }.º
report-deciles-short = { $number }.º
report-deciles-definition = Se ordena a los clientes por lo que se pronosticó de cada uno y se reparten en diez grupos iguales. La barra es el margen medio que dejó de verdad cada grupo; la línea, lo que se había dicho. Cuanto más cerca está la línea del final de la barra, mejor.
report-candidates-finding = { $champion } se equivoca un { $gain } menos que la mejor regla sencilla
report-candidates-finding-no-gain = { $champion } no se equivoca menos que la mejor regla sencilla, pero acierta más en el conjunto
report-candidates-finding-alone = { $champion } es el modelo elegido
report-candidates-table = Todos los candidatos en la misma prueba. En negrita, el mejor de cada columna.
report-candidates-column = Candidato
report-candidates-champion = elegido
report-candidates-naive = regla sencilla
report-candidates-definitions = Qué mide cada columna
report-metric-mae = Error medio
report-metric-mae-definition = Cuánto se aparta, de media, lo dicho de lo ocurrido en cada cliente. Menos es mejor.
report-metric-rmse = Error en los grandes
report-metric-rmse-definition = Como el anterior, pero los errores grandes pesan mucho más. Menos es mejor.
report-metric-bias = Desvío del total
report-metric-bias-definition = Cuánto se aparta el total dicho del total ocurrido. Cerca de cero es mejor.
report-metric-gini = Orden
report-metric-gini-definition = Hasta qué punto el pronóstico ordena a los clientes como lo haría quien conociera el futuro (1) en vez de al azar (0).
report-metric-spearman = Rangos
report-metric-spearman-definition = Correlación entre el puesto dicho y el ocurrido, de −1 a 1. Más es mejor.
report-metric-top20-capture = Captura del 20 %
report-metric-top20-capture-definition = Qué parte del margen que hubo después aportó el 20 % señalado como mejor. Más es mejor.
report-metric-decile-mape = Error por decil
report-metric-decile-mape-definition = Desvío medio de los diez grupos del gráfico. Menos es mejor.
report-metric-coverage-80 = En su intervalo
report-metric-coverage-80-definition = Clientes cuyo resultado cae dentro de su intervalo del 80 %. Cerca del 80 % es mejor.
report-metric-upper-miss = Por encima
report-metric-upper-miss-definition = Clientes cuyo resultado supera el límite alto. Cerca del 10 % es mejor.

## Clientes

report-most-kicker = Los clientes que más valen
report-most-finding = Los { $count } clientes que más valen reúnen el { $share } del valor futuro
report-most-finding-few = Los clientes, por lo que valen
report-most-table = Clientes con mayor valor esperado. La línea es su intervalo del 80 %, en escala comprimida.
report-most-above = { $count ->
    [one] Un valor esperado queda aquí
   *[other] { $count } valores esperados quedan aquí
  } por encima de su intervalo. No es un error: el valor esperado es una media, y una pequeña probabilidad de mucho sube la media por encima de lo que traerán nueve de cada diez clientes así.
report-most-column-rank = Puesto
report-most-column-customer = Cliente
report-most-column-clv = Valor esperado (CLV)
report-most-column-range = Intervalo del 80 %
report-most-column-current = Valor actual
report-most-column-alive = Sigue activo
report-most-column-next = Próxima compra
report-most-column-quadrant = Grupo
report-most-column-tier = Nivel
report-uncertain = incierto
report-falls-kicker = Los que más bajan al contar el margen
report-falls-finding = { $customer } pasa del puesto { $from_rank } por ingresos al { $to_rank } por margen
report-falls-finding-proportional = Sin costes en el archivo, ordenar por margen y por ingresos da lo mismo
report-falls-finding-none = Nadie baja de puesto al ordenar por margen en vez de por ingresos
report-falls-empty-proportional = El margen se ha supuesto proporcional a los ingresos, de modo que las dos clasificaciones coinciden. Con una columna de coste o de margen, aquí se verá quién factura mucho y deja poco.
report-falls-empty-none = Las dos clasificaciones coinciden cliente a cliente.
report-falls-table = Clientes que más puestos pierden al ordenar por margen en vez de por ingresos
report-falls-column-customer = Cliente
report-falls-column-revenue-rank = Puesto por ingresos
report-falls-column-margin-rank = Puesto por margen
report-falls-column-places = Puestos que baja
report-falls-column-revenue = Ingresos
report-falls-column-margin = Margen neto
report-falls-column-rate = Margen por ingreso

## Supuestos

report-assumptions-kicker = Supuestos
report-assumptions-finding = Lo que no estaba en el archivo y se ha supuesto
report-assumed-margin-whole = Donde no había coste ni margen se ha tomado el ingreso neto entero como margen (100 %): allí donde dice «margen», léase «ingresos». Con --default-margin se puede dar el margen habitual de la empresa.
report-assumed-margin = Donde no había coste ni margen se ha supuesto un margen del { $margin } sobre el ingreso neto.
report-assumed-no-cost-to-serve = No se ha restado ningún coste de servir, porque no se ha dado ninguno.
report-assumed-horizon = Se valora lo que ocurrirá en los próximos { $span }, descontado al { $rate } anual. Lo que venga después no cuenta.
report-assumed-no-currency = El archivo no dice en qué moneda está; las cifras van sin símbolo.
report-fit-no-dropout-detected = { $model }: no se detecta abandono en los datos, así que se da a todos por activos y se ha usado un modelo más sencillo.
report-fit-did-not-converge = { $model }: el ajuste no llegó a una solución y se ha usado un modelo más sencillo.
report-fit-too-few-repeat-buyers = { $model }: demasiado pocos clientes repiten para ajustarlo y se ha usado un modelo más sencillo.
report-fit-other = { $model }: { $state }.

## Lectura

report-reading-kicker = Lectura del archivo
report-reading-finding = { $count ->
    [one] De { $read } filas se rechazó 1; el motivo está abajo
   *[other] De { $read } filas se rechazaron { $rejected }; cada una con su motivo
}
report-reading-finding-none = Las { $read } filas se leyeron sin rechazar ninguna
report-reading-bar = Reparto de las filas leídas entre usadas, sin cliente y rechazadas
report-reading-used = Usadas
report-reading-guest = Sin cliente
report-reading-guest-money = { $money } de ingresos que no son de nadie conocido
report-reading-rejected = Rechazadas
report-reading-rejected-note = todas están en rejects.csv
report-reading-duplicates = { $count ->
    [one] Hay 1 fila idéntica a otra; se ha conservado.
   *[other] Hay { $rows } filas idénticas a otra; se han conservado.
}
report-reading-reasons = Motivos de rechazo
report-reading-column-reason = Motivo
report-reading-column-rows = Filas
report-reading-examples = Primeras filas rechazadas
report-reading-column-file = Archivo
report-reading-column-line = Línea
report-reading-column-field = Campo
report-reading-column-value = Valor

## Gráfico de la prueba

report-calibration-document = Lo dicho frente a lo ocurrido
