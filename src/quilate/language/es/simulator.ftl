# Empresas simuladas: su especificación, lo que se escribe, cada tabla y cada columna.

### La especificación

simulator-unknown-industry = No hay ningún sector «{ $named }». Indique uno de estos: { $known }; o la ruta de un archivo TOML que especifique una empresa.
simulator-no-text = { $file } no es un texto en UTF-8. Una empresa se especifica en un archivo TOML.
simulator-no-toml = { $file } no se puede leer como TOML a partir de la línea { $line }, columna { $column }.
simulator-no-toml-at-the-end = { $file } no se puede leer como TOML: al final queda algo abierto.
simulator-key-missing = En la especificación falta la clave { $key }.
simulator-key-unknown = La especificación tiene una clave { $key } que no significa nada. En ese lugar puede haber: { $known }.
simulator-key-unknown-near = La especificación tiene una clave { $key } que no significa nada. ¿Quiere decir { $near }?
simulator-key-type =
    La clave { $key } es { $found }, pero admite { $wanted ->
        [whole-number] un número entero
        [number] un número
        [text] un texto entre comillas
        [yes-or-no] true o false
        [day] una fecha, escrita como 2025-12-31 sin comillas
        [list] una lista entre corchetes
       *[other] una tabla de claves
    }.
simulator-key-range =
    La clave { $key } es { $found }, pero tiene que ser { $bound ->
        [more-than] más de { $limit }
        [at-least] { $limit } o más
        [less-than] menos de { $limit }
       *[at-most] { $limit } como mucho
    }.
simulator-key-count =
    La clave { $key } enumera { $found }, pero tiene que enumerar { $bound ->
        [too-few] { $limit } como mínimo
       *[too-many] { $limit } como mucho
    }.
simulator-key-among = La clave { $key } es { $found }, pero tiene que ser una de estas: { $allowed }.
simulator-key-pattern = La clave { $key } es { $found }, que no está escrita como { $example }.
simulator-key-date = La clave { $key } es «{ $found }», que no es un mes y un día. Escríbala como "11-24".
simulator-key-not-finite = La clave { $key } es { $found }, pero admite un número que se pueda contar.
simulator-key-impossible = La clave { $key } no tiene sentido: { $reason }
simulator-weight-negative = La clave { $key } contiene { $found }, pero lo que se pondera entre sí no puede ser menor que 0.
simulator-weights-nothing = La clave { $key } solo contiene ceros: al menos uno tiene que ser mayor que 0.
