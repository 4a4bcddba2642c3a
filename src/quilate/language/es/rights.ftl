rights-title = Derechos de los clientes
rights-lead = Lo que los clientes piden por ley, con el día en que vence la respuesta.
rights-the-request = La solicitud
rights-short = Derechos
rights-told-registered = Solicitud por ley: { rights-kind }
rights-told-extended = Plazo prorrogado de la solicitud: { rights-kind }
rights-told-answered = Solicitud atendida: { rights-kind }
rights-told-refused = Solicitud denegada: { rights-kind }
rights-told-file-made = Se preparó el archivo con todo lo que se guarda
rights-requests = Solicitudes
rights-section = Solicitudes por ley
rights-section-none = No ha pedido nada.
rights-open = Abiertas
rights-closed-ones = Cerradas
rights-kind =
    { $kind ->
        [access] Acceso
        [portability] Portabilidad
        [rectification] Rectificación
        [erasure] Supresión
        [objection] Oposición
       *[other] { $kind }
    }
rights-kind-help = Acceso y portabilidad: una copia de los datos. Rectificación: corregirlos. Supresión: eliminarlos. Oposición: que no se usen más para un fin.
rights-kind-label = Qué se pide
rights-check =
    { $check ->
        [document] Documento de identidad a la vista
        [signed-in] Con sesión iniciada en su cuenta
        [called-back] Llamada al número conocido
        [in-person] En persona, cliente conocido
        [representative] Representante con poder
       *[other] { $check }
    }
rights-check-label = Cómo se comprobó la identidad
rights-check-help = Entregar datos a quien no es su titular es una brecha: sin comprobación no se entrega nada.
rights-received = Recibida el
rights-received-help = El plazo legal corre desde este día, no desde el día en que se anota.
rights-received-later = Ese día aún no ha llegado. Escriba el día en que se recibió la solicitud.
rights-asked = En palabras del cliente
rights-customer = Cliente
rights-due = Vence
rights-state = Estado
rights-state-open = Abierta
rights-state-answered = Atendida
rights-state-refused = Denegada
rights-is-extended = prorrogada
rights-days-left =
    { $days ->
        [one] queda 1 día
       *[other] quedan { $days } días
    }
rights-due-today = vence hoy
rights-days-late =
    { $days ->
        [one] 1 día de retraso
       *[other] { $days } días de retraso
    }
rights-erased-customer = Cliente suprimido
rights-none = No hay solicitudes abiertas
rights-none-text = Las solicitudes se anotan desde la página del cliente, con el día en que se recibieron.
rights-none-closed = Todavía no se ha cerrado ninguna solicitud
rights-none-closed-text = Las respuestas y las denegaciones se conservan aquí como prueba.
rights-new = Anotar una solicitud
rights-new-of = Solicitud de { $name }
rights-new-lead = Anótela el día en que llegue, sea cual sea el canal: correo, teléfono o mostrador.
rights-enter = Anotar la solicitud
rights-cancel = Cancelar
rights-registered = La solicitud se ha anotado. La respuesta vence el { $day }.
rights-request-of = { $kind } de { $name }
rights-clock = El plazo
rights-law = Ley
rights-law-confirmed = Plazo encontrado en un texto que cita la ley, el { $day }.
rights-law-unconfirmed = Pendiente de confirmar con la asesoría jurídica: no hemos encontrado este plazo en un texto que cite la ley.
rights-source = Fuente
rights-extended-because = Se prorrogó el plazo: { $reason }
rights-entered-by = Anotada por { $name } el { $day }
rights-what-to-do = Qué hay que hacer
rights-do-access = Prepare el archivo con todo lo que se guarda, revíselo y entréguelo por un canal seguro.
rights-do-rectification = Corrija los datos en la página del cliente: lo que se cambie queda en el registro. Después escriba la respuesta.
rights-do-erasure = Vea qué se eliminaría y qué obliga la ley a conservar. Después suprima y entregue el certificado.
rights-do-objection = Anote el rechazo entre los consentimientos del cliente, para el fin al que se opone. Después escriba la respuesta.
rights-make-file = Preparar el archivo
rights-to-customer = Ir a la página del cliente
rights-see-erasure = Ver qué se suprimiría
rights-file-made = El archivo está listo. Se puede descargar durante una semana.
rights-fetch = Descargar el archivo
rights-answer = Escribir la respuesta
rights-answer-label = Respuesta
rights-answer-help = Qué se comunicó al cliente y por qué medio.
rights-answer-do = Cerrar como atendida
rights-refuse = Denegar
rights-refuse-help = Por qué, tal como se comunica al cliente; y dónde puede reclamar.
rights-refuse-do = Cerrar como denegada
rights-extend = Prorrogar el plazo
rights-extend-help = La ley lo permite una vez, si se comunica al cliente el motivo antes del primer vencimiento.
rights-extend-do = Prorrogar
rights-reason = Motivo
rights-answered = La solicitud se ha cerrado como atendida.
rights-refused = La solicitud se ha cerrado como denegada.
rights-extended = La respuesta vence ahora el { $day }.
rights-closed-on = Cerrada el { $day } por { $name }
rights-closed = Esta solicitud ya está cerrada. No se ha cambiado nada.
rights-no-extension = La ley no da más plazo para esta solicitud.
rights-extended-too-late = El primer plazo ya ha vencido: la ley no permite prorrogarlo entonces.
rights-not-there = Este cliente se ha suprimido o fusionado con otro entretanto. No se ha cambiado nada.

