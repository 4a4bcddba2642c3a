# Trabajos en segundo plano.

jobs-unknown-kind = Esta versión de Quilate no sabe hacer trabajos de la clase «{ $kind }». Pídalo de nuevo desde su página.
jobs-killed-its-worker = El trabajo se ha interrumpido { $attempts } veces a la mitad, cada vez junto con el programa que lo hacía. Puede faltar memoria: pida menos de una vez, o avise a quien lleva el servidor.
jobs-not-allowed-any-more = { $name } ya no tiene permiso para esto. No se ha hecho nada.
jobs-unforeseen = Ha fallado algo que no debía, { $attempts } veces seguidas. Lo ocurrido está en el registro del servidor, en el trabajo { $job }.

jobs-lead = Lo que ha pedido y Quilate hace en segundo plano. Mientras tanto puede cerrar esta página.
jobs-lead-all = Lo que piden las personas y los horarios y Quilate hace en segundo plano. Mientras tanto puede cerrar esta página.
jobs-one = Trabajo { $number }
jobs-none = Todavía no hay trabajos
jobs-none-text = Lo que tarda más de un momento, como una importación o una exportación, aparece aquí con su avance y su resultado.
jobs-by-schedule = Programado
jobs-begins = Empieza { $when }.
jobs-behind = Empieza cuando acabe el trabajo { $holder }, que no puede ir a la vez.
jobs-behind-again = Empieza cuando acabe el trabajo { $holder }, que no puede ir a la vez y se volverá a intentar { $when }.
jobs-while = Ahora se hace otro trabajo: { $title }.
jobs-state-waiting = En espera
jobs-state-again = Se volverá a intentar
jobs-state-running = En curso
jobs-state-stopping = Deteniéndose
jobs-state-done = Hecho
jobs-state-failed = Fallido
jobs-state-cancelled = Cancelado
jobs-cancel = Cancelar
jobs-retry = Reintentar
jobs-see-result = Ver el resultado

jobs-clear-downloads = Retirar los archivos caducados
jobs-downloads-cleared = { $files ->
    [0] No había archivos caducados.
    [one] Se ha retirado un archivo.
   *[other] Se han retirado { $files } archivos.
}
jobs-clear-sessions = Retirar las sesiones caducadas
jobs-forget = Olvidar los trabajos antiguos
jobs-forgotten = { $jobs ->
    [0] No había trabajos tan antiguos.
    [one] Se ha olvidado un trabajo.
   *[other] Se han olvidado { $jobs } trabajos.
}
