merging-not-two = Ya no son dos clientes: uno de ellos se ha unido a otro o se ha borrado entretanto. No se ha cambiado nada.
merging-undone-already = Esta unión ya se había deshecho. No se ha cambiado nada.
merging-forgotten = El cliente se ha borrado, y con él lo que haría falta para deshacer esta unión.
merging-later-first = Uno de los dos se ha unido a otro más tarde. Deshaga primero la unión posterior.
