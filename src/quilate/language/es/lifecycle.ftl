# Dónde están los clientes en su vida con la empresa.

lifecycle-title = Ciclo de vida
lifecycle-lead = Dónde están los clientes en su vida con la empresa y cómo han pasado de una etapa a otra. Quien vuelve empieza otra vida y conserva la historia de la anterior.
lifecycle-stage-attraction = Atracción
lifecycle-stage-conversion = Conversión
lifecycle-stage-retention = Retención
lifecycle-stage-loyalty = Fidelización
lifecycle-stage-recovery = Recuperación
lifecycle-stage-lost = Perdidos
lifecycle-meaning-attraction = La empresa lo conoce; todavía no ha comprado.
lifecycle-meaning-conversion = Compra por primera vez, o de nuevo después de haberse ido.
lifecycle-meaning-retention = Ya compra con un ritmo propio.
lifecycle-meaning-loyalty = Hace tiempo que compra con su ritmo, y se espera mucho de él.
lifecycle-meaning-recovery = Lleva sin comprar mucho más de lo que es su ritmo, y merece la pena recuperarlo.
lifecycle-meaning-lost = Lleva demasiado tiempo fuera, o costó más de lo que dejó.

lifecycle-ring = El ciclo
lifecycle-ring-note = Cambios de etapa del { $since } al { $until }.
lifecycle-period = De cuánto tiempo
lifecycle-months = { $months ->
    [one] Este mes
   *[other] Últimos { $months } meses
}
lifecycle-show = Mostrar
lifecycle-stages = Etapas
lifecycle-stages-note = Clientes que usted puede ver, a { $day }.
lifecycle-stage = Etapa
lifecycle-customers = Clientes
lifecycle-back = Han vuelto
lifecycle-back-meaning = Quienes volvieron a comprar desde recuperación o después de haberse perdido.
lifecycle-flows = Cambios de etapa
lifecycle-flows-note = Cuántos clientes cambiaron en este tiempo, y el CLV que tenían entonces.
lifecycle-move = De una etapa a otra
lifecycle-clv-moved = Su CLV
lifecycle-from-to = { $previous ->
    [attraction] Atracción
    [conversion] Conversión
    [retention] Retención
    [loyalty] Fidelización
    [recovery] Recuperación
   *[lost] Perdidos
} → { $stage ->
    [attraction] atracción
    [conversion] conversión
    [retention] retención
    [loyalty] fidelización
    [recovery] recuperación
   *[lost] perdidos
}
lifecycle-new-to = Nuevos → { $stage ->
    [attraction] atracción
    [conversion] conversión
    [retention] retención
    [loyalty] fidelización
    [recovery] recuperación
   *[lost] perdidos
}
lifecycle-no-flows = Nadie que usted pueda ver ha cambiado de etapa en este tiempo. Elija uno más largo.
lifecycle-kept-since = Los cambios de etapa se guardan desde el { $day }. Los anteriores a la primera valoración que hizo Quilate se calcularon después, a partir de las compras y de los cierres de mes.
lifecycle-none-yet = Las etapas se están calculando
lifecycle-none-yet-text = Tarda unos segundos desde que se preparan los datos de los clientes. Vuelva entonces a mirar la página.
lifecycle-since = Desde
lifecycle-second-life = Ha vuelto
lifecycle-nobody = Nadie que usted pueda ver está en esta etapa
lifecycle-nobody-text = Las reglas dicen quién entra en ella: revíselas si esperaba ver a alguien aquí.
lifecycle-moved-on = Cambió el
lifecycle-clv-then = CLV entonces
lifecycle-clv-then-meaning = El CLV que tenían el día en que cambiaron de etapa.
lifecycle-until = Se quedó hasta
lifecycle-still = sigue ahí
lifecycle-nobody-moved = Nadie que usted pueda ver hizo este cambio
lifecycle-nobody-moved-text = Elija un tiempo más largo en la página del ciclo de vida.