rights-erase-title = Suprimir a { $name }
rights-erase-lead = No se puede deshacer. Las copias de seguridad conservan lo que tienen hasta que caducan.
rights-erase-warnings = Antes de seguir
rights-warning-children =
    { $children ->
        [one] Hay un cliente que pertenece a este.
       *[other] Hay { $children } clientes que pertenecen a este.
    }
rights-warning-subscriptions =
    { $subscriptions ->
        [one] Hay un contrato en vigor. La ley puede obligar a conservar sus datos hasta que termine.
       *[other] Hay { $subscriptions } contratos en vigor. La ley puede obligar a conservar sus datos hasta que terminen.
    }
rights-warning-invoices =
    { $invoices ->
        [one] Hay una factura sin ningún pago.
       *[other] Hay { $invoices } facturas sin ningún pago.
    }
rights-what-becomes = Tabla por tabla
rights-table = Tabla
rights-fate = Sus filas
rights-rows = Filas
rights-why = Por qué se conserva
rights-fate-removed = Eliminadas
rights-fate-anonymised = Anonimizadas
rights-fate-kept = Conservadas
rights-reason-tax = La ley fiscal y mercantil obliga a conservarlo; ya no lleva nombre.
rights-reason-statistics = Lo que se cuenta sigue igual; ya no lleva nombre.
rights-reason-proof = Prueba de lo que se hizo, sin datos del cliente.
rights-reason-others = Viven allí otras personas.
rights-reason-again = Para que ningún archivo vuelva a dar de alta al cliente.
rights-erase-sure = He leído lo anterior y el cliente debe suprimirse definitivamente.
rights-erase-do = Suprimir definitivamente
rights-erased = El cliente se ha suprimido. Este es el certificado.

rights-certificate = Certificado de supresión
rights-certificates = Certificados
rights-certificate-text = El { $day } se suprimieron de este sistema los datos personales del cliente con número { $customer }, como indica la tabla. El propio certificado no contiene ninguno.
rights-certificate-by = Suprimido por
rights-certificate-company = Empresa
rights-certificate-request = Solicitud
rights-certificate-digest = Huella (SHA-256)
rights-certificate-whole = tal como se escribió
rights-certificate-altered = ALTERADO después de escribirse
rights-no-certificates = Todavía no se ha suprimido a nadie
rights-no-certificates-text = Cada supresión deja aquí un certificado, sin datos del cliente.

rights-file-title = Qué guarda { $company } sobre usted
rights-file-made-on = Preparado el { $day }
rights-file-customer = Cliente { $key }
rights-file-empty = Aquí no se guarda nada.
rights-file-others = Lo mismo está en el archivo data.json y, tabla por tabla, en CSV.

