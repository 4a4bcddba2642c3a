# Lo que los grupos de clientes aportaron y costaron, mes a mes.

results-title = Resultados
results-lead = Lo que cada grupo de clientes aportó y costó, de los ingresos a la contribución, junto al total del libro mayor.
results-job = Calcular los resultados de los grupos
results-job-done = { $months ->
    [0] Todavía no hay nada que calcular
    [one] Se ha calculado un mes
   *[other] Se han calculado { $months } meses
}
results-none-yet = Los resultados se están calculando
results-none-yet-text = Se calculan cada noche y siempre que se ha valorado a todos; la primera vez tarda unos minutos.
results-by = Dividir por
results-from = Desde
results-to = Hasta
results-show = Mostrar
results-fiscal-year = Este ejercicio
results-fiscal-year-before = El ejercicio anterior
results-segment = Segmento { $name }
results-segment-is-newer = Este segmento se cambió después de sumar los resultados ({ $at }). Lo siguen desde la próxima noche.
results-kinds-are-newer = Desde que se sumaron los resultados ({ $at }) valen otras clases. Los resultados las siguen desde la próxima noche.
results-everybody-else = Todos los demás
results-none-quadrant = Sin valorar
results-none-tier = Sin valorar
results-none-stage = En ninguna etapa
results-none-strategy = Sin estrategia
results-none-kind = De ninguna clase
results-nobody = De ningún cliente
results-total = Todos
results-group = Grupo
results-code = Código
results-month = Mes
results-margin = Margen
results-margin-meaning = Los ingresos menos el coste de lo vendido.
results-acquisition = Captación
results-acquisition-meaning = Lo gastado en una vía en un mes, repartido por igual entre los clientes que ganó en ese mes. Lo que no ganó a nadie figura aparte, como de ningún cliente. Las horas de trabajo no están incluidas: no tienen precio.
results-contribution = Contribución
results-contribution-meaning = El margen menos la captación, el coste de servir y lo dado por perdido.
results-customers = Clientes
results-customers-meaning = Miembros del grupo que ya habían comprado al final del periodo, compraran o no durante él.
results-each = Por cliente
results-each-meaning = La contribución entre los clientes que había al final del periodo.
results-each-note = { $amount } de contribución cada uno
results-assumed-lines = Líneas con margen supuesto
results-chart = Contribución por mes
results-chart-note = { $currency }; un color por grupo
results-whole = De { $first } a { $last }
results-whole-note = { $currency }; bajo cada cifra, en gris, la de los mismos meses de un año antes
results-whole-note-alone = { $currency }; los mismos meses de un año antes no constan, o no completos
results-what-it-means = Qué significa cada columna
results-by-month = Mes a mes
results-by-month-note = { $currency }; cada mes se abre en sus grupos
results-of-month = Resultados de { $month }
results-ledger = Libro mayor
results-difference = Diferencia
results-differs = no cuadra
results-reconciled = El libro mayor de la empresa, sumado de sus registros, da { $amount } de contribución. Diferencia: { $difference }.
results-not-reconciled = El libro mayor de la empresa, sumado de sus registros, da { $amount } de contribución. Diferencia: { $difference }. Algo se registró mientras se sumaban los grupos; ambos se vuelven a sumar esta noche.
results-own-part = Son los clientes que usted puede ver. El libro mayor es de toda la empresa: solo lo encuentra aquí quien la ve entera.
results-groups-are-todays = Cada cliente cuenta en el grupo en que está hoy, también en los meses anteriores: la página muestra cómo llegaron los clientes de un grupo a ser lo que son. Cómo cambiaron de grupo está en Niveles y en Ciclo de vida.
results-without-loyalty = El coste de los programas de fidelización no está incluido: Quilate todavía no lleva ninguno.
results-prepared = Sumado el { $at }, con lo que se conoce hasta el { $until }.
results-export = Descargar como
results-file-name = resultados-por-grupo
