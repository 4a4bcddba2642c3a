# Qué quiere hacer la empresa con cada cliente: siete estrategias.

strategies-title = Estrategias
strategies-lead = Qué quiere hacer la empresa con cada cliente. Cada uno tiene una sola estrategia: la que dan las reglas o la que fija una persona. Cada estrategia tiene un plan de partida, un indicador que mover y un límite que no debe cruzarse.
strategies-note = Clientes que usted puede ver, a { $day }.
strategies-strategy = Estrategia
strategies-customers = Clientes
strategies-customers-meaning = Los clientes que usted puede ver y que tienen hoy esta estrategia.
strategies-margin = Valor actual
strategies-kpi = Indicador
strategies-guardrail = Límite
strategies-guardrail-note = Límite: { $limit }
strategies-ceiling = como mucho { $limit }
strategies-floor = al menos { $limit }
strategies-state = { $state ->
    [kept] Se respeta
    [crossed] Cruzado
   *[unknown] Sin datos
}
strategies-name-start = Iniciar
strategies-name-protect = Proteger
strategies-name-re-engineer = Rediseñar
strategies-name-enhance = Ampliar
strategies-name-harvest = Cosechar
strategies-name-end = Terminar
strategies-name-win-back = Recuperar
strategies-meaning-start = Empieza la relación: que la primera compra lleve a la segunda.
strategies-meaning-protect = La relación va bien: conservarla como está y que nadie se la lleve.
strategies-meaning-re-engineer = Cuesta más de lo que deja: servirlo de otra manera para que deje dinero.
strategies-meaning-enhance = Podría comprar bastante más: ofrecerle lo que compran clientes como él.
strategies-meaning-harvest = Necesita cada vez menos: servirlo mientras compre, sin invertir más en la relación.
strategies-meaning-end = Dos personas han aprobado terminar la relación: cerrarla bien, sin dejar a nadie colgado.
strategies-meaning-win-back = Ha dejado de comprar y merece la pena: averiguar por qué y hacer que vuelva.
strategies-measure-converted = Compran entre los que llegan
strategies-measured-converted = De quienes llegaron en los últimos 365 días, los que ya han comprado. Cuenta a todos los que llegaron, estén donde estén ahora.
strategies-measure-second-purchase = Repiten entre los nuevos
strategies-measured-second-purchase = De quienes compraron por primera vez en los últimos 365 días, los que han pedido al menos dos veces. Cuenta a todos los nuevos, estén donde estén ahora.
strategies-measure-retained = Valor que se espera conservar
strategies-measured-retained = El valor actual de cada cliente por la probabilidad de que siga vivo, entre el valor actual de todos; sin quienes hoy cuestan dinero.
strategies-measure-cost-to-serve = Coste de servir por margen
strategies-measured-cost-to-serve = El coste de servir hasta hoy entre el margen hasta hoy, antes de descontar ese coste.
strategies-measure-still-worth = Valor actual frente a antes
strategies-measured-still-worth = El valor actual entre el que tenían los mismos clientes tres cierres de mes atrás. Los cierres se guardan mes a mes: hasta que haya tres no se conoce.
strategies-measure-gap-closed = Potencial alcanzado
strategies-measured-gap-closed = El valor actual entre el potencial: cuánto del recorrido está ganado.
strategies-measure-late = Con retraso
strategies-measured-late = Los clientes que llevan sin comprar dos o más de sus intervalos habituales, entre todos los del grupo.
strategies-measure-contacts = Contactos por cliente y año
strategies-measured-contacts = Las conversaciones de los últimos 12 meses que empezó la empresa, por cada cliente del grupo.
strategies-measure-quiet = Ya no compran
strategies-measured-quiet = Los clientes que llevan 90 días o más sin comprar, o que nunca compraron, entre todos los del grupo.
strategies-measure-profitable = Dejan más de lo que cuestan
strategies-measured-profitable = Los clientes con valor actual positivo, entre todos los del grupo: terminar con ellos es perder dinero.
strategies-measure-come-back = Han vuelto
strategies-measured-come-back = De quienes se fueron y volvieron, o están por recuperar, los que han vuelto y siguen. Cuenta a todos, estén donde estén ahora.
strategies-step-start-1 = Dar la bienvenida y comprobar que la primera compra llegó bien
strategies-step-start-2 = Enseñar a sacar partido de lo que compró
strategies-step-start-3 = Proponer la segunda compra
strategies-step-protect-1 = Hablar con el cliente: qué le va bien y qué le preocupa
strategies-step-protect-2 = Resolver lo que haya quedado pendiente
strategies-step-protect-3 = Revisar las condiciones antes de que las revise otro
strategies-step-re-engineer-1 = Ver de dónde viene el coste: visitas, llamadas, devoluciones o descuentos
strategies-step-re-engineer-2 = Acordar con el cliente una forma de servirlo que cueste menos
strategies-step-re-engineer-3 = Comprobar que el coste baja y el margen no
strategies-step-enhance-1 = Ver qué compran clientes como él y él no
strategies-step-enhance-2 = Hacer una oferta con lo que le falta
strategies-step-enhance-3 = Comprobar qué ha comprado y ajustar la oferta
strategies-step-harvest-1 = Averiguar por qué necesita menos
strategies-step-harvest-2 = Pasarlo a canales que cuesten poco
strategies-step-harvest-3 = Comprobar que deja más de lo que cuesta
strategies-step-end-1 = Escribir al cliente con el aviso aprobado
strategies-step-end-2 = Cerrar pedidos, cobros y casos abiertos
strategies-step-end-3 = Confirmar el cierre y a quién puede acudir
strategies-step-win-back-1 = Llamar y preguntar por qué se fue
strategies-step-win-back-2 = Arreglar lo que falló y decírselo
strategies-step-win-back-3 = Hacer una oferta para volver
strategies-plan = Plan de partida
strategies-plan-note = Se ofrece al hacer un plan para un cliente con esta estrategia. Deje vacío lo que sobre.
strategies-within = { $days ->
    [0] el mismo día
    [one] en un día
   *[other] en { $days } días
}
strategies-who = Quién la tiene
strategies-why = Por qué
strategies-by-rule = Por regla
strategies-set-by-person = La fijó una persona
strategies-set-by-approval = Aprobada
strategies-nobody = Nadie que usted pueda ver tiene esta estrategia
strategies-nobody-text = Las reglas dicen quién la tiene: revíselas si esperaba ver a alguien aquí.
strategies-nobody-ends = Nadie llega aquí por regla: terminar una relación lo propone una persona y lo aprueba otra.
strategies-none-yet = Las estrategias se están calculando
strategies-none-yet-text = Estarán aquí después de la próxima preparación de los datos de los clientes, esta noche a más tardar.

