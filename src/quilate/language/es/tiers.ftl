tiers-title = Niveles
tiers-tier = Nivel
tiers-customers = Clientes
tiers-now = Los niveles ahora
tiers-line = Línea
tiers-line-meaning = Lo que un cliente vale como mínimo, según la medida de la regla, para estar en el nivel. Debajo se indica cuándo se sale del nivel y desde cuándo se sube a él.
tiers-line-nobody = Nadie la alcanza
tiers-line-rest = El resto
tiers-band = Se mantiene desde { $low }, se sube desde { $high }
tiers-being-placed = Se ha decidido otra regla y se está colocando a todos según ella. Hasta entonces los niveles son los de la regla anterior.
tiers-new = Nuevos
tiers-gone = Salen
tiers-matrix = De nivel a nivel
tiers-matrix-note = Las filas son el nivel de antes; las columnas, el de después. Cada celda abre sus clientes.
tiers-matrix-corner = Antes ↓ · después →
tiers-total = Todos
tiers-cell = { $customers ->
    [one] De { $before } a { $after }: un cliente
   *[other] De { $before } a { $after }: { $customers } clientes
}
tiers-step = De fin de { $since } a fin de { $month }
tiers-step-now = De fin de { $since } a hoy
tiers-choose-step = Entre
tiers-show = Mostrar
tiers-up = Suben de nivel
tiers-down = Bajan de nivel
tiers-same = Siguen en su nivel
tiers-gone-are = { $customers ->
    [0] No sale nadie
    [one] Sale uno
   *[other] Salen { $customers }
}
tiers-of-clv = { $amount } de CLV
tiers-up-meaning = Clientes en un nivel más alto que antes, y cuánto cambió su CLV en conjunto.
tiers-down-meaning = Clientes en un nivel más bajo que antes, y cuánto cambió su CLV en conjunto.
tiers-same-meaning = Clientes en el mismo nivel que antes, y cuánto cambió su CLV en conjunto.
tiers-new-and-gone-meaning = Quién no estaba valorado en el primer momento y lo está en el segundo; y al revés, porque se anularon todas sus compras. Quien se fusionó con otro cliente, o fue suprimido, no se cuenta en ninguna parte.
tiers-change = Cambio de CLV
tiers-change-meaning = CLV después menos CLV antes.
tiers-before-clv = CLV antes
tiers-after-clv = CLV después
tiers-from-to = De { $before } a { $after }
tiers-customer = Cliente
tiers-nobody-went = Nadie hizo este camino
tiers-nobody-went-text = Ningún cliente a su alcance pasó de { $before } a { $after } entre estos momentos.
tiers-nobody-in-reach = Nadie a su alcance está valorado en ninguno de los dos momentos.
tiers-no-month-yet = Aún no ha terminado ningún mes
tiers-no-month-yet-text = Quién pasa de un nivel a otro se sabe desde el segundo mes: el cierre de un mes se guarda con la primera valoración del mes siguiente.
tiers-policy = Regla y nombres de los niveles
tiers-policy-lead = Rige para todos desde que se guarda. Lo que regía antes queda en el historial.
tiers-change-rule = Cambiar la regla o los nombres…
tiers-rule = La regla
tiers-by = Los niveles se separan por
tiers-by-share = Parte del total
tiers-by-quantile = Parte de los clientes
tiers-by-amount = Importes de dinero
tiers-measure = Medida
tiers-measure-clv = Valor esperado (CLV)
tiers-measure-clv-low = CLV, extremo inferior de su intervalo
tiers-measure-current-value = Valor actual, margen neto de 12 meses
tiers-measure-potential = Potencial
tiers-shares = Sumando desde el cliente de mayor valor
tiers-amounts = Importes
tiers-until-share = { $tier } llega al (%)
tiers-until-amount = { $tier } desde ({ $currency })
tiers-margin = Holgura (% de una línea)
tiers-margin-help = Cuánto ha de pasar un cliente de una línea para cambiar de nivel. Con 0 cambia en cuanto la cruza.
tiers-write-one = Escriba un número: esta regla lo necesita.
tiers-shares-turned = Escriba más que para el nivel superior: las partes se cuentan desde arriba.
tiers-share-between = Escriba una parte mayor que 0 y menor que 100.
tiers-amounts-turned = Escriba menos que para el nivel superior.
tiers-name-of = Nombre de { $tier }
tiers-names = Los nombres
tiers-names-note = Como se llaman en toda la aplicación. Donde no se escribe ninguno vale la letra; los archivos y la API dicen siempre la letra.
tiers-name-taken = Escriba otro nombre: así se llama ya otro nivel, o es su letra.
tiers-saved = Guardado. Si la regla es otra, se está colocando a todos según ella.
tiers-would-change = Qué cambiaría
tiers-would-move = { $customers ->
    [0] Nadie cambiaría de nivel.
    [one] Un cliente cambiaría de nivel.
   *[other] { $customers } clientes cambiarían de nivel.
}
tiers-would-be = En cada nivel
tiers-would-be-empty = Nadie estaría en { $tier }: ningún cliente alcanza su línea sin alcanzar la superior, o la alcanzan todos.
tiers-to = a
tiers-history = Historial
tiers-history-lead = Cada decisión sobre la regla de los niveles, con quién la tomó, cuándo y por qué.
tiers-no-policy = Aún no se ha decidido nada
tiers-no-policy-text = A reúne la primera mitad de todo el CLV, B hasta cuatro quintos, C hasta el 95 por ciento, D el resto.
tiers-line-of = { $tier }
tiers-line-from = desde { $amount }
tiers-line-to = hasta el { $share }
tiers-job-place = Colocar a todos los clientes en los niveles de la nueva regla
tiers-job-place-done = { $customers ->
    [0] Todos siguen en su nivel.
    [one] Un cliente está ahora en otro nivel.
   *[other] { $customers } clientes están ahora en otro nivel.
}
tiers-job-steps = Preparar quién pasó de un nivel a otro
tiers-job-steps-done = { $steps ->
    [0] Aún no hay dos cierres de mes que comparar.
    [one] Un par de cierres de mes está preparado.
   *[other] { $steps } pares de cierres de mes están preparados.
}
