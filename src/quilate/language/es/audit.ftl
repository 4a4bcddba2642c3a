audit-title = Registro de actividad
audit-when = Cuándo
audit-person = Quién
audit-deed = Qué
audit-from-where = Desde dónde
audit-since = Desde
audit-until = Hasta
audit-any-person = Todas las personas
audit-any-deed = Todo
audit-show = Mostrar
audit-show-all = Mostrar todo
audit-all-about = Todo sobre lo mismo
audit-none = No se ha encontrado nada
audit-none-text = Nada en el registro es así. Conviene probar con un periodo más largo o con otra persona.
audit-yes = sí
audit-no = no
audit-did-company-changed = Cambió los datos de la empresa
audit-did-customer-changed = Modificó a un cliente
audit-did-customer-consent-recorded = Registró un consentimiento o su retirada
audit-did-customer-contact-point-added = Añadió un teléfono o un correo electrónico
audit-did-customer-contact-point-preferred = Indicó dónde prefiere el cliente que se le contacte
audit-did-customer-contact-point-removed = Quitó un teléfono o un correo electrónico
audit-did-own-field-created = Creó un campo propio de la empresa
audit-did-own-field-expired = Quitó lo que ya se guardó el tiempo permitido { $about }
audit-did-purpose-created = Creó una finalidad para guardar datos
audit-did-customer-created = Dio de alta un cliente
audit-did-customer-identity-added = Añadió un identificador
audit-did-customer-identity-removed = Quitó un identificador
audit-did-customer-merge-undone = Deshizo una fusión de clientes
audit-did-customer-merged = Fusionó dos clientes
audit-did-customer-moved-in = Puso a un cliente en un hogar
audit-did-customer-moved-out = Sacó a un cliente de un hogar
audit-did-customer-own-fields-changed = Modificó campos propios de un cliente
audit-did-customer-placed = Cambió a un cliente de lugar en la empresa
audit-did-customer-put-under = Puso a un cliente bajo una organización
audit-did-customer-seen = Vio la página de un cliente
audit-did-customer-stood-alone = Sacó a un cliente de debajo de una organización
audit-did-customer-told-apart = Distinguió dos clientes parecidos
audit-did-file-downloaded = Descargó un archivo { $about }
audit-did-interaction-recorded = Anotó una conversación
audit-did-job-cancelled = Canceló un trabajo en segundo plano { $about }
audit-did-job-retried = Reintentó un trabajo en segundo plano { $about }
audit-did-job-started = Inició un trabajo en segundo plano { $about }
audit-did-spend-recorded = Anotó lo gastado en captar clientes
audit-did-page-refused = Pidió una página sin permiso { $path }
audit-did-person-password-changed = Cambió la contraseña
audit-did-person-second-factor-added = Añadió un segundo factor
audit-did-person-second-factor-removed = Quitó un segundo factor
audit-did-person-sign-in-failed = No consiguió iniciar sesión
audit-did-person-signed-in = Inició sesión
audit-did-person-signed-out = Cerró la sesión
audit-did-person-changed = Modificó a una persona
audit-did-person-entered = Dio de alta a una persona
audit-did-person-handed-over = Traspasó lo que era de una persona
audit-did-person-invited = Creó un enlace para elegir contraseña
audit-did-person-second-factor-reset = Anuló un segundo factor perdido
audit-did-beyond-decided = Decidió qué se cuenta más allá del dinero { $about }
audit-did-branch-entered = Abrió una sucursal
audit-did-branch-changed = Modificó una sucursal
audit-did-team-entered = Formó un equipo
audit-did-token-made = Creó un token para un programa { $about }
audit-did-token-revoked = Retiró un token { $about }
audit-did-team-changed = Modificó un equipo
audit-did-calendar-day-decided = Decidió un día del calendario: { $about }
audit-did-calendar-day-forgotten = Quitó un día del calendario: { $about }
audit-did-calendar-follows-company = Devolvió una sucursal al horario de la empresa
audit-did-calendar-hours-changed = Cambió el horario laboral
audit-did-cost-entered = Añadió un coste unitario: { $about }
audit-did-product-cost-entered = Añadió o corrigió el coste de un producto: { $about }
audit-did-category-margin-entered = Añadió o corrigió el margen de una categoría: { $about }
audit-did-product-cost-applied = Recalculó líneas con el coste de un producto: { $about }
audit-did-rate-applied = Recalculó registros con un tipo de cambio: { $about }
audit-did-rate-entered = Añadió o corrigió un tipo de cambio: { $about }
audit-did-customer-erased = Suprimió un cliente, con certificado
audit-did-rights-registered = Anotó una solicitud de derechos de un cliente
audit-did-rights-extended = Prorrogó el plazo de una solicitud de derechos
audit-did-payment-recorded = Anotó cómo se saldó una factura
audit-did-payment-removed = Quitó un pago de una factura
audit-did-purchase-recorded = Anotó una compra o una devolución de un cliente
audit-did-rights-answered = Cerró como atendida una solicitud de derechos
audit-did-rights-refused = Denegó una solicitud de derechos
audit-did-rights-file-made = Preparó el archivo con todo lo que se guarda de un cliente
audit-did-company-begun = Configuró la instalación
audit-did-plan-changed = Modificó un plan con un cliente
audit-did-plan-closed = Cerró un plan con un cliente
audit-did-plan-invested = Anotó una inversión en un cliente
audit-did-plan-investment-removed = Quitó una inversión en un cliente
audit-did-plan-made = Hizo un plan con un cliente
audit-did-plan-step-added = Añadió un paso a un plan con un cliente
audit-did-plan-step-changed = Modificó un paso de un plan con un cliente
audit-did-plan-step-done = Dio por hecho un paso de un plan con un cliente
audit-did-plan-step-dropped = Descartó un paso de un plan con un cliente
audit-did-plan-step-reopened = Reabrió un paso de un plan con un cliente
audit-did-ending-approved = Aprobó el fin de la relación con un cliente
audit-did-ending-checked = Respondió a la comprobación previa al fin de una relación
audit-did-ending-proposed = Propuso el fin de la relación con un cliente
audit-did-ending-refused = Rechazó el fin de la relación con un cliente
audit-did-ending-withdrawn = Retiró una propuesta de fin de relación
audit-did-import-discarded = Descartó una importación
audit-did-import-template-kept = Guardó cómo se leen las columnas de un archivo
audit-did-import-entered = Importó un archivo
audit-did-import-received = Envió un archivo para importar
audit-field =
    { $field ->
        [name] Nombre
        [country] País
        [time_zone] Zona horaria
        [language] Idioma
        [fiscal_year_starts_month] Primer mes del ejercicio fiscal
        [discount_rate_per_year] Tasa de descuento anual
        [horizon_days] Horizonte en días
        [default_margin] Margen por defecto
        [email] Correo electrónico
        [area] Área
        [scope] Alcance
        [branch] Sucursal
        [team] Equipo
        [is_active] Activa
        [monday] Lunes
        [tuesday] Martes
        [wednesday] Miércoles
        [thursday] Jueves
        [friday] Viernes
        [saturday] Sábado
        [sunday] Domingo
        [region] Región
        [closed_at] Fecha de cierre
        [kind] Tipo
        [given_names] Nombre
        [surname_1] Primer apellido
        [surname_2] Segundo apellido
        [legal_name] Razón social
        [sex] Sexo
        [birth_date] Fecha de nacimiento
        [city] Ciudad
        [street_address] Dirección
        [owner] Responsable
        [household] Hogar
        [phone] Teléfono
        [identifier] Identificador
        [options] Opciones
        [retention_days] Días que se guarda
        [parent] Depende de
        [amount] Importe
        [currency] Moneda
        [hours] Horas
        [rate] Tipo de cambio
        [records] Recalculados
        [revenue_moved] Variación de ingresos
        [margin_moved] Variación de margen
        [unit_cost] Coste unitario
        [list_price] Precio de lista
        [margin] Margen
       *[other] { $field }
    }
