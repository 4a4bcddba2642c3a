# Lo que se sabe de cada cliente.

facts-not-prepared = Los datos de los clientes aún no se han preparado. Se preparan cada noche; para tenerlos ahora, prepárense aquí.
facts-job = Preparar los datos de todos los clientes
facts-job-done = { $customers ->
    [0] Todavía no hay clientes.
    [one] Los datos de un cliente están preparados.
   *[other] Los datos de { $customers } clientes están preparados.
}
facts-stage = Tablas de datos
