ending-title = Fin de relaciones
ending-lead = De cliente en cliente: una persona propone, la comprobación protege a quien lo necesita y otra persona decide. Nada de esto ocurre por sí solo.
ending-section = Fin de la relación
ending-tab-proposed = Por decidir
ending-tab-approved = Aprobados
ending-tab-refused = Rechazados
ending-tab-withdrawn = Retirados
ending-customer = Cliente
ending-what = Qué se propone
ending-course = { $course ->
    [end] Terminar la relación
   *[harvest] No dedicarle más recursos
}
ending-uncertain = Incierto
ending-uncertain-text = El intervalo cruza la línea: este cliente podría estar también en un grupo mejor.
ending-not-sack = Este cliente está en el grupo «{ $group }», no entre los de poco valor actual y futuro. El motivo debe decir por qué se propone a pesar de ello.
ending-not-valued = No se sabe cuánto vale este cliente: todavía no está valorado.
ending-worth = Cuánto vale
ending-worth-then = Valor esperado (CLV) cuando se propuso, a { $day }
ending-proposed-by = Propuesto por
ending-none = { $state ->
    [proposed] Nada espera una decisión
    [approved] No hay nada aprobado
    [refused] No se ha rechazado nada
   *[withdrawn] No se ha retirado nada
}
ending-none-text = Se propone desde la página de un cliente o desde la lista del grupo de poco valor. El sistema nunca propone.
ending-see-group = Ver el grupo
ending-new = Proponer el fin de la relación
ending-new-of = Proponer el fin de la relación con { $name }
ending-new-lead = Queda a nombre de quien propone. Otra persona decide, después de la comprobación.
ending-reason = Motivo
ending-reason-help = Los hechos que lo justifican. Queda junto a la decisión.
ending-considered = Alternativa estudiada
ending-considered-help = Una salida más suave que se estudió antes.
ending-considered-the-same = Hace falta elegir algo más suave que lo que se propone.
ending-alternative = { $way ->
    [re-engineer] Atenderle con menos coste: otros canales, menos servicio
    [enhance] Ganar más con él: otros productos, otro precio
   *[harvest] No dedicarle más recursos y venderle mientras compre
}
ending-why-not = Por qué no basta
ending-why-not-help = Qué se ha probado o qué costaría.
ending-propose = Proponer
ending-cancel = Cancelar
ending-how = Cómo sigue
ending-how-check = Se responde a todas las preguntas de la comprobación. Lo que protege al cliente lo detiene.
ending-how-other = Otra persona aprueba o rechaza: nadie aprueba su propia propuesta.
ending-how-notice = El cliente recibe una carta al menos { $days } días antes, con una persona con la que hablar.
ending-care = Lo que vale un cliente nunca decide quién recibe atención clínica.
ending-to-customer = Cliente
ending-letter = Carta
ending-the-proposal = La propuesta
ending-state = { $state ->
    [proposed] Por decidir
    [approved] Aprobado
    [refused] Rechazado
   *[withdrawn] Retirado
}
ending-proposed-on = Propuesto por { $name } el { $moment }
ending-decided-by = { $name } · { $moment }
ending-check = Comprobación
ending-check-note = Un «sí» protege al cliente. Lo que no se sabe tiene que averiguarlo una persona.
ending-check-passed = Todo está respondido y nada protege al cliente de esta decisión.
ending-to-answer = { $count ->
    [one] Una pregunta no tiene respuesta todavía. Antes no se puede aprobar nada.
   *[other] { $count } preguntas no tienen respuesta todavía. Antes no se puede aprobar nada.
}
ending-question = { $question ->
    [age] ¿Protege al cliente su edad: menos de 18 años, o 75 o más?
    [health] ¿Está el cliente enfermo, tiene una discapacidad o depende de la ayuda de otros, hasta donde se sabe?
    [hardship] ¿Pasa el cliente apuros económicos: sin trabajo, con ayudas sociales, con deudas que no puede pagar?
    [essential] ¿Depende el cliente de lo que recibe aquí: atención clínica o un tratamiento en curso, energía, agua, comunicación, una cuenta básica?
    [complaint] ¿Hay abierto un caso, una reclamación o una solicitud por ley?
    [dispute] ¿Hay una factura o una deuda en disputa?
    [commitment] ¿Hay un contrato con permanencia más allá de hoy?
    [silent] ¿Lleva el cliente 12 meses sin que nadie haya hablado con él?
   *[unreachable] ¿Falta una vía para que la carta llegue al cliente?
}
ending-because = { $question ->
    [age] La edad del cliente le protege. La relación no se termina.
    [health] No se despide a quien está enfermo, tiene una discapacidad o depende de otros. Hay que buscar cómo atenderle.
    [hardship] No se despide a quien pasa apuros. Hay que acordar con él lo que puede pagar.
    [essential] El cliente depende de lo que recibe aquí, y el valor no decide quién lo recibe. La relación no se termina.
    [complaint] Antes se resuelve lo que el cliente pide o reclama.
    [dispute] Antes se resuelve la disputa.
    [commitment] El contrato se cumple. Se puede volver a proponer cuando acabe la permanencia.
    [silent] Antes alguien habla con el cliente y registra la conversación.
   *[unreachable] No se despide a nadie sin aviso. Antes hay que encontrar una dirección o un teléfono.
}
ending-said = { $said ->
    [yes] Sí
    [no] No
   *[unknown] No se sabe
}
ending-note = Nota
ending-source-organisation = No es una persona, según su ficha.
ending-source-birth-date = { $age ->
    [one] Tiene un año, según la fecha de nacimiento.
   *[other] Tiene { $age } años, según la fecha de nacimiento.
}
ending-source-requests = Hay una solicitud por ley abierta.
ending-source-open-bills = { $count ->
    [one] Hay una factura abierta. Aquí no se sabe si está en disputa.
   *[other] Hay { $count } facturas abiertas. Aquí no se sabe si están en disputa.
}
ending-source-bills = Todas las facturas están saldadas.
ending-source-commitment = Según sus contratos: permanencia hasta el { $on }.
ending-source-contracts = Según sus contratos: ninguna permanencia en curso.
ending-source-conversation = La última conversación fue el { $on }.
ending-source-no-conversation = No hay ninguna conversación registrada.
ending-source-contact-points = Consta una dirección, un teléfono o un correo electrónico.
ending-source-no-contact-point = No consta dirección, teléfono ni correo electrónico.
ending-settled = Procede de la ficha del cliente. Si no es correcto, hay que corregir la ficha.
ending-answered-by = Respondido por { $name } el { $moment }
ending-keep-answers = Guardar las respuestas
ending-answers-kept = Las respuestas están guardadas.
ending-decide = Decidir
ending-own = Quien propone no decide: decide otra persona.
ending-approve = Aprobar
ending-approved = Aprobado. La carta está lista para repasarla y enviarla; no se ha enviado ni cambiado nada.
ending-protected = La comprobación protege a este cliente: no se puede aprobar. Hay que rechazar la propuesta o retirarla.
ending-unanswered = { $count ->
    [one] Una pregunta de la comprobación no tiene respuesta. Hay que responderla antes.
   *[other] { $count } preguntas de la comprobación no tienen respuesta. Hay que responderlas antes.
}
ending-decided = Alguien ha decidido mientras tanto. La decisión está abajo.
ending-there-is-one = Ya hay una propuesta para este cliente.
ending-too-soon = El cliente necesita al menos { $days } días.
ending-day-too-soon = Debe ser el { $day } o más tarde.
ending-holds-from = Desde
ending-holds-from-help = Hasta entonces el cliente puede hablar y buscar a otro proveedor.
ending-contact = Persona con la que hablar
ending-contact-help = Figura en la carta, con su correo electrónico. Puede hacer que esto se detenga.
ending-why = Por qué
ending-why-help = Queda junto a la decisión y no se comunica al cliente.
ending-refuse = Rechazar
ending-refuse-help = Qué conviene hacer con el cliente en su lugar.
ending-refused = Rechazado.
ending-withdraw = Retirar
ending-withdraw-help = Por ejemplo, lo que ha contado el cliente.
ending-withdrawn = Retirado.
ending-proposed = Propuesto. Falta responder a la comprobación de abajo; decide otra persona.
ending-standing = { $course ->
    [end] Termina
   *[harvest] Sin más recursos
}
ending-standing-from = Desde el { $day }
ending-standing-meaning = Lo propuso una persona y lo aprobó otra, después de la comprobación. En «Fin de la relación» consta quién lo propuso y por qué.
ending-told-proposed = Propuesto el fin de la relación
ending-told-checked = Respondida la comprobación previa al fin de la relación
ending-told-approved = Aprobado el fin de la relación
ending-told-refused = Rechazado el fin de la relación
ending-told-withdrawn = Retirada la propuesta de fin de la relación
ending-letter-lead = Conviene repasarla, imprimirla y hacer que se envíe. El sistema no envía nada.
ending-letter-other = A este cliente se le escribe en el otro idioma.
ending-in-es = Español
ending-in-en = Inglés
ending-letter-dear = Estimado cliente, { $name }:
ending-letter-what = { $course ->
    [end] { $company } ha decidido terminar su relación comercial con usted el { $day }. Hasta ese día no cambia nada.
   *[harvest] A partir del { $day }, { $company } le atenderá de una forma más sencilla: podrá seguir comprando como hasta ahora y dejaremos de contactarle con ofertas o visitas.
}
ending-letter-stays = { $course ->
    [end] Lo que ha comprado, sus garantías y sus derechos siguen como están, también después de ese día. Si queda algo por liquidar entre nosotros, le escribiremos aparte.
   *[harvest] Lo que ha comprado, sus garantías y sus derechos siguen como están.
}
ending-letter-vulnerable = Si esto le pone en una situación difícil, por su salud, su edad o sus medios, o porque depende de lo que recibe de nosotros, le rogamos que nos lo diga. Volveremos a estudiar la decisión antes de ese día.
ending-letter-talk = Puede hablar de ello con una persona: { $name }, { $email }. Quien le escuche puede detener esta decisión.
ending-letter-bye = Atentamente,