rights-table-core-auditentry = Registro de actividad
rights-table-core-job = Trabajos en segundo plano
rights-table-core-download = Archivos por descargar
rights-table-customers-customer = Clientes
rights-table-customers-household = Hogares
rights-table-customers-consent = Consentimientos
rights-table-customers-contactpoint = Teléfonos y correos
rights-table-customers-identity = Identificadores
rights-table-customers-ownvalue = Campos propios
rights-table-segments-member = Listas en las que está
rights-table-customers-savedview = Vistas guardadas de la lista
rights-table-customers-searchword = Palabras de la búsqueda
rights-table-merging-merge = Fusiones
rights-table-merging-possibleduplicate = Posibles duplicados
rights-table-imports-importrun = Importaciones
rights-table-imports-importtemplate = Correspondencias guardadas de las importaciones
rights-table-imports-awaited = Empresas que esperan clientes importados
rights-table-imports-changed = Lo que han cambiado las importaciones
rights-table-imports-setaside = Filas que han apartado las importaciones
rights-table-rights-rightsrequest = Solicitudes por ley
rights-table-rights-erasedkey = Claves de clientes suprimidos, como huellas
rights-table-rights-erasure = Certificados de supresión
rights-table-activity-acquisition = Cómo llegaron los clientes
rights-table-activity-order = Pedidos
rights-table-activity-orderline = Líneas de pedido
rights-table-activity-subscription = Contratos
rights-table-activity-renewal = Renovaciones de contratos
rights-table-activity-invoice = Facturas
rights-table-activity-charge = Cargos
rights-table-activity-payment = Pagos
rights-table-activity-interaction = Conversaciones
rights-table-activity-monthlysales = Ventas por mes
rights-table-lifecycle-stageperiod = Etapas del ciclo de vida
rights-table-value-valuation = Valores de los clientes
rights-table-value-beyondvalue = Valor más allá del dinero
rights-table-value-latebills = Facturas vencidas
rights-table-value-valuechange = Cambios de valor
rights-table-value-monthendvaluation = Valores al cierre de cada mes
rights-table-plans-accountplan = Planes con el cliente
rights-table-plans-planstep = Pasos de los planes con el cliente
rights-table-plans-investment = Inversiones en la relación con el cliente
rights-table-plans-planchange = Historial de los planes con el cliente
rights-table-share-categoryspend = Lo dicho sobre el gasto del cliente en la categoría
rights-table-strategic-strategictag = Etiquetas del cliente como estratégico
rights-table-strategies-strategydeclaration = Estrategias fijadas para el cliente
rights-table-ending-endingproposal = Propuestas de fin de la relación
rights-table-ending-endingdecision = Decisiones sobre propuestas de fin de la relación
rights-table-ending-endinganswer = Respuestas de la comprobación previa al fin de la relación
rights-table-value-tiermove = Niveles de mes a mes
rights-table-results-resultsrun = Cálculos de los resultados
rights-table-results-groupmonth = Resultados de los grupos por mes
rights-table-results-ledgermonth = Totales del libro por mes

rights-told-letter-made = Respuesta preparada para enviar
rights-changed = Qué se ha cambiado
rights-changed-help = Cambios desde que llegó la solicitud. Quite la marca a lo que se cambió por otro motivo; lo demás se conserva con la respuesta.
rights-changed-nothing-yet = No se ha cambiado nada desde que llegó la solicitud. Corrija antes los datos en la ficha del cliente, o explique en la respuesta por qué no hay nada que corregir.
rights-changed-none = No se cambió nada.
rights-changed-field = Dato
rights-changed-from = Decía
rights-changed-to = Dice
rights-changed-when = Cuándo
rights-changed-who = Por quién
rights-letter-make = Preparar la respuesta para enviarla
rights-letter-fetch = Descargar la respuesta
rights-letter-title = Respuesta de { $company }
rights-letter-asked = El { $day } solicitó: { $kind } (solicitud número { $number }).
rights-letter-closed = Cerrada el { $day }.

rights-terms = Plazos legales
rights-terms-lead = Cuánto tiempo da cada país para responder. Rige la ley del país del cliente; si no se conoce, la de la empresa ({ $country }); para los países que no figuran, la europea. Nada de esto se ha leído en un boletín oficial: haga confirmar por su asesoría jurídica los plazos de los que dependa.
rights-terms-law = País y ley
rights-terms-knowing = Acceso y portabilidad
rights-terms-changing = Rectificación, supresión y oposición
rights-terms-standing = De dónde sale
rights-terms-confirmed = Hallado en un texto que cita la ley
rights-terms-unconfirmed = Pendiente de confirmar con la asesoría jurídica
rights-terms-found = hallado el { $day }
rights-terms-until = para solicitudes recibidas hasta el { $day }
rights-terms-since = para solicitudes recibidas desde el { $day }
rights-term =
    { $unit ->
        [months] { $length ->
            [one] 1 mes
           *[other] { $length } meses
        }
        [days] { $length ->
            [one] 1 día
           *[other] { $length } días
        }
       *[working-days] { $length ->
            [one] 1 día hábil
           *[other] { $length } días hábiles
        }
    }{ $extension ->
        [0] { "" }
       *[other] , y { $extension } más una sola vez, con un motivo
    }
rights-term-extension-unconfirmed = { $term } (la prórroga está pendiente de confirmar con la asesoría jurídica)
rights-counted-in = Los días hábiles son de lunes a viernes, sin los festivos de { $place } ni los días anotados en su calendario.
rights-counted-elsewhere = Los días hábiles son de lunes a viernes, sin los festivos nacionales de { $country }.
rights-changed-untold = cambiado
