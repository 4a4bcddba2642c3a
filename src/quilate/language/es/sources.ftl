# Abrir una fuente: cómo se entendió cada archivo, qué le pasa y por qué una línea no es una fila.

sources-understood-text =
    { $file }: texto en { $encoding }{ $compression ->
        [none] {""}
       *[other] , comprimido con { $compression }
    }, { $delimiter ->
        [none] una sola columna
        [comma] separado por comas
        [semicolon] separado por punto y coma
        [tab] separado por tabuladores
        [bar] separado por barras verticales
        [spaces] separado por espacios
       *[other] separado por «{ $sign }»
    }, { $line ->
        [0] sin encabezado
       *[other] encabezado en la línea { NUMBER($line, useGrouping: 0) }
    }
sources-understood-workbook =
    { $file }: libro de cálculo, hoja «{ $sheet }», { $line ->
        [0] sin encabezado
       *[other] encabezado en la fila { NUMBER($line, useGrouping: 0) }
    }
sources-understood-parquet = { $file }: Parquet
sources-understood-frame = una tabla en memoria ({ $file })
sources-understood-query = una consulta a { $file }

sources-no-path = No se indicó ningún archivo. Dé la ruta de un archivo con transacciones.
sources-missing = No existe el archivo { $file }. Revise la ruta.
sources-no-match = Ningún archivo corresponde al patrón { $pattern }.
sources-folder = { $file } es una carpeta. Indique los archivos que contiene, por ejemplo { $file }/*.csv
sources-unreadable = No se puede leer { $file }: { $reason }.
sources-damaged = { $file } está dañado o incompleto: { $reason }
sources-empty = { $file } está vacío.
sources-no-rows = { $file } tiene encabezado pero ninguna fila.
sources-only-malformed =
    { $file } no tiene ninguna fila utilizable: { $count ->
        [one] su única línea no tiene
       *[other] sus { $count } líneas no tienen
    } el número de campos que piden sus columnas.
sources-not-a-table = { $file } no es una tabla de transacciones: no es texto, ni Excel, ni Parquet.
sources-zip-members =
    { $file } contiene { $count ->
        [0] cero archivos
       *[other] { $count } archivos
    } y debe contener exactamente uno. Descomprímalo e indique los archivos.
sources-columns-differ = Los archivos no tienen las mismas columnas: «{ $column }» está en { $has } y no en { $lacks }.
sources-not-a-frame = Un objeto { $kind } no es una tabla: dé una tabla de pandas, Polars o Arrow, o rutas de archivos.
sources-not-a-workbook = No se puede abrir { $file } como libro de cálculo: { $reason }
sources-locked = { $file } está protegido con contraseña. Guárdelo sin ella.
sources-markup = { $file } es una página web o un documento XML, diga lo que diga su nombre. Ábralo con una hoja de cálculo y guárdelo como .xlsx o .csv
sources-no-sheet = { $file } no tiene la hoja «{ $sheet }». Sus hojas: { $sheets }.
sources-unknown-database = { $url } no es la dirección de una base de datos que se pueda leer. Use sqlite:///ruta/al/archivo o postgresql://usuario@servidor/base
sources-query-failed = La base de datos { $database } no respondió a la consulta: { $reason }

sources-too-few-fields = la línea tiene menos campos que columnas el archivo
sources-too-many-fields = la línea tiene más campos que columnas el archivo
sources-bad-quotes = una comilla se abre o se cierra donde no debe
sources-nul-bytes = la línea contiene bytes nulos
sources-line-too-long = la línea es demasiado larga para ser una fila
