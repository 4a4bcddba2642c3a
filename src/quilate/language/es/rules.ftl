# Reglas: condiciones sobre lo que se sabe de los clientes.

rules-group = Condiciones que van juntas
rules-join = Cómo van juntas las condiciones
rules-join-all = Todas estas
rules-join-any = Alguna de estas
rules-join-none = Ninguna de estas
rules-fact-to-add = De qué trata la nueva condición
rules-choose-fact = Elegir qué se pregunta…
rules-add = Añadir condición
rules-add-group = Añadir grupo
rules-remove = Quitar la condición
rules-remove-group = Quitar el grupo
rules-comparison = Qué se pregunta de { $fact }
rules-and = y
rules-days = días
rules-several = Separar varios con ;
rules-wrong-shape = Esto no se puede leer como una regla. Quítelo y constrúyalo de nuevo.
rules-wrong-fact = Con este nombre ya no se sabe nada, o nada que usted pueda ver. Quite la condición.
rules-wrong-comparison = Esto no se puede preguntar de este dato. Elija otra pregunta.
rules-wrong-empty-rule = Una regla sin condiciones dejaría a todos. Añada al menos una condición.
rules-wrong-empty-group = Este grupo no tiene condiciones. Añada una o quite el grupo.
rules-wrong-too-deep = Los grupos pueden ir dentro de otros hasta { $most } niveles. Quite el más interior.
rules-wrong-too-many = Una regla puede tener { $most } partes. Dígala con menos.
rules-wrong-no-value = Escriba con qué se compara.
rules-wrong-no-choice = Elija al menos uno.
rules-wrong-order = El primero no debe ser mayor que el segundo. Intercámbielos.
rules-wrong-days = Escriba un número entero de días, hasta 36500.
rules-wrong-day = Escriba una fecha del calendario.
rules-wrong-figure = Escriba un número en cifras.
rules-asks = { $comparison ->
    [at-least] es al menos
    [at-most] es como mucho
    [between] está entre
    [equals] es exactamente
    [in-last] fue en los últimos
    [not-in-last] no fue en los últimos
    [in-next] es en los próximos
    [since] es desde el
    [before] es antes del
    [any-of] es uno de
    [none-of] no es ninguno de
    [yes] sí
    [no] no
    [known] se conoce
    [unknown] no se conoce
   *[other] { $comparison }
}
rules-told-at-least = { $fact }: al menos { $value }
rules-told-at-most = { $fact }: como mucho { $value }
rules-told-between = { $fact }: de { $value } a { $until }
rules-told-equals = { $fact }: exactamente { $value }
rules-told-in-last = { $fact }: { $figure ->
    [0] hoy
    [one] en el último día
   *[other] en los últimos { $figure } días
}
rules-told-not-in-last = { $fact }: { $figure ->
    [0] no hoy
    [one] no en el último día
   *[other] no en los últimos { $figure } días
}
rules-told-in-next = { $fact }: { $figure ->
    [0] hoy
    [one] hoy o mañana
   *[other] en los próximos { $figure } días
}
rules-told-since = { $fact }: desde el { $value }
rules-told-before = { $fact }: antes del { $value }
rules-told-any-of = { $fact }: { $value }
rules-told-none-of = { $fact }: no { $value }
rules-told-yes = { $fact }: sí
rules-told-no = { $fact }: no
rules-told-known = { $fact }: se conoce
rules-told-unknown = { $fact }: no se conoce
rules-told-all = Todo esto:
rules-told-any = Al menos una de estas cosas:
rules-told-none = Nada de esto:
rules-yes = Sí
rules-no = No

rules-save = Guardar la regla
rules-show-change = Ver quién cambiaría
rules-holds-of = { $told ->
    [one] La cumple un cliente de { $all }.
   *[other] La cumplen { $customers } clientes de { $all }.
}
rules-holds-of-everybody = La cumplen todos. Añada una condición que distinga a unos clientes de otros.