strategies-rules = Reglas de las estrategias
strategies-rules-lead = Las reglas se miran en este orden, y la primera que cumple un cliente da su estrategia. Lo que fija una persona para un cliente, o aprueban dos, vale más que las reglas.
strategies-rule = Quién la tiene por regla
strategies-all-rules = Todas las reglas
strategies-order = Orden de las reglas
strategies-place = Orden
strategies-place-help = La primera regla que cumple un cliente da su estrategia.
strategies-rule-lead = La tiene quien cumpla esto y ninguna de las reglas anteriores. Sin condiciones, nadie la tiene por regla.
strategies-change-rule = Cambiar
strategies-by-approval = Dos personas han aprobado el fin de la relación; nunca por regla
strategies-approved = La aprobaron dos personas al decidir sobre la relación.
strategies-rule-broken = Pregunta por algo que ya no se sabe, así que no la cumple nadie; cámbiela
strategies-by-rule-otherwise = No cumple ninguna otra regla
strategies-by-rule-nobody = Nadie por regla
strategies-anybody-else = Quien no cumpla ninguna
strategies-history = Qué se decidió
strategies-usual = Todavía nada: las reglas, los planes y los límites son los que trae Quilate.
strategies-would-change = Clientes que cambiarían de estrategia al guardar
strategies-unfinished = Complete las condiciones: aquí se verá quién cambiaría de estrategia.
strategies-holds-of-nobody = No la cumple nadie: nadie tendría la estrategia por regla. Afloje o quite una condición, o compruebe que cada una dice lo que quiere decir.
strategies-decided = Vale desde ahora. Si cambió una regla, los clientes la siguen en cuanto se hayan preparado los datos.
strategies-overtaken = Alguien ha decidido otra cosa mientras tanto; no se ha guardado nada. Abra las reglas para ver cómo están ahora y haga allí su cambio.
strategies-change-terms = Cambiar plan y límite
strategies-save-terms = Guardar
strategies-limit-ceiling = Como mucho ({ $unit })
strategies-limit-floor = Al menos ({ $unit })
strategies-a-customer = por cliente
strategies-step-label = Paso { $number }
strategies-step-days = Días
strategies-step-when = Diga en cuántos días.
strategies-step-what = Diga qué se hace, o borre los días.
strategies-step-none = Un plan tiene al menos un paso.

strategies-section = Estrategia
strategies-because = Por la regla:
strategies-set-who = La fijó { $name } el { $day }
strategies-else = Por regla sería: { $strategy ->
    [start] iniciar
    [protect] proteger
    [re-engineer] rediseñar
    [enhance] ampliar
    [harvest] cosechar
   *[win-back] recuperar
}.
strategies-set-other = Fijar otra
strategies-set-of = Estrategia de { $name }
strategies-set-lead = Lo que se fije aquí vale más que las reglas, hasta que alguien lo quite. Queda escrito quién lo hizo y por qué.
strategies-which = Estrategia
strategies-as-the-rules-say = La que den las reglas (ahora: { $strategy ->
    [start] iniciar
    [protect] proteger
    [re-engineer] rediseñar
    [enhance] ampliar
    [harvest] cosechar
   *[win-back] recuperar
})
strategies-as-rules = La que den las reglas
strategies-reason = Motivo
strategies-reason-help = Qué sabe usted de este cliente que las reglas no saben.
strategies-end-elsewhere = Terminar la relación no se fija aquí: se propone desde la ficha del cliente, y lo aprueba otra persona.
strategies-set = Guardar
strategies-set-history = Lo que se ha fijado
strategies-never-set = Nadie ha fijado ninguna: valen las reglas.
strategies-is-set = La estrategia queda fijada.
strategies-is-free = Valen otra vez las reglas.
strategies-end-is-approved = Terminar una relación no se fija aquí: se propone desde la ficha del cliente, y lo aprueba otra persona.
strategies-relation-ends = El fin de esta relación está aprobado. Si ya no es así, retire antes la propuesta desde la ficha del cliente.
strategies-told-set = Se fijó la estrategia: { $strategy ->
    [start] iniciar
    [protect] proteger
    [re-engineer] rediseñar
    [enhance] ampliar
    [harvest] cosechar
   *[win-back] recuperar
}
strategies-told-taken-back = Se quitó la estrategia fijada: valen las reglas

strategies-facts = Estrategia
strategies-fact = Estrategia
strategies-fact-meaning = Qué quiere hacer la empresa con el cliente: iniciar, proteger, rediseñar, ampliar, cosechar, terminar o recuperar.
strategies-fact-set = Estrategia fijada
strategies-fact-set-meaning = La que fijó una persona o se aprobó; sin ella valen las reglas.
strategies-fact-set-by = Quién fijó la estrategia
