# Las órdenes: ayuda, progreso, resultados.

console-help = Cuánto vale cada cliente: en margen, con un intervalo honesto, probado con su propio pasado.
console-value-help =
    Valora a todos los clientes de un archivo de transacciones.

    ARCHIVOS son CSV, Excel, OpenDocument o Parquet, uno o varios, o patrones entre comillas. Deja una carpeta con las valoraciones, un informe para abrir en el navegador, las filas rechazadas y el registro de la ejecución.
console-backtest-help =
    Predice lo que siguió a un día con lo que se sabía entonces, y puntúa la predicción.

    Para elegir, ajustar y predecir solo se usa lo que hay hasta la fecha de corte.
console-simulate-help =
    Simula una empresa de la que se sabe la verdad: sus clientes, lo que compraron, lo que les pasó.

    SECTOR es retailer, telco, bank, clinic o la ruta de un archivo TOML que especifique una empresa. Deja una carpeta con una tabla por clase de registro, un README que las explica y, al lado, la verdad.
console-industry-metavar = SECTOR
console-files-metavar = [ARCHIVOS]...
console-sql-metavar = URL CONSULTA
console-map-metavar = PAPEL=COLUMNA
console-unit-cost-metavar = TIPO=DINERO
console-day-metavar = AAAA-MM-DD
console-required = obligatoria
console-example-help = Lee el ejemplo: 69.659 compras de 23.570 clientes de una tienda de discos.
console-sql-help = Lee una consulta: sqlite:///archivo o postgresql://…, y el SELECT.
console-map-help = Diga qué es cada columna: cliente=NumCliente. Puede repetirse.
console-sheet-help = Hoja de un libro, por nombre o posición.
console-delimiter-help = Qué separa los campos, si no se reconoce.
console-day-first-help = Si 01/02/2024 es el uno de febrero (--day-first) o el dos de enero.
console-decimal-help = Qué separa los decimales: comma (coma) o point (punto).
console-currency-help = Valora solo las líneas en esta moneda.
console-guest-id-help = Identificador que no es de ningún cliente. Puede repetirse.
console-no-guests-help = No toma ningún identificador por invitado.
console-duplicates-help = Rechaza las líneas que repiten otra exactamente.
console-default-margin-help = Parte de los ingresos que es margen donde no se conoce el coste: 0,4 es el 40 %.
console-contracts-help = Un segundo fichero con contratos: contrato, cliente, inicio, fin de permanencia, baja, plan e importe mensual. Las líneas que nombran un contrato son sus cargos.
console-costs-help = Un segundo archivo con costes de servir o de captación: cliente, tipo, cantidad o coste.
console-unit-cost-help = Precio de una unidad de un tipo de coste: llamada=4,50. Puede repetirse.
console-out-help = Carpeta de los resultados; si no, value-NOMBRE aquí mismo.
console-horizon-help = Cuántos días adelante mira el CLV (365).
console-discount-help = Tasa de descuento anual (0,10 es el diez por ciento).
console-as-of-help = El último día que se conoce; si no, el último de los datos.
console-cut-current-help = Valor actual desde el que un cliente cuenta como alto; si no, la media.
console-cut-clv-help = CLV desde el que un cliente cuenta como alto; si no, la media.
console-excel-help = Escribe también las valoraciones en un libro de Excel.
console-json-help = Muestra el registro en JSON y nada más.
console-lang-help = Idioma de los mensajes y del informe; si no, el de su entorno.
console-cutoff-help = El último día que puede usarse.
console-backtest-horizon-help = Cuántos días después del corte se puntúan; si no, todos los que siguen.
console-backtest-out-help = Carpeta de las predicciones y del gráfico de calibración.
console-customers-help = Cuántos clientes llegan a lo largo del historial (10000).
console-years-help = Cuántos años dura el historial; si no, lo que diga la especificación. 0.5 es medio año.
console-days-help = Lo mismo, en días.
console-seed-help = Un número entero cualquiera: el mismo da otra vez la misma empresa (1).
console-ends-help = El último día del historial; si no, lo que diga la especificación.
console-simulate-out-help = Carpeta para las tablas; si no, simulated-SECTOR junto a usted.
console-csv-help = Escribir CSV en lugar de Parquet.
console-help-usage = Uso:
console-help-options = Opciones
console-help-commands = Órdenes
console-help-help = Muestra esto y termina.
console-version-help = Muestra la versión y termina.

