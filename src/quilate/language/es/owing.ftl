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
owing-stages = Tramos de retraso
owing-stages-lead = De lo que sigue sin pagarse el primer día de cada tramo, qué parte se espera que no se pague nunca.
owing-measured-of = Medido en las facturas que vencieron del { $after } al { $until }; cálculo del { $at }, se repite cada noche.
owing-not-measured = Todavía no se ha medido en facturas propias: se usa lo supuesto.
owing-being-measured = Los tramos decididos por última vez aún se están midiendo; hasta entonces, estas cifras siguen los anteriores.
owing-assumed-share = Pérdida supuesta
owing-assumed-share-meaning = La parte que la empresa supone perdida mientras sus propias facturas no digan bastante. La decide finanzas.
owing-expected-share = Pérdida que se usa
owing-expected-share-meaning = z × lo medido + (1 − z) × lo supuesto, con z = facturas ÷ (facturas + 50); un tramo nunca pierde menos que el anterior. Es «supuesta» hasta que 50 facturas propias hayan llegado al tramo.
owing-of-bills = { $bills ->
    [0] ninguna factura
    [one] de una factura
   *[other] de { $bills } facturas
}
owing-customers = Clientes
owing-customers-meaning = Clientes con facturas vencidas, en el tramo de la más antigua. Solo los que puede ver quien mira.
owing-days-between = De { $first } a { $last } días
owing-days-from = { $first } días o más
owing-stage-told = { $days }: { $share }
owing-change = Cambiar los tramos
owing-change-lead = Al guardar se vuelve a medir cada tramo en las facturas propias, y la pérdida esperada de cada cliente sigue a lo decidido.
owing-stages-note = Cada tramo empieza su día de retraso y dura hasta que empieza el siguiente. Las filas vacías no cuentan.
owing-begins = Tramo { $number }: empieza el día
owing-first-is-one = El primer tramo tiene que empezar el día 1: una factura ya está vencida al día siguiente.
owing-days-turned = Tiene que empezar después que el tramo anterior.
owing-shares-turned = No puede perderse menos que en el tramo anterior.
owing-day-missing = Falta el día en que empieza.
owing-share-missing = Falta la parte que se supone perdida; puede ser 0.
owing-decided = Los tramos quedan guardados; las facturas vencidas se están calculando con ellos.
owing-history = Cómo se ha decidido
owing-usual = Valen los tramos que trae Quilate; nadie los ha cambiado.
owing-see-stages = Ver los tramos
owing-assumed-stages = { $count ->
    [one] La pérdida de un tramo de facturas vencidas se supone más que se mide: aún no han llegado a él 50 facturas propias.
   *[other] La pérdida de { $count } tramos de facturas vencidas se supone más que se mide: aún no han llegado a ellos 50 facturas propias.
}
owing-by-stage = Facturas vencidas por tramo de retraso
owing-assumed-share-field = Pérdida supuesta, en %
owing-would-change = Qué cambiaría
owing-would-be-lost = De los { $amount } que hoy llegan tarde, se esperaría perder { $after }; con los tramos en uso, medidos en las mismas facturas, son { $before }.
owing-late-now = { $bills ->
    [one] de una factura, { $amount }
   *[other] de { NUMBER($bills) } facturas, { $amount }
}
owing-nothing-late = Hoy no hay ninguna factura con retraso: nada cambiaría hasta que la haya.
