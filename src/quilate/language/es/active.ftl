# Quién está activo: en cuántos días los clientes hicieron algo últimamente, de los que pide la empresa.

active-title = Más activos
active-lead = Con qué frecuencia vienen los clientes últimamente, frente a lo que la empresa pide a uno activo. No dice lo que valen: eso está al lado, y donde no coinciden hay algo que hacer.
active-facts = Actividad
active-level = Índice de actividad
active-level-meaning = Días en que el cliente hizo algo dentro del plazo ÷ días que se piden. 1 es lo que hace un cliente activo. Es el mayor entre el del conjunto de lo que se vende y los de las categorías con definición propia; los índices no se suman.
active-degree = Grado de actividad
active-degree-meaning = Muy activo: el triple de lo que se pide, o más. Activo: lo que se pide. Poco activo: algo, pero menos de lo que se pide. Dormido: nada dentro de ningún plazo, y algo antes. Sin actividad: no consta nada.
active-days = Días con actividad
active-days-meaning = Días en que el cliente hizo algo, dentro del plazo de la definición que da su índice de actividad.
active-last = Última actividad
active-last-meaning = El último día en que el cliente compró; o en que se puso en contacto, si la empresa cuenta esos días.
active-category = Categoría con más actividad
active-category-meaning = De las categorías con definición propia, aquella en la que el índice de actividad del cliente es mayor; si hay empate, la de más días.
active-by = Categoría cuya definición da el índice de actividad
active-asked = Días que se piden a un cliente activo
active-window = Días del plazo
active-in = Categorías en las que el cliente está activo

active-degree-very-active = Muy activo
active-degree-active = Activo
active-degree-less-active = Poco activo
active-degree-asleep = Dormido
active-degree-never = Sin actividad
active-said-very-active = { $very } veces lo que se pide, o más
active-said-active = Lo que se pide
active-said-less-active = Algo, pero menos de lo que se pide
active-said-asleep = Nada dentro de ningún plazo, y algo antes
active-said-never = No consta nada

active-share = Clientes activos
active-share-meaning = Clientes que hacen lo que se pide o más, de todos los que usted puede ver.
active-of-customers = { $active } de { $customers }
active-degrees = Por grado de actividad
active-degrees-note = Clientes que usted puede ver, con los datos hasta el { $day }.
active-customers = Clientes
active-current-value = Valor actual
active-clv = CLV
active-part = Parte de los clientes
active-part-meaning = Clientes de este grado, de todos los que usted puede ver.
active-doing = Activos en ella
active-doing-meaning = Clientes que usted puede ver y que hacen lo que pide la definición de la categoría.
active-disagree = Donde la actividad y el valor no coinciden
active-disagree-note = Alto y bajo, según la línea de la cartera para el valor actual.
active-busy = Muy activos y de poco valor
active-busy-text = Vienen a menudo y dejan poco: conviene mirar qué compran, a qué precio y cuánto cuesta servirlos.
active-quiet = De mucho valor y dormidos
active-quiet-text = Dejaron mucho en doce meses y han dejado de venir: conviene llamarlos antes de perderlos.
active-nobody-disagrees = Ninguno de los que usted puede ver
active-together = valor actual { $value } · CLV
active-see = { $customers ->
    [one] Ver el cliente
   *[other] Ver los { $number } clientes
}: { $which }
active-most = Los clientes más activos
active-most-note = Por índice de actividad y, si hay empate, por valor actual.
active-see-all = Ver todos
active-see-definitions = Todas las definiciones
active-why = Por qué
active-customer = Cliente

