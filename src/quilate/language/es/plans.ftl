plans-title = Planes
plans-lead = Qué se quiere lograr con cada cliente importante, quién hace qué y para cuándo. Lo vencido va primero; después, lo que más vale.
plans-section = Plan con el cliente
plans-tab-open = Abiertos
plans-tab-without-invest = Sin plan: invertir
plans-tab-without-nurture = Sin plan: cultivar
plans-tab-closed = Cerrados
plans-customer = Cliente
plans-next = Lo siguiente
plans-objective = Objetivo
plans-owner = Responsable
plans-owner-help = Quien lleva la cuenta y responde del plan.
plans-overdue = Vencido
plans-review = Revisar el plan
plans-none = Todavía no hay ningún plan abierto
plans-none-text = Los clientes que más valen y aún no tienen plan están en una lista: se empieza por el primero.
plans-see-without = Ver quién no tiene plan
plans-none-closed = No se ha cerrado ningún plan
plans-none-closed-text = Aquí queda qué resultó de cada plan y qué se aprendió.
plans-of-target = de un objetivo de
plans-target-by = Para el { $day }
plans-target-reached = Alcanzado
plans-target-to-go = Faltan { $amount } hasta el { $day }
plans-closed-on = Cerrado
plans-planned = { $count ->
    [0] Ninguno de los { $customers } clientes del grupo tiene un plan abierto.
    [one] Uno de los { $customers } clientes del grupo tiene un plan abierto.
   *[other] { $count } de los { $customers } clientes del grupo tienen un plan abierto.
}
plans-largest-without = Ver los mayores que no tienen
plans-without-of = { $group ->
    [invest] Sin plan, en el grupo de invertir
   *[nurture] Sin plan, en el grupo de cultivar
}
plans-all-planned = Nadie de este grupo está sin plan
plans-all-planned-text = Cada cliente que se ve aquí tiene uno abierto, o en el grupo no hay nadie.
plans-new = Hacer un plan
plans-new-short = Hacer plan
plans-new-of = Hacer un plan para { $name }
plans-purpose = Para qué
plans-meaning = { $name ->
    [invest] Vale mucho y puede valer más: un objetivo en dinero, quién responde, quién lo respalda y cada cuánto se habla.
   *[nurture] Vale mucho hoy y se espera poco de él: por qué, y qué se hace junto con el cliente para que cambie.
}
plans-kicker = { $name ->
    [invest] Plan para invertir
   *[nurture] Plan para cultivar
}
plans-the-plan = El plan
plans-first-step = Primer paso
plans-first-step-note = Un plan empieza por algo que alguien hace antes de un día. Después se pueden añadir más.
plans-other-steps = Lo que sigue en su estrategia
plans-other-steps-help = Los hace el responsable del plan; quite la marca de los que sobren. El primero, arriba, es también el de la estrategia del cliente.
plans-make = Empezar el plan
plans-made = El plan está hecho.
plans-worth = Cuánto vale
plans-worth-as-of = A { $day }
plans-reason-label = Motivo del pesimismo
plans-reason = { $name ->
    [ageing-product] Lo que compra envejece
    [competitor] La competencia
    [price] El precio
    [shrinking-need] Lo necesita cada vez menos
   *[other] Otro
}
plans-reason-words = En palabras
plans-reason-words-help = Qué se sabe de ello y de quién. Con «Otro» hace falta.
plans-reason-unsaid = Hay que decir cuál es el motivo.
plans-measure-label = Qué se mide
plans-measure = { $name ->
    [current_value] Valor actual
   *[clv] Valor esperado (CLV)
}
plans-target = Meta
plans-target-meaning = Lo que el plan quiere alcanzar hasta su fecha.
plans-target-on = Hasta
plans-objective-in-part = Un objetivo dice qué se mide, cuánto y hasta cuándo.
plans-sponsor = Quién lo respalda
plans-sponsor-help = De la dirección: abre puertas y consigue medios. Otra persona que el responsable.
plans-sponsor-is-owner = Quien respalda el plan no puede ser su responsable. Hay que elegir a otra persona.
plans-cadence = Hablar cada cuántos días
plans-cadence-help = Como máximo pasan estos días sin hablar con el cliente.
plans-cadence-least = { $days ->
    [one] La cartera permite a este grupo un contacto cada día.
   *[other] La cartera permite a este grupo un contacto cada { $days } días, no más a menudo.
}
plans-too-often = { $days ->
    [one] La cartera permite al grupo de este cliente un contacto cada día, no más a menudo.
   *[other] La cartera permite al grupo de este cliente un contacto cada { $days } días, no más a menudo.
}
plans-review-on = Revisión
plans-review-on-help = Cuándo se mira de nuevo si el plan sirve.
plans-day-past = Ese día ya ha pasado. Hay que elegir uno que esté por venir.
plans-there-is-one = Este cliente ya tiene un plan abierto.
plans-relation-ends = El fin de la relación con este cliente está propuesto o aprobado. Antes hay que retirarlo.
plans-is-closed = El plan está cerrado: no cambia más. Se puede hacer otro.
plans-plan-of = Plan para { $name }
plans-change = Cambiar o revisar
plans-change-of = Cambiar el plan para { $name }
plans-changed = El plan ha cambiado.
plans-save = Guardar
plans-note = Qué lleva a cambiarlo
plans-note-help = Lo que se vio en la revisión, o lo que ha pasado. Queda en el historial.
plans-close = Cerrar
plans-close-of = Cerrar el plan para { $name }
plans-close-lead = Lo que resultó queda para quien haga el siguiente. El plan no cambia más.
plans-closed = El plan está cerrado.
plans-outcome-label = Qué resultó
plans-outcome = { $name ->
    [reached] Se logró
    [partly] Se logró en parte
    [missed] No se logró
   *[given-up] Se abandonó
}
plans-lesson = Qué se aprendió
plans-lesson-help = Qué sirvió, qué no, y qué haría falta la próxima vez.
plans-objective-note = { $name ->
    [current_value] Valor actual, hasta el { $day }
   *[clv] Valor esperado (CLV), hasta el { $day }
}
plans-objective-said = { $name ->
    [current_value] Valor actual de { $amount } para el { $day }.
   *[clv] CLV de { $amount } para el { $day }.
}
plans-then = Al empezar
plans-then-meaning = La medida del plan según la valoración que había cuando se hizo.
plans-today = Hoy
plans-today-meaning = La misma medida según la valoración que se muestra ahora.
plans-gap = Falta
plans-gap-meaning = Meta menos lo de hoy.
plans-reached = Alcanzado
plans-gained = { $amount } desde que empezó el plan
plans-not-valued-then = No se sabe cuánto ha avanzado: el cliente no estaba valorado al empezar, o no lo está hoy.
plans-steps = Qué se hace
plans-the-customer = El cliente
plans-step-what = Qué
plans-step-help = Una acción que se pueda dar por hecha.
plans-step-who = Quién
plans-step-due-on = Para el
plans-step-state = { $state ->
    [open] Por hacer
    [done] Hecho
   *[dropped] Descartado
}
plans-step-settled-by = { $state ->
    [done] Hecho el { $day }, según { $name }
   *[dropped] Descartado el { $day } por { $name }
}
plans-step-do-done = Hecho
plans-step-do-drop = Descartar
plans-step-do-reopen = Reabrir
plans-step-add = Añadir un paso
plans-step-added = El paso está añadido.
plans-step-change = Cambiar el paso
plans-step-changed = El paso ha cambiado.
plans-step-settled = { $state ->
    [open] El paso está abierto de nuevo.
    [done] El paso está hecho.
   *[dropped] El paso está descartado.
}
plans-investments = Inversión en la relación
plans-investments-note = Lo que se gasta en el cliente más allá de servirle, y si vuelve como se planeó.
plans-budget = Presupuesto: { $total }. Gastado hasta hoy: { $spent }.
plans-no-investments = No hay nada invertido en esta relación.
plans-investment-kind-label = Tipo
plans-investment-kind = { $name ->
    [equipment] Equipos
    [promotion] Promoción
    [training] Capacitación
   *[other] Otra
}
plans-investment-what = En qué
plans-investment-amount = Importe
plans-investment-spent-on = Día del gasto
plans-investment-expected = Margen neto esperado
plans-investment-expected-help = Todo lo que debe dejar el cliente desde ese día, no solo lo de más.
plans-investment-expected-on = Hasta
plans-investment-too-soon = Debe ser después del gasto.
plans-investment-add = Anotar una inversión
plans-investment-remove = Quitar la inversión
plans-investment-removed = La inversión está quitada. El historial dice cuál era.
plans-invested = La inversión está anotada.
plans-came = Ha dejado desde entonces
plans-due-by-now = Debía haber dejado
plans-expected-in-all = Esperado en total
plans-came-before = { $days ->
    [one] El día anterior
   *[other] En los { $days } días anteriores
}
plans-behind = Por debajo del plan
plans-as-planned = Según el plan
plans-paid-back = Recuperado
plans-more-than-before = { $amount } frente a los días anteriores, con datos hasta el { $day }.
plans-not-spent-yet = Se esperan { $amount } de margen neto hasta el { $day }. Todavía no hay datos posteriores al gasto.
plans-no-proof = Comparar con antes no demuestra que venga de la inversión: nadie quedó aparte para comparar.
plans-who-and-when = Quién y cuándo
plans-contact = Contacto
plans-every-days = { $days ->
    [one] Cada día
   *[other] Cada { $days } días
}
plans-contact-last = Última conversación: { $day }
plans-contact-never = No consta ninguna conversación.
plans-contact-next = La próxima, antes del { $day }
plans-made-by = Hecho por { $name } el { $day }
plans-history = Historial
plans-did = { $kind ->
    [made] Plan hecho
    [changed] Plan cambiado
    [step-added] Paso añadido
    [step-changed] Paso cambiado
    [step-done] Paso hecho
    [step-dropped] Paso descartado
    [step-reopened] Paso reabierto
    [invested] Inversión anotada
    [investment-removed] Inversión quitada
   *[closed] Plan cerrado
}
plans-field = { $name ->
    [reason] Motivo
    [reason_words] En palabras
    [measure] Qué se mide
    [target] Meta
    [target_on] Hasta
    [owner] Responsable
    [sponsor] Quién lo respalda
    [contact_cadence_days] Días entre contactos
    [review_on] Revisión
    [what] Qué
    [who] Quién
    [due_on] Para el
    [amount] Importe
    [spent_on] Día del gasto
    [expected_margin] Margen neto esperado
   *[expected_on] Esperado hasta
}
plans-section-none = No hay ningún plan abierto.
plans-section-none-of-group = { $name ->
    [invest] Vale mucho y puede valer más, y no hay ningún plan abierto.
   *[nurture] Vale mucho hoy y se espera poco de él, y no hay ningún plan abierto.
}
plans-told-made = { $purpose ->
    [invest] Hecho un plan para invertir
   *[nurture] Hecho un plan para cultivar
}
plans-told-changed = Cambiado el plan
plans-told-step-done = Hecho un paso del plan
plans-told-invested = Anotada una inversión en la relación
plans-told-closed = Cerrado el plan
