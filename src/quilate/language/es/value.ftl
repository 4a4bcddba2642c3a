value-job-run = Valorar a todos los clientes
value-job-run-done = { $customers ->
    [one] Hay un cliente valorado, a { $day }.
   *[other] Hay { $customers } clientes valorados, a { $day }.
}
value-stage-reading = Leyendo lo vendido
value-stage-histories = Reuniendo el historial de compras
value-stage-backtest = Probando cada forma de pronosticar con el pasado
value-stage-fit = Aprendiendo de todo el historial
value-stage-valuation = Valorando a cada cliente
value-stage-writing = Escribiendo las cifras nuevas junto a las que se muestran
value-no-orders = Aún no se ha vendido nada, así que no se puede valorar a nadie. Conviene importar antes los pedidos, o las suscripciones con sus cargos.
