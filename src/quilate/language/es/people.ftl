people-title = Personas
people-lead = Quienes trabajan aquí con Quilate, y sobre qué clientes.
people-see-roles = Qué puede hacer cada área
people-new = Dar de alta a una persona
people-new-note = Recibirá de usted un enlace con el que elegirá su propia contraseña.
people-enter = Dar de alta
people-name = Nombre
people-email = Correo electrónico
people-area = Área
people-scope = Clientes con los que trabaja
people-branch = Sucursal
people-team = Equipo
people-language = Idioma
people-last-seen = Último acceso
people-inactive = de baja
people-invited = aún sin acceso
people-area-information = Información
people-area-marketing = Marketing
people-area-operations = Operaciones
people-area-service = Servicio
people-area-sales = Ventas
people-area-finance = Finanzas
people-area-administration = Administración
people-area-reading = Solo lectura
people-scope-own = Los suyos
people-scope-team = Los de su equipo
people-scope-branch = Los de su sucursal
people-scope-all = Todos
people-scope-means-own = Los clientes de los que es responsable.
people-scope-means-team = Los clientes de su equipo, sea quien sea su responsable.
people-scope-means-branch = Los clientes de su sucursal, en cualquier equipo.
people-scope-means-all = Todos los clientes de la empresa.
people-roles = Qué puede hacer cada área
people-roles-note = Sobre los clientes de su alcance. Administrar y leer el registro de actividad exigen alcance sobre todos.
people-scopes = Alcances
people-scopes-note = Un cliente fuera del alcance de alguien no está en ninguna lista, búsqueda ni dirección.
people-permission-see-customers = Ver clientes
people-permission-see-personal-data = Ver completos identificadores, teléfonos y direcciones
people-permission-edit-customers = Dar de alta y modificar clientes
people-permission-merge-customers = Fusionar clientes
people-permission-answer-rights = Atender solicitudes sobre datos personales
people-permission-export-customers = Exportar clientes
people-permission-import-data = Importar datos
people-permission-record-payments = Anotar los pagos de las facturas y lo que se da por perdido
people-permission-record-spend = Anotar lo gastado en captar clientes
people-permission-enter-costs = Introducir el coste de los productos, el margen de las categorías y los tipos de cambio
people-permission-run-valuations = Volver a valorar a todos los clientes
people-permission-set-policy = Fijar las líneas de la cartera, el trato a sus grupos y la regla de los niveles
people-permission-find-kinds = Buscar clases de clientes, decidir cuáles están en vigor y cómo se llaman
people-permission-define-activity = Definir cuándo se considera activo a un cliente
people-permission-propose-endings = Proponer el fin de la relación con un cliente
people-permission-approve-endings = Aprobar o rechazar el fin de la relación con un cliente
people-permission-plan-accounts = Hacer planes con clientes concretos y anotar lo que se invierte en ellos
people-permission-share-views = Compartir con todos vistas de la lista de clientes
people-permission-see-audit = Leer el registro de actividad
people-permission-manage-company = Administrar la empresa y sus personas
people-email-taken = Alguien aquí tiene ya este correo. Conviene escribir otro, o abrir a esa persona.
people-team-of-another-branch = Este equipo es de otra sucursal. Hay que elegir un equipo de la sucursal, o ninguna sucursal.
people-scope-needs-team = Hay que elegir el equipo con cuyos clientes trabaja.
people-scope-needs-branch = Hay que elegir la sucursal con cuyos clientes trabaja.
people-last-administrator = Nadie quedaría para administrar Quilate. Antes, otra persona debe poder administrar.
people-own-administration = Nadie se quita a sí mismo la administración. Debe hacerlo otra persona que administre.
people-entered = { $name } consta de alta. Falta crear el enlace con el que elegirá su contraseña.
people-kept = Los datos de { $name } están guardados.
people-left = { $name } ya no puede entrar.
people-returned = { $name } puede entrar de nuevo.
people-second-factor-reset = { $name } entra solo con la contraseña hasta que configure de nuevo un segundo factor.
people-sign-in = Acceso
people-can-sign-in = Entra con su propia contraseña. Si la ha olvidado, con un enlace elige otra.
people-cannot-sign-in = Aún no ha elegido contraseña. Hay que crear un enlace y hacérselo llegar.
people-make-link = Crear un enlace
people-has-second-factor = Un segundo factor protege esta cuenta.
people-reset-second-factor = El segundo factor se ha perdido
people-is-inactive = No puede entrar. Lo que hizo sigue a su nombre en el registro.
people-reactivate = Permitir de nuevo el acceso
people-leaves = Baja
people-leaves-note = No podrá entrar más. Nada de lo que hizo se borra.
people-has =
    { $what ->
        [plans] { $count ->
            [one] Un plan abierto es suyo.
           *[other] { $count } planes abiertos son suyos.
        }
       *[customers] { $count ->
            [one] Un cliente es suyo.
           *[other] { $count } clientes son suyos.
        }
    }
people-heir = Sus clientes y planes pasan a
people-heir-help = La sucursal y el equipo de los clientes no cambian.
people-no-heir = Nadie por ahora
people-heir-unknown = Hay que elegir a alguien que trabaje aquí. No se ha cambiado nada.
people-deactivate = Cerrar la cuenta
people-their-trail = Lo que ha hecho, en el registro de actividad
people-link = Enlace para elegir contraseña
people-link-text = Este enlace es solo para { $name }. Sirve una vez, durante { $days } días, y no se guarda: si se pierde, se crea otro.
people-back = Volver a { $name }
people-welcome = Le damos la bienvenida, { $name }
people-choose-password = Elija una contraseña para { $email }.
people-invitation-accepted = Su contraseña está guardada. Ya puede entrar con ella.
people-link-void = Este enlace ya no sirve
people-link-void-text = Se ha usado, o es demasiado antiguo. Pida otro a quien administra Quilate en su empresa.
