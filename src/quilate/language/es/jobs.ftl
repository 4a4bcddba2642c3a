# Trabajos en segundo plano.

jobs-unknown-kind = Esta versión de Quilate no sabe hacer trabajos de la clase «{ $kind }». Pídalo de nuevo desde su página.
jobs-killed-its-worker = El trabajo se ha interrumpido { $attempts } veces a la mitad, cada vez junto con el programa que lo hacía. Puede faltar memoria: pida menos de una vez, o avise a quien lleva el servidor.
jobs-not-allowed-any-more = { $name } ya no tiene permiso para esto. No se ha hecho nada.
jobs-unforeseen = Ha fallado algo que no debía, { $attempts } veces seguidas. Lo ocurrido está en el registro del servidor, en el trabajo { $job }.