audit-did-segment-changed = Cambió un segmento de clientes
audit-did-segment-created = Creó un segmento de clientes
audit-did-priorities-surveyed = Guardó una encuesta de prioridades de un segmento
audit-did-proposition-decided = Decidió la propuesta de valor de un segmento
audit-did-proposition-drafted = Guardó un borrador de la propuesta de valor de un segmento
audit-did-proposition-dropped = Descartó el borrador de la propuesta de valor de un segmento
audit-did-proposition-ended = Terminó la propuesta de valor de un segmento
audit-did-segment-deleted = Borró un segmento de clientes
audit-did-view-saved = Guardó una vista de la lista de clientes
audit-did-view-changed = Modificó una vista de la lista de clientes
audit-did-view-deleted = Eliminó una vista de la lista de clientes
audit-did-customers-changed-in-bulk = Modificó muchos clientes a la vez
audit-did-customers-exported = Exportó clientes
audit-did-own-field-changed = Cambió el campo propio { $about }
audit-did-own-field-retired = Retiró el campo propio { $about }
audit-did-purpose-changed = Cambió la finalidad { $about }
audit-did-analysis-exported = Exportó los grupos de un análisis de cartera
audit-did-analysis-kept = Guardó un análisis de cartera
audit-did-results-exported = Exportó los resultados por grupo: { $about }
audit-did-trail-exported = Exportó el registro de actividad
audit-export = Exportar
audit-export-lead = El archivo se escribe en segundo plano y se puede descargar durante una semana, solo por quien lo pide. Queda anotado en el registro.
audit-export-cancel = Volver al registro
audit-job-export = Exportar el registro de actividad
audit-stage-export = Escribiendo el registro
audit-file-name = registro-de-actividad
audit-exported =
    { $count ->
        [0] No hay nada así en el registro: el archivo está vacío.
        [one] El archivo tiene una anotación.
       *[other] El archivo tiene { $count } anotaciones.
    }
