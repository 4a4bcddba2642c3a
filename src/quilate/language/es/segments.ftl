# Reglas que dan nombre a grupos de clientes.

segments-lead = Grupos de clientes con nombre: por una regla que siempre está al día, o como una lista que no cambia.
segments-new = Nuevo segmento
segments-none = Todavía no hay segmentos
segments-none-text = Un segmento da nombre a un grupo de clientes por lo que son, lo que hicieron y lo que valen; después se usa en listas, exportaciones y en las demás salas.
segments-segment = Segmento
segments-customers = Clientes
segments-customers-meaning = Los del segmento que usted puede ver.
segments-clv = CLV
segments-clv-meaning = Lo que se espera que dejen estos clientes en conjunto desde hoy, descontado; sin lo que dejaron antes.
segments-current = Valor de 12 meses
segments-current-meaning = Lo que dejaron estos clientes en conjunto en los últimos 12 meses, después de los costes conocidos.
segments-owner = Responsable
segments-list = lista
segments-share = { $share } de los suyos
segments-clv-share = { $share } del CLV de los suyos
segments-as-of = Datos preparados el { $when }; quien haya cambiado después está al día.
segments-not-prepared = Los segmentos necesitan los datos de los clientes
segments-prepare = Preparar los datos
segments-being-prepared = Los datos se están preparando.
segments-shared-nobody = Solo su responsable
segments-shared-team = Compartido con el equipo
segments-shared-branch = Compartido con la sucursal
segments-shared-everybody = Compartido con todos
segments-sharing = Quién puede usarlo
segments-sharing-nobody = Solo yo
segments-sharing-team = Mi equipo
segments-sharing-branch = Mi sucursal
segments-sharing-everybody = Todos

segments-build-lead = Indique qué clientes pertenecen a él. Cuántos son y cuánto valen se ve mientras se escribe.
segments-change-one = Cambiar { $name }
segments-rule = Regla
segments-group = Condiciones que van juntas
segments-join = Cómo van juntas las condiciones
segments-join-all = Todas estas
segments-join-any = Alguna de estas
segments-join-none = Ninguna de estas
segments-fact-to-add = De qué trata la nueva condición
segments-choose-fact = Elegir qué se pregunta…
segments-add = Añadir condición
segments-add-group = Añadir grupo
segments-remove = Quitar la condición
segments-remove-group = Quitar el grupo
segments-comparison = Qué se pregunta de { $fact }
segments-and = y
segments-days = días
segments-several = Separar varios con ;
segments-show = Mostrar cuántos
segments-name = Nombre
segments-description = Para qué sirve
segments-as-list = Guardar como lista
segments-as-list-help = Quien está ahora en ella se queda, cambie lo que cambie.
segments-save = Guardar segmento
segments-created = { $name } ya es un segmento.
segments-changed = Se ha cambiado { $name }.
segments-deleted = Se ha borrado { $name }. Sus clientes siguen como están.
segments-name-taken = Ya hay otro segmento suyo llamado { $name }. Elija otro nombre.
segments-overtaken = Alguien ha cambiado este segmento mientras tanto. Ábralo de nuevo para ver cómo está ahora y haga ahí sus cambios.
segments-in-words = En palabras:
segments-unfinished = Añada una condición y complétela: aquí se verá cuántos clientes la cumplen y cuánto valen.
segments-nobody = Ninguno de los clientes que usted puede ver es así. Afloje o quite una condición, o compruebe que cada una dice lo que se quiere.
segments-everybody = Son todos los clientes que usted puede ver. Añada una condición que distinga a unos de otros.
segments-list-stays = Este segmento es una lista: quien está en ella se queda. Para construirlo con otra regla, cópielo.

segments-wrong-shape = Esto no se puede leer como una regla. Quítelo y constrúyalo de nuevo.
segments-wrong-fact = Con este nombre ya no se sabe nada, o nada que usted pueda ver. Quite la condición.
segments-wrong-comparison = Esto no se puede preguntar de este dato. Elija otra pregunta.
segments-wrong-empty-rule = Una regla sin condiciones dejaría a todos. Añada al menos una condición.
segments-wrong-empty-group = Este grupo no tiene condiciones. Añada una o quite el grupo.
segments-wrong-too-deep = Los grupos pueden ir dentro de otros hasta { $most } niveles. Quite el más interior.
segments-wrong-too-many = Una regla puede tener { $most } partes. Divídala en varios segmentos.
segments-wrong-no-value = Escriba con qué se compara.
segments-wrong-no-choice = Elija al menos uno.
segments-wrong-order = El primero no debe ser mayor que el segundo. Intercámbielos.
segments-wrong-days = Escriba un número entero de días, hasta 36500.
segments-wrong-day = Escriba una fecha del calendario.
segments-wrong-figure = Escriba un número en cifras.

segments-asks = { $comparison ->
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
segments-told-at-least = { $fact } de { $value } o más
segments-told-at-most = { $fact } de { $value } o menos
segments-told-between = { $fact } de { $value } a { $until }
segments-told-equals = { $fact } de exactamente { $value }
segments-told-in-last = { $fact } { $value ->
    [0] hoy
    [one] en el último día
   *[other] en los últimos { $value } días
}
segments-told-not-in-last = { $fact } no { $value ->
    [0] hoy
    [one] en el último día
   *[other] en los últimos { $value } días
}
segments-told-in-next = { $fact } { $value ->
    [0] hoy
    [one] dentro de un día como mucho
   *[other] dentro de { $value } días como mucho
}
segments-told-since = { $fact } desde el { $value }
segments-told-before = { $fact } antes del { $value }
segments-told-any-of = { $fact }: { $value }
segments-told-none-of = { $fact }: ni { $value }
segments-told-yes = { $fact }: sí
segments-told-no = { $fact }: no
segments-told-known = se conoce: { $fact }
segments-told-unknown = no se conoce: { $fact }
segments-none-of = no ({ $parts })
segments-yes = Sí
segments-no = No

segments-see-customers = Ver los clientes
segments-change = Cambiar
segments-copy = Copiar
segments-delete = Borrar segmento
segments-best = Los que más valen
segments-best-note = Los clientes del segmento que usted puede ver, por CLV.
segments-empty = No hay nadie en él
segments-history = Tamaño día a día
segments-history-note = De toda la empresa, cada vez que se prepararon los datos.
segments-day = Día
segments-list-rule = Regla con la que se hizo la lista
segments-list-since = Hecha el { $when }; no cambia por sí sola.
segments-rule-broken = La regla pregunta por algo que ya no se sabe, así que no deja a nadie. Cámbiela.
segments-used = Quién lo usa
segments-unused = Todavía no lo usa nada más. Se puede filtrar con él la lista de clientes y guardar la vista, o exportarla.
segments-used-in-view = Vista: { $name }

segments-compare = Comparar dos segmentos
segments-compare-lead = Quién está en uno, en el otro o en los dos, y cuánto valen.
segments-compare-go = Comparar
segments-other = El otro segmento
segments-first = Un segmento
segments-second = El otro
segments-part = Quién
segments-only = Solo en { $name }
segments-both = En los dos
segments-two = Elija dos segmentos distintos
segments-two-text = Entonces se ve cuántos clientes comparten, con el dinero al lado.

segments-why = Por qué
segments-figure = { $fact }: { $figure }
segments-holds-not = no se cumple
segments-in-list = Está en la lista.
segments-in-none = En ninguno de los segmentos que usted puede usar.
segments-none-defined = Todavía no hay segmentos.