lifecycle-rules = Reglas de las etapas
lifecycle-rules-lead = Para pasar de etapa hay que cumplir la regla de salida de la que se deja y la de entrada de la siguiente; con una sola, el cliente se queda donde está. Primero se mira si está perdido o si hay que recuperarlo.
lifecycle-side-entry = Quién entra
lifecycle-side-exit = Quién sale
lifecycle-side-lead-entry = Puede entrar quien cumpla esto, si puede salir de la etapa en la que está.
lifecycle-side-lead-exit = Sale quien cumpla esto, si otra etapa le deja entrar. Sin condiciones puede salir cualquiera a quien otra etapa deje entrar.
lifecycle-everybody-begins = Aquí empieza quien no entra en ninguna otra etapa
lifecycle-without-entry = Nadie
lifecycle-without-exit = Cualquiera a quien otra etapa deje entrar
lifecycle-rule-broken = Pregunta por algo que ya no se sabe, así que no la cumple nadie; cámbiela
lifecycle-change = Cambiar
lifecycle-history = Qué se decidió
lifecycle-before = Antes
lifecycle-after = Ahora
lifecycle-usual = Todavía nada: las reglas son las que trae Quilate.
lifecycle-decided = La regla vale desde ahora. Los clientes cambian de etapa en cuanto se haya recorrido la base.
lifecycle-overtaken = Alguien ha cambiado las reglas mientras tanto; no se ha guardado nada. Abra las reglas para ver cómo están ahora y haga allí su cambio.
lifecycle-contradiction = { $customers ->
    [one] Un cliente entraría y saldría al momento, porque cumple las dos reglas de la etapa. Haga que la que dice quién sale pida más.
   *[other] { $customers } clientes entrarían y saldrían al momento, porque cumplen las dos reglas de la etapa. Haga que la que dice quién sale pida más.
}
lifecycle-would-move = Clientes que cambiarían de etapa al guardar
lifecycle-in-words = En palabras
lifecycle-holds-of-nobody = No la cumple nadie: la etapa quedaría como está, o vacía. Afloje o quite una condición, o compruebe que cada una dice lo que quiere decir.
lifecycle-unfinished = Añada una condición y complétela: aquí se verá quién cambiaría de etapa.

lifecycle-see-all = Todos los clientes
lifecycle-lives = { $lives ->
    [one] Segunda vida
   *[other] Ha vuelto { $lives } veces
}
lifecycle-came-back = volvió
lifecycle-since-day = desde el { $day }
lifecycle-earlier = Hay más en la cronología.
lifecycle-not-staged = Todavía sin calcular: las etapas siguen a la próxima preparación de los datos.
lifecycle-timeline-first = En el ciclo de vida: { $stage ->
    [attraction] atracción
    [conversion] conversión
    [retention] retención
    [loyalty] fidelización
    [recovery] recuperación
   *[lost] perdidos
}{ $recomputed ->
    [true] {" "}(calculado después)
   *[false] {""}
}
lifecycle-timeline-moved = En el ciclo de vida: de { $previous ->
    [attraction] atracción
    [conversion] conversión
    [retention] retención
    [loyalty] fidelización
    [recovery] recuperación
   *[lost] perdidos
} a { $stage ->
    [attraction] atracción
    [conversion] conversión
    [retention] retención
    [loyalty] fidelización
    [recovery] recuperación
   *[lost] perdidos
}{ $recomputed ->
    [true] {" "}(calculado después)
   *[false] {""}
}
lifecycle-timeline-back = Volvió: de { $previous ->
    [recovery] recuperación
   *[lost] perdidos
} a conversión, otra vida{ $recomputed ->
    [true] {" "}(calculado después)
   *[false] {""}
}