audit-column-when = Cuándo
audit-column-who = Quién
audit-column-deed = Qué
audit-column-subject = Sobre quién o qué
audit-column-changes = Cambios
audit-column-address = Desde dónde
audit-column-action = Código
audit-column-kind = Tipo de objeto
audit-column-number = Número del objeto
audit-column-details = Detalles
audit-did-rights-letter-made = Preparó la respuesta a una solicitud legal
audit-did-import-forgotten = Borró archivos y filas de importaciones cuyo plazo había pasado
audit-did-category-spend-recorded = Anotó lo que un cliente gasta en la categoría
audit-did-category-spend-taken-back = Retiró lo dicho sobre el gasto de un cliente
audit-did-strategic-tagged = Etiquetó a un cliente como estratégico
audit-did-strategic-untagged = Quitó o descartó la etiqueta de un cliente estratégico
audit-did-strategies-decided = Decidió las estrategias de los clientes: sus reglas, planes y límites { $about }
audit-did-strategy-set = Fijó la estrategia de un cliente
audit-did-strategy-taken-back = Quitó la estrategia fijada de un cliente
audit-did-tiers-decided = Decidió la regla de los niveles { $about }
audit-did-kinds-adopted = Puso en vigor clases nuevas de clientes
audit-did-kinds-declined = Rechazó clases nuevas de clientes
audit-did-kind-renamed = Cambió el nombre de una clase de clientes
audit-did-portfolio-decided = Decidió las líneas de la cartera y sus tratamientos { $about }
audit-did-late-decided = Decidió los tramos de las facturas vencidas { $about }
audit-did-lifecycle-decided = Decidió con qué reglas pasan los clientes de una etapa a otra del ciclo de vida { $about }
audit-did-activity-level-decided = Decidió cuándo se considera activo a un cliente { $about }
