owing-facts = Facturas vencidas
owing-late = Vencido sin pagar
owing-late-meaning = Lo que falta por pagar de las facturas cuyo día ya pasó.
owing-days = Días de retraso
owing-days-meaning = Días desde el vencimiento de la factura más antigua de la que falta algo por pagar.
owing-loss = Pérdida esperada de facturas vencidas
owing-loss-meaning = De cada factura vencida, lo que falta × la parte que nunca se paga de las facturas con ese retraso. Está junto al valor esperado (CLV) y no forma parte de él: lo facturado es pasado.
owing-clv = Valor esperado (CLV)
owing-clv-meaning = Lo que se espera que aporte el cliente desde hoy, descontado. Lo ya facturado no está en él.
owing-title = Facturas vencidas, junto al valor esperado
owing-late-bills = { $count ->
    [one] Una factura de { $amount } lleva { $days ->
        [one] un día
       *[other] { $days } días
    } de retraso, a { $day }.
   *[other] { $count } facturas, { $amount } en total, llevan hasta { $days ->
        [one] un día
       *[other] { $days } días
    } de retraso, a { $day }.
}
owing-share = De lo que lleva de { $from } a { $to } días de retraso, nunca se paga el { $share }.
owing-share-of-the-latest = De lo que lleva { $from } días de retraso o más, nunca se paga el { $share }.
owing-measured = { $bills ->
    [0] Ninguna factura de la empresa que venció del { $after } al { $until } tuvo tanto retraso.
    [one] Una factura de la empresa que venció del { $after } al { $until } tuvo tanto retraso.
   *[other] Medido en { $bills } facturas de la empresa que vencieron del { $after } al { $until }.
}
owing-assumed = Hasta que haya 50 facturas así, la parte se supone más que se mide.
owing-timeline = La pérdida esperada de facturas vencidas pasa de { $before } a { $after } tras { value-cause }; el valor esperado no la cuenta
owing-job = Calcular las facturas vencidas
owing-job-done = { $customers ->
    [0] No cambiaron las facturas vencidas de nadie.
    [one] Cambiaron las facturas vencidas de un cliente.
   *[other] Cambiaron las facturas vencidas de { $customers } clientes.
}
