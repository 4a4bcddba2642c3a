value-chapter-measure = Medir
value-chapter-segment = Segmentar
value-chapter-act = Actuar
value-chapter-prove = Comprobar
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

value-facts = Valor
value-fact-clv-month-end = CLV al último cierre de mes
value-fact-clv-month-end-meaning = El valor esperado según la última valoración del mes anterior.
value-fact-current-value-month-end = Valor actual al último cierre de mes
value-fact-current-value-month-end-meaning = Margen neto de 12 meses según la última valoración del mes anterior.
value-fact-why-moved = Por qué se movió su valor
value-fact-why-moved-meaning = Qué ha pasado con el cliente desde el último cierre de mes: nuevo, crece, recuperado, mengua, perdido o solo reestimado.
value-fact-tier-month-end = Nivel al último cierre de mes
value-fact-tier-month-end-meaning = El nivel según la última valoración del mes anterior: con el nivel de ahora dice quién subió o bajó.
value-fact-clv = Valor esperado (CLV)
value-fact-clv-meaning = El margen neto que se espera del cliente en el horizonte, descontado a hoy. No incluye el pasado.
value-fact-clv-subscriptions = CLV de los contratos
value-fact-clv-subscriptions-meaning = La parte del CLV que aportan los contratos: el margen de cada mes por la probabilidad de que el contrato siga vigente, menos el coste de servir.
value-fact-clv-purchases = CLV de las compras
value-fact-clv-purchases-meaning = La parte del CLV que se compra sin contrato.
value-fact-clv-low = CLV, extremo inferior
value-fact-clv-low-meaning = Con una probabilidad de uno entre diez, el cliente aportará menos que esto.
value-fact-clv-high = CLV, extremo superior
value-fact-clv-high-meaning = Con una probabilidad de uno entre diez, el cliente aportará más que esto.
value-fact-current-value = Valor actual
value-fact-current-value-meaning = Margen neto de los últimos 12 meses: margen menos coste de servir.
value-fact-value-to-date = Valor hasta hoy
value-fact-value-to-date-meaning = Margen neto desde la primera compra: margen menos coste de servir.
value-fact-cost-to-serve = Coste de servir
value-fact-cost-to-serve-meaning = Lo que las conversaciones con el cliente y los pedidos que devolvió han costado a la empresa hasta hoy.
value-fact-potential = Potencial
value-fact-potential-meaning = Lo que trae en 12 meses el cuartil superior de los clientes comparables: con antigüedad, frecuencia y tamaño de compra parecidos. Nunca menos de lo que trae el propio cliente.
value-fact-gap = Recorrido
value-fact-gap-meaning = Potencial menos valor actual: lo que quizá queda por ganar. Cero para quien trae tanto como los comparables del cuartil superior.
value-fact-current-value-before = Valor actual tres cierres de mes atrás
value-fact-current-value-before-meaning = El valor actual que tenía el cliente tres cierres de mes antes.
value-fact-current-value-change = Cambio del valor actual
value-fact-current-value-change-meaning = El valor actual frente al de tres cierres de mes atrás: −25 % es una cuarta parte menos. Sin valor entonces no se conoce.
value-fact-gap-share = Recorrido por potencial
value-fact-gap-share-meaning = Qué parte del potencial queda por ganar: el recorrido entre el potencial.
value-fact-expected-purchases = Compras esperadas
value-fact-expected-purchases-meaning = Cuántas compras se esperan en el horizonte.
value-fact-rank = Puesto por CLV
value-fact-rank-meaning = El 1 es el cliente de quien más se espera.
value-fact-rank-by-revenue = Puesto por ingresos
value-fact-rank-by-revenue-meaning = El puesto que tendría el cliente si contaran los ingresos en lugar del margen.
value-fact-p-alive = Probabilidad de seguir siendo cliente
value-fact-p-alive-meaning = La probabilidad de que el cliente no se haya ido sin decirlo.
value-fact-next-purchase = Próxima compra
value-fact-next-purchase-meaning = El día en que se espera la próxima compra de un cliente que sigue ahí.
value-fact-quadrant = Grupo de la cartera
value-fact-quadrant-meaning = Dónde está el cliente en la cartera, por valor actual y CLV: invertir (ambos altos), cultivar (alto ahora), reorientar (alto por venir), desechar (ninguno).
value-fact-tier = Nivel
value-fact-tier-meaning = Según la regla de la empresa, de A a D. Mientras no se decida otra, A reúne la primera mitad de todo el CLV, B hasta cuatro quintos, C hasta el 95 por ciento, D el resto; un cliente cambia de nivel solo cuando pasa una línea con un margen.
value-fact-uncertain = Grupo incierto
value-fact-uncertain-meaning = El intervalo del CLV cruza la línea: el cliente podría estar a un lado o al otro.
value-told-p-alive = { $comparison ->
    [at-least] sigue siendo cliente con una probabilidad de al menos { $value }
    [at-most] sigue siendo cliente con una probabilidad de { $value } como mucho
   *[other] {""}
}
value-told-gap-share = { $comparison ->
    [at-least] le queda por ganar al menos el { $value } de su potencial
   *[other] {""}
}
value-told-current-value = { $comparison ->
    [at-most] { $figure ->
        [-0.01] en los últimos 12 meses ha costado más de lo que ha dejado
       *[other] {""}
    }
   *[other] {""}
}
value-told-value-to-date = { $comparison ->
    [at-least] { $figure ->
        [0.01] hasta hoy ha dejado más de lo que ha costado
       *[other] {""}
    }
   *[other] {""}
}
value-told-current-value-change = { $comparison ->
    [at-most] su valor actual ha cambiado en { $value } o menos desde hace tres cierres de mes
    [at-least] su valor actual ha cambiado en { $value } o más desde hace tres cierres de mes
   *[other] {""}
}
value-told-tier = { $comparison ->
    [any-of] es de nivel { $value }
   *[other] {""}
}
value-quadrant = { $name ->
    [invest] Invertir
    [nurture] Cultivar
    [re-engineer] Reorientar
   *[sack] Desechar
}

value-job-refresh = Volver a valorar a algunos clientes
value-job-refresh-done = { $customers ->
    [one] Se ha vuelto a valorar a un cliente.
   *[other] Se ha vuelto a valorar a { $customers } clientes.
}
value-stage-refresh = Valorando de nuevo a quienes les ha pasado algo
value-cause = { $cause ->
    [purchase] una compra
    [return] una devolución
    [interaction] una conversación
    [consent] un consentimiento
    [subscription] un contrato
    [payment] un pago
    [late] una factura vencida
    [import] una importación
    [merge] una fusión
   *[other] un cambio
}
value-timeline-rose = El valor esperado subió de { $before } a { $after } tras { value-cause }; el valor actual es { $current }
value-timeline-fell = El valor esperado bajó de { $before } a { $after } tras { value-cause }; el valor actual es { $current }
value-timeline-same = El valor esperado sigue en { $after } tras { value-cause }; el valor actual es { $current }
value-timeline-first = Primera valoración, tras { value-cause }: { $after } esperados, valor actual { $current }
