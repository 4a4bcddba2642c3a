merging-title = Duplicados
merging-lead = Fichas que pueden ser del mismo cliente, y las que ya se han fusionado.
merging-duplicates = Posibles duplicados
merging-merges = Fusiones hechas
merging-search = Buscar ahora
merging-search-started = La búsqueda está pedida. La lista cambiará cuando termine.
merging-searching = Hay una búsqueda en espera o en marcha. Vuelva a cargar la página dentro de un rato.
merging-told-apart = Son dos clientes. La búsqueda no volverá a mostrarlos.
merging-compare = Comparar
merging-not-the-same = No es el mismo
merging-none = No se conocen posibles duplicados
merging-none-text = Busque en la base: se comparan identificadores, teléfonos, correos, fechas de nacimiento y nombres, con los errores propios de la mano y del oído.
merging-likely = { $share } probable
merging-survivor = Cliente
merging-loser = Fusionado con él
merging-when = Cuándo y quién
merging-rows-moved = Filas trasladadas
merging-state = Estado
merging-undo = Deshacer
merging-is-undone = Deshecha
merging-erased = Borrado
merging-undone = Vuelven a ser dos clientes, exactamente como antes de la fusión.
merging-undone-in-part =
    { $kept ->
        [0] Vuelven a ser dos clientes.
       *[other] Vuelven a ser dos clientes. Lo que alguien ha cambiado después se queda en el primero: { $fields }.
    } { $missing ->
        [0] {""}
        [one] Una fila se había eliminado después y no ha vuelto.
       *[other] { $missing } filas se habían eliminado después y no han vuelto.
    }
merging-no-merges = Todavía no se ha fusionado a nadie
merging-no-merges-text = Aquí aparece cada fusión, y todas se pueden deshacer.
merging-are-they-one = ¿Es el mismo cliente?
merging-are-they-one-lead = Elija quién se queda y, donde difieren, qué valor.
merging-field = Campo
merging-stays = Quién se queda
merging-stays-help = conserva clave y número
merging-this-one = Este
merging-nothing = nada
merging-what-happens = Todos los pedidos, contactos y demás registros del uno pasan al que se queda. Si uno aceptó recibir mensajes y el otro lo rechazó, vale el rechazo. Se puede deshacer en cualquier momento: entonces todo vuelve a su sitio.
merging-make-one = Fusionarlos
merging-merged = { $name } es ahora un solo cliente. En «Fusiones hechas» se puede deshacer.
merging-not-two = Ya no son dos clientes: uno de ellos se ha fusionado con otro o se ha borrado entretanto. No se ha cambiado nada.
merging-undone-already = Esta fusión ya se había deshecho. No se ha cambiado nada.
merging-forgotten = El cliente se ha borrado, y con él lo que haría falta para deshacer esta fusión.
merging-later-first = Uno de los dos se ha fusionado con otro más tarde. Deshaga primero la fusión posterior.

merging-job-search = Búsqueda de posibles duplicados
merging-job-found =
    { $pairs ->
        [0] No se han encontrado posibles duplicados.
        [one] Una pareja puede ser el mismo cliente.
       *[other] { $pairs } parejas pueden ser el mismo cliente.
    }
merging-stage-identifiers = Comparando identificadores
merging-stage-contact-points = Comparando teléfonos y correos
merging-stage-birth-dates = Comparando fechas de nacimiento y nombres
merging-stage-names = Comparando nombres y localidades
merging-stage-organisations = Comparando organizaciones

merging-reason-same-identifier = mismo identificador
merging-reason-close-identifier = identificadores que difieren en un carácter
merging-reason-other-identifier = identificadores distintos
merging-reason-same-email = mismo correo
merging-reason-same-phone = mismo teléfono
merging-reason-same-birth-date = misma fecha de nacimiento
merging-reason-close-birth-date = fecha de nacimiento casi igual
merging-reason-other-birth-date = fechas de nacimiento distintas
merging-reason-same-name = mismo nombre
merging-reason-close-name = nombre casi igual
merging-reason-surname-missing = falta un apellido
merging-reason-surnames-swapped = apellidos al revés
merging-reason-other-given-name = nombres de pila distintos
merging-reason-other-name = nombres distintos
merging-reason-same-address = misma dirección
merging-reason-other-sex = sexo distinto
merging-reason-other-kind = persona y organización

merging-field-kind = Tipo
merging-field-given-names = Nombre
merging-field-surname-1 = Primer apellido
merging-field-surname-2 = Segundo apellido
merging-field-legal-name = Razón social
merging-field-sex = Sexo
merging-field-birth-date = Fecha de nacimiento
merging-field-language = Idioma
merging-field-country = País
merging-field-region = Región
merging-field-city = Localidad
merging-field-street-address = Calle
merging-field-parent = Pertenece a
merging-field-household = Hogar
merging-field-owner = Responsable
merging-field-team = Equipo
merging-field-branch = Sucursal
merging-field-created-on = Cliente desde
