branches-title = Sucursales
branches-lead = Oficinas, tiendas o zonas, y los equipos que hay en ellas.
branches-new = Abrir una sucursal
branches-name = Nombre
branches-place = Lugar
branches-region = Región
branches-region-help = Sus festivos se suman a los del país.
branches-region-elsewhere = Esta región es de otro país. Hay que elegir una del país de la sucursal, o ninguna.
branches-name-taken = Otra sucursal se llama así. Hay que elegir otro nombre.
branches-team-name = Nombre del equipo
branches-team-name-taken = Otro equipo de esta sucursal se llama así. Hay que elegir otro nombre.
branches-teams = Equipos
branches-teams-note = Quien trabaja sobre un equipo ve los clientes de ese equipo.
branches-people = Personas
branches-none = No hay sucursales
branches-none-text = Una empresa en un solo lugar no las necesita. Conviene abrir una cuando clientes y personas pertenecen a lugares distintos.
branches-is-closed = cerrado
branches-kept = { $name }: datos guardados.
branches-closed = { $name }: cierre hecho.
branches-rename = Renombrar
branches-new-team = Formar un equipo
branches-close-team = Cerrar
branches-close = Cerrar la sucursal
branches-close-note = Nadie más entrará en ella. Sus clientes siguen donde están, y los ve quien trabaja sobre todos.
branches-closed-since = Cerrada desde el
branches-not-empty =
    { $people ->
        [one] Todavía trabaja aquí una persona. Antes hay que llevarla a otro lugar.
       *[other] Todavía trabajan aquí { $people } personas. Antes hay que llevarlas a otro lugar.
    }
branches-calendar-note = Sigue el horario de la empresa hasta que tenga el suyo.
branches-see-calendar = Ver su calendario
branches-reopen = Volver a abrir la sucursal
branches-reopen-note = Sus equipos siguen cerrados hasta que se abra cada uno.
branches-reopen-team = Volver a abrir
branches-reopened = { $name }: abierto de nuevo.
branches-branch-is-closed = Abra antes la sucursal { $name }.
