analysis-title = Análisis de cartera
analysis-lead = Cinco pasos en orden: segmentar, pronosticar, calcular el coste de servir, estimar el valor (CLV) y buscar clases de clientes. Al final se escribe un informe con fecha, que después ya no cambia.
analysis-begin = Empezar un análisis
analysis-all = Análisis guardados
analysis-none-yet = Todavía no hay ningún análisis
analysis-none-yet-text = Recorrer los cinco pasos lleva unos minutos. El informe queda aquí y se podrá comparar con los siguientes.
analysis-steps = Pasos del análisis
analysis-step-segments = Segmentación
analysis-step-forecast = Pronóstico
analysis-step-costs = Coste de servir
analysis-step-clv = Valor esperado (CLV)
analysis-step-kinds = Clases y estrategias
analysis-lead-segments = Cómo se reparten los clientes y el margen. Aquí se elige por qué agruparlos; los demás pasos y el informe usan los mismos grupos.
analysis-lead-forecast = Qué se espera de los clientes y cuánto acertó el pronóstico cuando se puso a prueba con el pasado.
analysis-lead-costs = Lo que cuesta atenderlos: cada conversación y cada devolución, por su coste unitario. El informe lo desglosa por actividad.
analysis-lead-clv = Cuánto margen neto se espera de cada grupo, con su intervalo, y qué lo ha movido desde el último cierre de mes.
analysis-lead-kinds = Qué clases de clientes hay según lo que hacen, y qué estrategia tiene cada grupo.
analysis-day = A fecha de
analysis-by = Agrupado por
analysis-who = Hecho por
analysis-group = Grupo
analysis-groups = Los grupos en cifras
analysis-grouped-by = Agrupados por: { $by }
analysis-everybody = Todos
analysis-each = CLV por cliente
analysis-each-meaning = El valor esperado del grupo entre sus clientes.
analysis-customers-meaning = Los clientes valorados dentro del alcance de quien hace el análisis. En cada grupo, debajo, su parte del total.
analysis-costs-meaning = Las conversaciones y los pedidos devueltos desde la primera compra, por lo que costaron o por su coste unitario, y lo que se dio por perdido.
analysis-reach-all = Todos los clientes de la empresa
analysis-reach-branch = Los clientes de la sucursal { $name }
analysis-reach-team = Los clientes del equipo { $name }
analysis-reach-own = Los clientes de { $name }
analysis-report-title = Análisis de cartera a { $day }
analysis-report-lead = Hecho por { $who } el { $at }. Agrupado por: { $by }.
analysis-stays = Este informe se escribió con los datos hasta el { $day }, sumados el { $at }. Sus cifras no cambian aunque cambien los datos.
analysis-found = Qué dice
analysis-found-nothing = Ningún grupo se aparta lo bastante de los demás para destacarlo. También eso es un resultado.
analysis-finds-segments = El { $beside } de los clientes, los del grupo «{ $group }», trae el { $share } del margen neto de los últimos 12 meses.
analysis-finds-kinds = El { $beside } de los clientes, los de la clase «{ $group }», trae el { $share } del margen neto de los últimos 12 meses.
analysis-finds-costs = El grupo «{ $group }» se lleva el { $share } del coste de servir y trae el { $beside } del margen antes de ese coste.
analysis-finds-clv = Del valor esperado de la base, el { $share } está en el grupo «{ $group }».
analysis-finds-gap = El { $share } de lo que queda por ganar está en el grupo «{ $group }».
analysis-finds-forecast-more = Puesto a prueba, el pronóstico dijo un { $share } de más en total.
analysis-finds-forecast-less = Puesto a prueba, el pronóstico dijo un { $share } de menos en total.
analysis-no-shares = El margen de todos juntos no es positivo, así que no hay partes que comparar. Los importes de cada grupo están en la tabla del primer paso.
analysis-bar-margin = { $share } del margen · { $beside } de los clientes
analysis-bar-costs = { $share } del coste · { $beside } del margen
analysis-bar-tenth = Décima parte { $number }
analysis-bar-tenth-told = pasó { $happened } · se dijo { $said }
analysis-bar-activity = { $times ->
    [one] una vez · { $cost }
   *[other] { $times } veces · { $cost }
}
analysis-legend-margin = La barra ancha es la parte del margen neto de 12 meses; la fina, la parte de los clientes.
analysis-legend-costs = La barra ancha es la parte del coste de servir desde la primera compra; la fina, la parte del margen antes de restar ese coste.
analysis-legend-tenths = Margen medio por cliente, del décimo del que más se esperaba al décimo del que menos. La barra ancha es lo que pasó; la fina, lo que se había dicho.
analysis-legend-clv = La barra ancha es el valor esperado de cada grupo; la fina, su intervalo del 80 %.
analysis-model = Pronosticado con el modelo { $model }
analysis-model-none = Sin un modelo contrastado
analysis-expected-purchases = { $days ->
    [one] Compras que se esperan en un día
   *[other] Compras que se esperan en { $days } días
}
analysis-still-customers = { $customers ->
    [one] Se espera que siga siendo cliente, de uno
   *[other] Se espera que sigan siendo clientes, de { $customers }
}
analysis-costs-note = { $conversations ->
    [0] { $cost } desde la primera compra. En los últimos 12 meses no hubo conversaciones.
    [one] { $cost } desde la primera compra. En los últimos 12 meses hubo una conversación.
   *[other] { $cost } desde la primera compra. En los últimos 12 meses hubo { $conversations } conversaciones.
}
analysis-no-costs = No se conoce ningún coste de servir: no es que sea cero.
analysis-activities = Por actividad, todo lo registrado hasta el { $day }
analysis-unit-costs = Costes unitarios que se aplicaban
analysis-since-day = desde el { $day }
analysis-clv-note = Margen neto que se espera en los próximos { $days } días, descontado al { $rate } anual: plazo y tasa son un supuesto de la empresa. Entre paréntesis, el intervalo del 80 %.
analysis-moves = Desde el cierre del { $day }
analysis-kinds-note = Clases encontradas con los datos hasta el { $day }
analysis-kinds-never = Todavía no se han buscado clases de clientes.
analysis-kinds-unclear = No hay clases claras: cualquier división sería casual.
analysis-kinds-being-sorted = Cada cliente se está poniendo en su clase.
analysis-kinds-found = Ningún cliente de este alcance es de una clase.
analysis-strategies = Qué estrategia tiene cada grupo
analysis-strategies-note = La que tienen más de sus clientes, con los primeros pasos de su plan
analysis-of-them = la tiene el { $share }
analysis-other-strategies = También:
analysis-since = Desde el análisis anterior
analysis-since-note = A { $day }, escrito el { $at }
analysis-since-open = Ver el anterior
analysis-since-other-groups = El anterior estaba agrupado de otra manera: solo se compara el total.
analysis-since-moved = { $customers ->
    [0] Ningún grupo tiene más clientes que entonces.
    [one] Los grupos que crecen tienen un cliente más.
   *[other] Los grupos que crecen tienen { $customers } clientes más entre todos: los que llegaron o cambiaron de grupo, descontados los que salieron.
}
analysis-changed-meaning = Cuántos clientes más, o menos, hay que en el análisis anterior.
analysis-new = nuevo
analysis-gone = ya no está
analysis-first = Es el primer análisis de este alcance: el siguiente dirá qué ha cambiado.
analysis-segment-of-others = Segmento que no se comparte con usted
analysis-write = Escribir el informe
analysis-write-note = Lo escribe una tarea en segundo plano. Queda con fecha y lo verá quien tiene su mismo alcance o ve a todos los clientes.
analysis-job = Análisis de cartera
analysis-stage-segments = Se suman los grupos
analysis-stage-clv = Se estima el valor de cada uno
analysis-stage-costs = Se cuentan las actividades
analysis-stage-keeping = Se guarda el informe
analysis-job-done = { $customers ->
    [one] El informe está escrito: un cliente.
   *[other] El informe está escrito: { $customers } clientes.
}
analysis-not-valued = Todavía no se ha valorado a nadie. Primero se valora a los clientes; después se pueden analizar.
analysis-not-grouped = Ya no se puede agrupar por lo que se eligió. Conviene volver al primer paso y elegir de nuevo.
analysis-nobody = En su alcance no hay ningún cliente valorado: no hay nada que analizar.
analysis-note-no-groups = No hay ningún grupo: falta guardar un segmento o elegir otra forma de agrupar.
analysis-note-overlap = Un cliente puede estar en varios segmentos o en ninguno: los grupos no suman el total.
analysis-note-unknown = { $customers ->
    [one] De un cliente no se sabe a qué grupo pertenece.
   *[other] De { $customers } clientes no se sabe a qué grupo pertenecen.
}
analysis-note-behind = { $days ->
    [one] Los datos terminan hace un día. Con datos más recientes, el pronóstico sería otro.
   *[other] Los datos terminan hace { $days } días. Con datos más recientes, el pronóstico sería otro.
}
analysis-note-care = Puesto a prueba con el pasado, el pronóstico se apartó de lo que ocurrió: conviene usarlo con cautela.
analysis-note-untested = El historial es corto para poner a prueba el pronóstico: las cifras esperadas son una primera indicación.
analysis-note-no-unit-costs = No se ha dicho lo que cuesta ninguna actividad. Solo cuentan los costes que vienen con los datos.
analysis-note-free = { $count ->
    [one] Sin coste unitario: { $activities }. Lo que se atiende así no resta nada, salvo que el coste venga con los datos.
   *[other] Sin coste unitario: { $activities }. Lo que se atiende por estas vías no resta nada, salvo que el coste venga con los datos.
}
analysis-note-nothing-recorded = No hay conversaciones ni devoluciones con coste: el margen de cada grupo está sin descontar lo que cuesta atenderlo.
analysis-note-assumed-margin = { $lines ->
    [one] Una línea de venta no tiene coste propio: su margen es un supuesto.
   *[other] { $lines } líneas de venta no tienen coste propio: su margen es un supuesto.
}
analysis-note-no-month-end = Aún no ha terminado ningún mes desde la primera valoración: no hay cierre con el que comparar.
analysis-note-kinds-never = Nadie ha buscado todavía clases de clientes. La búsqueda tarda un par de minutos; sin ella, el informe queda sin esa parte.
analysis-note-kinds-unclear = Se buscaron clases y no las hay claras. El informe lo dice así.
analysis-note-kinds-being-sorted = Las clases se acaban de encontrar y los clientes se están repartiendo entre ellas: en unos minutos habrá cifras.
analysis-note-kinds-proposed = Se han encontrado otras clases y falta que alguien decida si sustituyen a las que hay.
analysis-note-no-strategies = Las estrategias todavía se están preparando: el informe quedaría sin recomendaciones.
analysis-file-name = analisis-de-cartera
analysis-as-of-column = Datos hasta
analysis-currency = Moneda
analysis-code = Código
analysis-clv-low = CLV, límite inferior
analysis-clv-high = CLV, límite superior
analysis-interval = Intervalo del 80 %: { $ends }