console-industry-missing = Indique un sector ({ $known }) o la ruta de un archivo TOML. Por ejemplo: quilate simulate retailer
console-years-or-days = Indique --years o --days, no ambos.
console-folder-taken = La carpeta { $folder } ya contiene archivos, y las tablas de dos empresas no deben mezclarse. Elija otra con --out.
console-one-source = Indique un solo origen: archivos, o --example, o --sql URL CONSULTA. Por ejemplo: quilate value pedidos.csv
console-map-shape = No se entiende --map { $text }: escriba PAPEL=COLUMNA, como --map cliente=NumCliente
console-unit-cost-shape = No se entiende --unit-cost { $text }: escriba TIPO=DINERO, como --unit-cost llamada=4,50
console-unit-cost-alone = --unit-cost es el precio de lo que figura en un archivo de costes: indique ese archivo con --costs.
console-no-command = No existe la orden «{ $word }», solo: { $commands }. Por ejemplo: quilate value pedidos.csv
console-no-option = No existe la opción { $option }. Añada --help para ver las que hay.
console-option-needs-value = La opción { $option } necesita un valor detrás.
console-option-missing = Falta la opción { $option }. { $meaning } Añada --help para ver qué admite.
console-option-takes =
    { $option } admite { $kind ->
        [whole-number] un número entero
        [number] un número, como 0,35
        [day] un día que exista, escrito como 2024-12-31
        [choice] uno de estos valores: { $choices }
       *[other] otra cosa; añada --help para ver cuál
    }.
console-not-understood = No se entiende la orden: { $reason }
console-system-refused = El sistema se ha negado: { $reason }
console-out-of-memory = En esta máquina no hay memoria bastante para esta base. Cierre otros programas o valore una parte.
console-interrupted = Interrumpido: no se ha escrito nada.
console-unexpected = Ha fallado algo que no debía: { $fault }. Avísenos con esta línea; QUILATE_DEBUG=1 muestra dónde ocurrió.

console-stage-reading = Lectura
console-stage-histories = Historiales
console-stage-backtest = Prueba retrospectiva
console-stage-fit = Ajuste
console-stage-valuation = Valoración
console-stage-report = Escritura

console-stage-history = Viviendo el historial
console-stage-truth = Averiguando la verdad
console-stage-ahead = Viviendo el año siguiente
console-stage-writing = Escribiendo

console-simulated = Lo escrito, con sus filas
console-simulated-in = Todo está en { $folder }, escrito en { $seconds } s; README.md explica cada tabla y cada columna.
console-simulated-next = Siguiente: quilate value { $file }

console-understood = Cómo se entendió el origen
console-worth = Cuánto vale la base
console-equity = { $customers ->
    [one] Un cliente, que vale
   *[other] { NUMBER($customers) } clientes, que valen
} { $equity } en los próximos { $days } días desde el { $as_of } (intervalo del 80 %: de { $low } a { $high })
console-champion = Valorado por: { $champion }
console-no-backtest = No había historia bastante para probarlo con el pasado: tómelo con cautela.
console-assumed = El margen se supone en { $rows ->
    [one] una línea
   *[other] { NUMBER($rows) } líneas
} sin coste ni margen: vea --default-margin.
console-state =
    { $model }: { $state ->
        [no-dropout-detected] no se detecta abandono; el silencio de un cliente le dice poco
        [did-not-converge] el ajuste no convergió; se pesó junto a otro más sencillo
        [too-few-repeat-buyers] repiten muy pocos clientes para aprender de ellos; se apoya en valores habituales, tómelo como orientación
       *[other] { $state }
    }
console-written = Abra { $report }; todo está en { $folder }

console-candidate = Candidato
console-figure-mae = EAM
console-figure-rmse = RECM
console-figure-bias = Sesgo
console-figure-gini = Gini
console-figure-coverage-80 = Cobertura
console-figure-upper-miss = Por encima
console-window = { $customers ->
    [one] Un cliente
   *[other] { NUMBER($customers) } clientes
} hasta el { $cutoff }, y los { $days } días siguientes, en los que dejaron { $total }
console-backtest-legend = EAM: error medio por cliente. RECM: lo mismo, con más peso de los errores grandes. Sesgo: desvío del total. Cobertura: dentro del intervalo del 80 %.
console-backtest-champion = Elegido de antemano, sin ver lo que siguió: { $champion }. Desvío del total: { $bias }. Puesto por EAM: { $place } de { $count }.

console-serve-help = Servir la aplicación a los navegadores, desde la instalación de QUILATE_HOME (./quilate-data).
console-host-help = La dirección de este equipo en la que escuchar (127.0.0.1).
console-port-help = El puerto en el que escuchar (8000).
console-serving = Quilate está en { $address } (Ctrl-C lo termina)
console-begin = Esta instalación es nueva. Su empresa se da de alta aquí, antes de un día: { $address }
console-address-taken = No se puede escuchar en { $host }, puerto { $port }: lo hace otro programa, o no es una dirección de este equipo. Elija otro con --port.
console-demo-help = Simular un comercio y servir la aplicación con sus clientes, en una instalación nueva en QUILATE_HOME (./quilate-data).
console-demo-customers-help = Cuántos clientes tiene el comercio (20000).
console-demo-taken = La instalación { $folder } ya tiene una empresa, y no debe mezclarse con una simulada. Sírvala con quilate serve, o indique una carpeta nueva en QUILATE_HOME.
console-demo-loading = Dando de alta los clientes del comercio simulado…
console-demo-valuing = Valorando a cada cliente…
console-demo-sign-ins = Entre como cualquiera de estas personas:
console-demo-again = La próxima vez quilate demo las muestra de nuevo: la instalación permanece, en QUILATE_HOME.
console-area-information = información
console-area-marketing = marketing
console-area-operations = operaciones
console-area-service = servicio
console-area-sales = ventas
console-area-finance = finanzas
console-area-administration = administración
console-area-reading = solo lectura
console-scope-own = clientes propios
console-scope-team = clientes de su equipo
console-scope-branch = clientes de su sucursal
console-scope-all = todos los clientes

