desk-greeting = Buenos días, { $name }
desk-lead = Qué se ha vendido a sus clientes y qué le espera.
desk-last-month = { $month }, el último mes completo
desk-beside = variación frente a { $month }
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
desk-sales-note = { $currency }, netos de devoluciones; el mes en curso es el último
desk-month = Mes
desk-no-sales = Todavía no hay pedidos. Impórtelos en Importaciones: las sumas siguen en unos minutos.
desk-waiting = Le espera
desk-nothing-waits = No le espera nada.
desk-waiting-rights = { $count ->
    [one] Una solicitud de un cliente por responder
   *[other] { $count }{ $more } solicitudes de clientes por responder
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