lifecycle-facts = Ciclo de vida
lifecycle-fact-stage = Etapa del ciclo de vida
lifecycle-fact-stage-meaning = Dónde está el cliente en su vida con la empresa: atracción, conversión, retención, fidelización, recuperación; o perdido.
lifecycle-fact-since = En la etapa desde
lifecycle-fact-since-meaning = El día en que el cliente entró en la etapa en la que está.
lifecycle-fact-second-life = Veces que ha vuelto
lifecycle-fact-second-life-meaning = Cuántas veces el cliente volvió a comprar desde recuperación o después de haberse perdido: cada una empieza otra vida.
lifecycle-fact-quiet = Días sin comprar
lifecycle-fact-quiet-meaning = Desde la última compra hasta el día de la valoración, después del cual no se sabe nada.
lifecycle-fact-gap = Días habituales entre compras
lifecycle-fact-gap-meaning = Los días de la primera compra a la última, entre los intervalos que hay entre días de compra. Tres de esos días hacen un ritmo; antes no se conoce.
lifecycle-fact-lateness = Retraso (en intervalos habituales)
lifecycle-fact-lateness-meaning = El tiempo desde la última compra, en los intervalos habituales del propio cliente: en 1 toca la siguiente, 3 son tres intervalos sin ninguna.
lifecycle-fact-orders-since-return = Pedidos desde que volvió
lifecycle-fact-orders-since-return-meaning = Cuántas veces ha pedido el cliente desde que volvió por última vez; 0 si nunca se fue.
lifecycle-told-since = { $comparison ->
    [known] ya está en una etapa
    [not-in-last] no ha entrado en su etapa en los últimos { $figure } días
    [in-last] ha entrado en su etapa en los últimos { $figure } días
   *[other] {""}
}
lifecycle-told-second-life = { $comparison ->
    [at-least] { $figure ->
        [1] ha vuelto después de irse
       *[other] ha vuelto al menos { $value } veces después de irse
    }
    [at-most] { $figure ->
        [0] no ha vuelto nunca después de irse
       *[other] ha vuelto { $value } veces como mucho después de irse
    }
   *[other] {""}
}
lifecycle-told-quiet = { $comparison ->
    [at-least] { $figure ->
        [365] lleva un año o más sin comprar
        [730] lleva dos años o más sin comprar
       *[other] lleva al menos { $value } días sin comprar
    }
    [at-most] { $figure ->
        [364] compró hace menos de un año
       *[other] compró hace { $value } días como mucho
    }
   *[other] {""}
}
lifecycle-told-lateness = { $comparison ->
    [at-least] lleva sin comprar al menos { $value } veces su intervalo habitual
    [at-most] { $figure ->
        [1] sigue dentro de su intervalo habitual entre compras
       *[other] lleva sin comprar como mucho { $value } veces su intervalo habitual
    }
    [known] ya se conoce su ritmo de compra
    [unknown] aún no se conoce su ritmo de compra
   *[other] {""}
}
lifecycle-told-orders-since-return = { $comparison ->
    [at-least] { $figure ->
        [1] ha pedido desde que volvió
       *[other] ha pedido al menos { $value } veces desde que volvió
    }
   *[other] {""}
}

lifecycle-job-move = Recorrer las etapas de todos los clientes
lifecycle-job-changed = Recorrer las etapas de los clientes que cambiaron
lifecycle-job-done = { $customers ->
    [one] Un cliente ha pasado a otra etapa.
   *[other] { $customers } clientes han pasado a otra etapa.
}

lifecycle-plan = Plan de la etapa
lifecycle-plan-help = Qué se quiere de quien está en esta etapa, en una frase.
lifecycle-plan-attraction = Que quien ya conoce la empresa haga su primera compra.
lifecycle-plan-conversion = Que la primera compra salga bien y llegue la segunda.
lifecycle-plan-retention = Que siga comprando a su ritmo y conozca más de lo que hay.
lifecycle-plan-loyalty = Que quien más aporta se sienta reconocido y siga.
lifecycle-plan-recovery = Saber por qué dejó de comprar y darle un motivo para volver.
lifecycle-plan-lost = No gastar más en quien no va a volver, y dejarle la puerta abierta.
lifecycle-action = Próxima acción
lifecycle-action-attraction = Ofrecerle una primera compra por un canal que haya aceptado
lifecycle-action-conversion = Preguntarle cómo fue la compra y proponerle la siguiente
lifecycle-action-retention = Repasar qué compra y qué más podría interesarle
lifecycle-action-loyalty = Darle las gracias en persona y pedirle su opinión
lifecycle-action-recovery = Llamarle para saber qué ha pasado
lifecycle-action-lost = Sacarlo de los envíos que cuestan dinero
lifecycle-action-days = En días
lifecycle-action-days-help = Desde que el cliente entra en la etapa.
lifecycle-action-due = antes del { $day }
lifecycle-kpi-help = Uno de los que se miden; se muestra con su cifra de ahora y la del mes pasado.
lifecycle-kpi-whose = De los clientes que usted puede ver. La cifra de un mes es la de su último día medido.
lifecycle-kpi-before = { $before } en { $month }
lifecycle-kpi-not-kept = sin medir en { $month }
lifecycle-terms = Plan, indicador y próxima acción
lifecycle-change-terms = Cambiar el plan, el indicador y la próxima acción
lifecycle-terms-decided = El plan, el indicador y la próxima acción valen desde ahora.
lifecycle-what-is-done = Qué se hace en cada etapa
lifecycle-what-is-done-note = El plan, el indicador que tiene que moverse, a { $day }, y lo que toca hacer con cada cliente que entra.
lifecycle-action-past = el plazo pasó el { $day }