active-definitions = Qué se considera activo
active-definitions-lead = Está activo quien hizo algo en tantos días de los últimos tantos, hasta el último día de los datos. La empresa dice cuántos: en el conjunto de lo que vende y, donde quiera, en cada categoría. Lo que no ha dicho lo proponen sus propias compras.
active-whole = El conjunto de lo que se vende
active-definition = Está activo quien
active-by-category = Definiciones por categoría
active-by-category-note = Clientes que usted puede ver y que hacen lo que se pide en la categoría.
active-category-column = Categoría
active-defined = { $asked ->
    [one] { $window ->
        [one] compró hoy
       *[other] compró en los últimos { $window } días
    }
   *[other] compró en { $asked } días de los últimos { $window }
}
active-defined-or-wrote = { $asked ->
    [one] { $window ->
        [one] compró o se puso en contacto hoy
       *[other] compró o se puso en contacto en los últimos { $window } días
    }
   *[other] compró o se puso en contacto en { $asked } días de los últimos { $window }
}
active-basis-decided = Decidida
active-basis-proposed = Propuesta
active-basis-assumed = Supuesta
active-basis = Origen
active-because-proposed = { $repeats ->
    [one] Recoge el { $share } de una recompra
   *[other] Recoge el { $share } de { $number } recompras
}
active-because-assumed = Muy pocas recompras para proponer algo
active-no-own = Sin definición propia: solo cuenta la del conjunto
active-more-categories = { $categories ->
    [one] y una categoría más
   *[other] y { $categories } categorías más
}
active-no-categories = Ninguna categoría tiene definición propia: lo que se pide en el conjunto vale para todas.
active-no-categories-at-all = Los productos aún no tienen categorías. Cuando se importen con una, cada categoría podrá tener su definición.
active-change = Cambiar
active-history = Lo que se ha decidido
active-usual = Nada todavía: las definiciones las proponen las compras de la propia empresa.
active-why-best = Cómo se calcula el índice
active-rule = Índice de actividad = días en que el cliente hizo algo dentro del plazo ÷ días que se piden, en el conjunto y en cada categoría con definición; cuenta el mayor. Desde { $very } veces lo que se pide, el cliente es muy activo. Los plazos acaban el último día de los datos; lo que ocurra después cuenta enseguida. Las devoluciones y los cargos de los contratos no son actividad.
active-proposals = Una propuesta es el plazo que recoge el { $share } de las recompras, contado desde la compra anterior, y pide un día. En cuanto la empresa decide la del conjunto, las propuestas de las categorías dejan de contar.

active-define = Definir «activo»
active-define-lead = Al guardarla se vuelve a contar a todos los clientes; los datos, las listas y los segmentos la siguen en unos minutos.
active-meant = Definición
active-meant-proposed = la que proponen las compras
active-meant-none = sin definición propia
active-form-own = Propia de la empresa
active-form-none = Sin definición propia: solo cuenta la del conjunto
active-form-proposed = La que proponen las compras: un día de los últimos { $window } (por { $repeats } recompras)
active-form-assumed = La supuesta: un día de los últimos 365, porque hay muy pocas recompras para proponer algo
active-form-nothing-proposed = La que proponen las compras: muy pocas recompras, así que ninguna propia
active-form-proposals-off = La que proponen las compras: ninguna propia mientras esté decidida la del conjunto
active-form-asked = Días en que hizo algo, al menos
active-form-window = De los últimos tantos días
active-form-conversations = También cuentan los días en que el cliente se pone en contacto
active-form-conversations-help = Para quienes no compran por pedidos. Cuenta la conversación que empezó el cliente, también una queja.
active-conversations = Días en que el cliente se pone en contacto
active-counts = cuentan
active-counts-not = no cuentan
active-needs-a-day = Hay que pedir al menos un día. Con ninguno, todos los clientes estarían activos.
active-more-than-window = Nadie puede estar activo en { $asked ->
    [one] un día
   *[other] { $asked } días
} de { $window ->
    [one] uno solo
   *[other] { $window }
}. Pida menos días o alargue el plazo.
active-longer-than-history = Solo se conocen las compras { $known ->
    [one] del último día
   *[other] de los últimos { $known } días
}, y el plazo tiene { $window }. Acórtelo o importe lo que se compró antes.
active-decided = Vale desde ahora. Se está volviendo a contar a todos los clientes; tardará unos minutos.
active-overtaken = Alguien ha cambiado las definiciones entretanto; no se ha guardado nada. Ábralas para ver cómo están y haga allí su cambio.

active-reason = { $days ->
    [one] Con actividad un día
   *[other] Con actividad { $days } días
} de los últimos { $window }; { $asked ->
    [one] se pide uno
   *[other] se piden { $asked }
}
active-reason-in = { $days ->
    [one] Con actividad un día
   *[other] Con actividad { $days } días
} de los últimos { $window } en { $category }; { $asked ->
    [one] se pide uno
   *[other] se piden { $asked }
}
active-reason-asleep = Nada dentro de ningún plazo
active-reason-never = No consta nada
active-times = { $level } ×
active-level-of = { $level } × lo que se pide
active-all = Todos los clientes
active-active-in = Activos en { $category }
active-list-of = { $customers ->
    [one] Un cliente
   *[other] { $number } clientes
}
active-make-segment = Hacer un segmento
active-nobody = Ninguno de los que usted puede ver
active-nobody-text = Elija otro grado o mire qué se considera activo, si esperaba a alguien aquí.
active-no-purchases = Aún no se sabe nada de lo que hacen los clientes
active-no-purchases-text = Importe pedidos: desde la próxima valoración se verá aquí quién viene y con qué frecuencia.
active-none-yet = Se está calculando la actividad
active-none-yet-text = Se sabrá la próxima vez que se preparen los datos de los clientes, que es cada noche.
active-not-yet = Aún no se ha calculado: será la próxima vez que se preparen los datos.
active-see-section = Clientes más activos