console-worker-help = Hacer los trabajos que piden las personas y los horarios, junto a quilate serve. Puede haber varios a la vez.
console-working = Haciendo los trabajos (Ctrl-C devuelve el que está en curso y termina)
console-not-ready = Las tablas de la instalación no son de esta versión de Quilate. Inicie antes quilate serve, que las actualiza.

console-backup-help = Escribir una copia de seguridad de la instalación de QUILATE_HOME: sus datos, sus ficheros y su secreto, en un solo archivo.
console-backup-to-help = Un fichero que acabe en .zip, o una carpeta, en la que se llama según la hora (la carpeta backups de la instalación).
console-backup-keep-help = Borrar después todas las copias de la carpeta menos estas últimas.
console-backup-made = La copia de seguridad es { $file } ({ $megabytes } MB). Guárdela fuera de este equipo, donde solo la lea quien pueda leerlo todo.
console-backup-left = { $deleted ->
        [one] Se ha borrado una copia más antigua.
       *[other] Se han borrado { $deleted } copias más antiguas.
    }
console-restore-help = Dejar la instalación de QUILATE_HOME como dice una copia de seguridad, después de comprobarla entera.
console-restore-replace-help = Sustituir los datos que tiene la instalación.
console-restored = Restaurada como estaba el { $created }, con Quilate { $version }.
console-restore-next = quilate serve la lleva a la versión de este programa; quilate upgrade hace solo eso.
console-no-archive = No existe el fichero { $file }. Indique el archivo que hizo quilate backup.
console-upgrade-help = Llevar la instalación de QUILATE_HOME a la versión de este programa: copia de seguridad, comprobación, actualización, y vuelta atrás si algo falla.
console-upgrade-without-help = Sin copia de seguridad nuestra, cuando ya se ha hecho otra: lo que falle no se podrá deshacer.
console-upgraded = { $steps ->
        [0] La instalación ya es de esta versión.
        [one] La instalación ha dado un paso hasta esta versión.
       *[other] La instalación ha dado { $steps } pasos hasta esta versión.
    }
console-upgrade-backup = Cómo estaba antes queda en { $file }.
console-processes-help = Cuántos procesos responden (2), cada uno una página cada vez: uno por núcleo, y más si la base de datos está en otro equipo.
console-no-worker-help = Dejar los trabajos a quilate worker, en procesos o equipos propios.

console-import-help = Comprueba un archivo de otro sistema y lo importa: customers, products, product-costs, orders, subscriptions, interactions, spend, consents, category-margins, rates, acquisitions, renewals, invoices, charges, payments o category-spends; o una exportación de hubspot, salesforce, zoho u odoo. Sin CONTENIDO se reconoce.
console-import-kind-metavar = [CONTENIDO]
console-import-file-metavar = ARCHIVO
console-import-map-help = La columna que rellena un campo, como CAMPO=COLUMNA; se puede repetir. Lo que no se diga se reconoce.
console-import-template-help = Una correspondencia guardada.
console-import-dry-run-help = Dice lo que pasaría y no importa nada.
console-import-person-help = El correo de quien importa; si no se dice, el primer administrador.
console-import-map-unreadable = «{ $said }» no es una correspondencia: escriba --map CAMPO=COLUMNA.
console-import-checked = { $file }: { $rows ->
    [one] una fila leída
   *[other] { NUMBER($rows) } filas leídas
}. Serían nuevas: { NUMBER($created) }, cambiarían: { NUMBER($updated) }, sin cambios: { NUMBER($unchanged) }, en conflicto: { NUMBER($conflicts) }, rechazadas: { NUMBER($rejects) }.{ $alike ->
    [0] {""}
   *[other] {" "}Posibles duplicados: { NUMBER($alike) }.
} No ha entrado nada.
console-import-entered = { $file }: { $rows ->
    [one] una fila leída
   *[other] { NUMBER($rows) } filas leídas
}. Nuevas: { NUMBER($created) }, cambiadas: { NUMBER($updated) }, sin cambios: { NUMBER($unchanged) }, en conflicto: { NUMBER($conflicts) }, rechazadas: { NUMBER($rejects) }.{ $alike ->
    [0] {""}
   *[other] {" "}Posibles duplicados: { NUMBER($alike) }.
}
console-import-rejects = Lo apartado está en { $file }: corríjalo e importe ese archivo tal cual.
