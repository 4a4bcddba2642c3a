# Los contratos como negocio
contracts-title = Contratos
contracts-none = Sin contratos a su alcance
contracts-none-text = Importe desde un fichero las suscripciones, pólizas o cuotas y lo que se cobra por ellas. La próxima valoración mostrará aquí qué aportan al mes, cuándo pueden terminar y qué cabe esperar.
contracts-none-import = Importar contratos
contracts-mrr = MRR
contracts-mrr-meaning = Ingresos recurrentes mensuales: lo que aportan al mes los contratos en vigor. De cada uno, la media de sus tres últimos cargos entre los meses que van de un cargo al siguiente: uno anual cuenta por la doceava parte. Si se ha cobrado una vez o ninguna, lo pactado al mes. En la moneda de cuenta.
contracts-on = a { $day }
contracts-running = Contratos en vigor
contracts-running-meaning = Han empezado y ni constan como terminados ni llevan sin cobrarse más de dos de sus intervalos y un mes.
contracts-of-customers = { $count ->
    [one] de un cliente
   *[other] de { $customers } clientes
}
contracts-average = Media por contrato
contracts-average-meaning = MRR entre contratos en vigor.
contracts-churn-customers = Bajas de clientes
contracts-churn-customers-meaning = Quienes tenían contrato al cierre de un mes y ninguno al cierre del siguiente, entre quienes lo tenían. De los doce últimos meses completos en conjunto.
contracts-churn-money = Bajas en importe
contracts-churn-money-meaning = Lo que termina y lo que aportan de menos los clientes que siguen, entre el MRR del mes anterior. De los doce últimos meses completos en conjunto. No se compensa con altas, regresos ni aumentos.
contracts-churn-note = al mes, media de 12 meses
contracts-monthly = MRR mes a mes
contracts-monthly-note = Al cierre de cada mes, en { $currency }. Arriba lo que entra desde el mes anterior (altas, regresos, aumentos) y abajo lo que sale (bajas, reducciones).
contracts-month-by-month = Cada mes, con lo que entra y lo que sale
contracts-came = Entra
contracts-went = Sale
contracts-day = A fecha de
contracts-new = Altas
contracts-new-meaning = MRR de los clientes cuyo primer contrato empezó después del cierre anterior.
contracts-back = Regresos
contracts-back-meaning = MRR de los clientes que ya habían tenido contrato y no tenían ninguno al cierre anterior.
contracts-grown = Aumentos
contracts-grown-meaning = Lo que aportan de más los clientes con contrato en ambos cierres: otro contrato, un precio mayor, más consumo.
contracts-shrunk = Reducciones
contracts-shrunk-meaning = Lo que aportan de menos los clientes con contrato en ambos cierres.
contracts-ended = Bajas
contracts-ended-meaning = Lo que aportaban al cierre anterior los clientes que ya no tienen ningún contrato.
contracts-customers-ended = Clientes perdidos
contracts-customers-ended-meaning = Quienes tenían contrato al cierre anterior y ninguno al cierre de este mes.
contracts-calendar = Cuándo acaban las permanencias
contracts-calendar-note = Contratos que pueden terminar a partir de ese mes, según lo firmado o la última renovación. Cada mes abre la lista de sus clientes, primero los que más se juegan; quien tiene permanencias en dos meses figura en la lista del primero.
contracts-month = Mes
contracts-contracts = Contratos
contracts-contracts-meaning = Aquellos cuya permanencia acaba ese mes.
contracts-clv = CLV de sus titulares
contracts-clv-meaning = Lo que se espera que dejen en total los clientes que los tienen, cada uno una vez por mes.
contracts-stay = Se espera que sigan
contracts-stay-meaning = Parte de estos contratos que, según el modelo de supervivencia de la valoración, seguirá tras el mes en que acaba la permanencia, y su intervalo del 80 %.
contracts-survival = Cuánto duran los contratos
contracts-survival-note = Parte de los contratos que sigue tantos meses después de empezar, con una banda del 80 % (Kaplan–Meier). A trazos: lo que el modelo de la valoración dice de los contratos nuevos de toda la empresa; aprende de los últimos 36 meses. En gris: menos de 30 contratos llegaron hasta ahí.
contracts-age = Meses
contracts-at-risk = Llegaron
contracts-stayed = Siguen
contracts-band = Banda del 80 %
contracts-modelled = Modelo
contracts-too-few = Siguen, de pocos
contracts-plan = Tarifa
contracts-all-plans = Todas las tarifas
contracts-after-months = { $months } meses
contracts-after-months-meaning = Parte de los contratos que duró al menos tantos meses; debajo, cuántos llegaron a ese mes y qué dice el modelo.
contracts-count = { $count ->
    [one] un contrato
   *[other] { $contracts } contratos
}
contracts-of-at-risk = { $count ->
    [one] llegó uno
   *[other] llegaron { $contracts }
}
contracts-model-says = modelo { $share }
contracts-forecast = Ingresos de los próximos 12 meses
contracts-forecast-note = Lo que se espera cobrar de los contratos hoy en vigor, en { $currency }, con un intervalo del 80 %. El mes 1 empieza el día siguiente a la valoración.
contracts-forecast-without = Sin contratos futuros: no incluye clientes nuevos ni cambios de precio. Lo que aporta al mes cada contrato se mantiene como hoy.
contracts-month-ahead = Mes
contracts-expected = Esperado
contracts-range = Intervalo del 80 %
contracts-year-ago = Lo que esto mismo habría dicho hace un año
contracts-year-ago-inside = { $said } (de { $low } a { $high }) de los contratos que estaban en vigor. Se cobraron { $happened }: dentro del intervalo; lo previsto se desvió un { $off }.
contracts-year-ago-outside = { $said } (de { $low } a { $high }) de los contratos que estaban en vigor. Se cobraron { $happened }: fuera del intervalo; lo previsto se desvió un { $off }. Tome con cautela el intervalo de arriba.
contracts-year-ago-unknown = No se sabe: hacen falta cargos de año y medio y 30 contratos en vigor hace un año.
contracts-ending-in = Permanencias que acaban en { $month }
contracts-ending-note = Según lo que está en juego. En los segmentos, estos clientes se encuentran por «{ activity-fact-next-commitment }».
contracts-ends-on = Acaba el
contracts-at-stake = En juego
contracts-at-stake-meaning = La parte del CLV que procede de los contratos.
contracts-agreed-meaning = Lo pactado al mes en todos sus contratos en vigor.
contracts-nobody = Ninguna permanencia acaba en este mes
contracts-nobody-text = Entre los clientes que usted puede ver.
