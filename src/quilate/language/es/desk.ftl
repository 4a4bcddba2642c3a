desk-greeting = Buenos días, { $name }
desk-newest = Clientes más recientes
desk-all-customers = Todos los clientes
