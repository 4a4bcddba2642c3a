# Reglas que dan nombre a grupos de clientes.

segments-lead = Grupos de clientes con nombre: por una regla que siempre está al día, o como una lista que no cambia.
segments-new = Nuevo segmento
segments-none = Todavía no hay segmentos
segments-none-text = Un segmento da nombre a un grupo de clientes por lo que son, lo que hicieron y lo que valen; después se usa en listas, exportaciones y en las demás salas.
segments-segment = Segmento
segments-customers = Clientes
segments-customers-meaning = Los del segmento que usted puede ver.
segments-clv = Valor esperado (CLV)
segments-clv-meaning = Lo que se espera que dejen estos clientes en conjunto desde hoy, descontado; sin lo que dejaron antes.
segments-current = Valor actual
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
segments-in-words = En palabras
segments-unfinished = Añada una condición y complétela: aquí se verá cuántos clientes la cumplen y cuánto valen.
segments-nobody = Ninguno de los clientes que usted puede ver es así. Afloje o quite una condición, o compruebe que cada una dice lo que se quiere.
segments-everybody = Son todos los clientes que usted puede ver. Añada una condición que distinga a unos de otros.
segments-list-stays = Este segmento es una lista: quien está en ella se queda. Para construirlo con otra regla, cópielo.

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
segments-potential = Lo que podría aportar
segments-fact = Segmento
segments-fact-told = { $comparison ->
    [none-of] no está en ninguno de estos segmentos: { $value }
   *[other] está en el segmento { $value }
}
segments-wrong-unknown = Este segmento no existe, o no es de los que usted puede usar. Elija otro o quite la condición.
segments-wrong-deleted = Este segmento se eliminó. Elija otro o quite la condición.
segments-wrong-itself = Un segmento no puede formar parte de sí mismo. Elija otro o quite la condición.
segments-wrong-circle = La regla de { $name } lleva de vuelta a este mismo segmento. Elija otro, o quite antes de la regla de { $name } lo que vuelve aquí.
segments-wrong-broken = La regla de { $name } ya no se puede seguir. Corríjala antes, o elija otro segmento.
segments-wrong-follows = La regla de { $name } pregunta por algo que se deriva de esta misma regla. Elija otro segmento.
segments-used-in-stage = Etapa { $stage }: { $side }
segments-used-in-strategy = Regla de la estrategia { $name }
segments-shared-for-use = { $name } tiene que seguir compartido con todos mientras lo use: { $use }. Cambie eso antes.
segments-asks-what-follows = La regla de { $name } no puede preguntar por algo que se deriva de lo que lo usa: { $use }. Quite esa condición, o cambie eso antes.
segments-parts-not-shared = La regla nombra { $names }, que no se comparte con todas esas personas. Compártalo antes, o comparta este segmento con menos.
segments-kept-by = No se puede borrar { $name } mientras esté en uso: { $use }. Termine eso primero.
segments-part-of-others = { $name } forma parte de la regla de { $count ->
    [one] otro segmento
   *[other] otros { $count } segmentos
} de { $owners }. Quítelo antes de allí.
segments-shared-with-others = { $name } forma parte de la regla de { $count ->
    [one] otro segmento que se comparte
   *[other] otros { $count } segmentos que se comparten
} más, de { $owners }. Quítelo antes de allí, o siga compartiéndolo.
segments-used-in-rule = En la regla del segmento { $name }
segments-see-portfolio = Ver su cartera
