deciding-reason = Por qué
deciding-reason-help = Queda en el historial y en el registro de auditoría.
deciding-overtaken = { $who } decidió otra cosa el { $moment }, entretanto. Por qué: { $reason }
deciding-overtaken-yours = Lo escrito aquí se conserva abajo. Al guardar de nuevo regirá en lugar de lo otro; al cancelar queda lo otro.
deciding-in-force = En vigor
deciding-no-difference = Nada cambió respecto a lo anterior.
