# Cómo se ha entendido una fuente de transacciones y qué solo puede decidir una persona.

### Significado de las columnas

transactions-role-customer = El cliente
transactions-role-date = La fecha
transactions-role-order = El pedido
transactions-role-product = El producto
transactions-role-category = La categoría
transactions-role-quantity = La cantidad
transactions-role-unit-price = El precio unitario
transactions-role-amount = El importe
transactions-role-discount = El descuento
transactions-role-cost = El coste de la línea
transactions-role-unit-cost = El coste por unidad
transactions-role-margin = El margen
transactions-role-channel = El canal
transactions-role-country = El país
transactions-role-currency = La moneda
transactions-role-status = El estado
transactions-role-cost-to-serve = El coste de servicio
transactions-role-acquisition-cost = El coste de captación
transactions-role-contract = El contrato

### Cómo se ha entendido

transactions-column = { $role } está en la columna «{ $column }» ({ $reason ->
    [name] por su nombre
    [content] por sus valores
   *[said] como usted indicó
  }).
transactions-columns-unused = No se usan: { $columns }.
transactions-amount-computed = { $kind ->
    [product] No hay importe: se calcula como cantidad × precio unitario, menos el descuento si lo hay.
   *[price] No hay importe ni cantidad: cada línea es una unidad a su precio.
  }
transactions-dates = Las fechas de «{ $column }» están escritas { $kind ->
    [day-first] con el día primero
    [month-first] con el mes primero
    [year-first] con el año primero
    [compact] como aaaammdd
    [serial] como números de día de Excel
    [epoch] como segundos de Unix
   *[named] con el nombre del mes
  }{ $proof ->
    [none] .
   *[other] , como muestra { $proof }.
  }
transactions-decimals = Los decimales se escriben con { $sign ->
    [comma] coma
   *[point] punto
  }, como muestra { $proof }.
transactions-discount = { $kind ->
    [included] El importe se toma como neto: el descuento de «{ $column }» no se vuelve a restar.
    [share] El descuento de «{ $column }» es una parte del precio (de 0 a 1).
    [percent] El descuento de «{ $column }» es un porcentaje.
   *[amount] El descuento de «{ $column }» es dinero por línea.
  }
transactions-currency = El dinero está en { $currency }.
transactions-marker = En «{ $column }», { $values } marca { $deed ->
    [returned] devoluciones, que cuentan en negativo.
    [undone] pedidos cuyo dinero se devolvió, que no cuentan.
   *[cancelled] líneas anuladas, que no cuentan.
  }
transactions-credit-notes = Los pedidos que empiezan por C son abonos: cuentan como devoluciones.
transactions-returns = { $rows ->
    [one] Una devolución resta
   *[other] { $rows } devoluciones restan
  } { $money } a sus clientes.
transactions-cancelled = { $rows ->
    [one] Una línea anulada
   *[other] { $rows } líneas anuladas
  } por { $money } no { $rows ->
    [one] cuenta.
   *[other] cuentan.
  }
transactions-guest = El cliente «{ $guest }» no es nadie en particular ({ $rows ->
    [one] una línea
   *[other] { $rows } líneas
  }; { $reason ->
    [name] por su nombre
    [share] muchas más líneas que cualquier cliente
   *[said] como usted indicó
  }).{ $reason ->
    [said] { "" }
   *[other] { " " }Si es un cliente, indique --no-guests.
  }
transactions-guests = { $rows ->
    [one] Una línea sin cliente se cuenta
   *[other] { $rows } líneas sin cliente se cuentan
  } aparte: { $money }.
transactions-suspect = El cliente «{ $guest }» tiene { $rows } líneas, muchas más que cualquier otro. Si ahí se anotan las ventas sin cliente, indique --guest-id { $guest }.
transactions-duplicates = { $rows ->
    [one] Una línea repite otra exactamente y
   *[other] { $rows } líneas repiten otra exactamente y
  } { $deed ->
    [dropped] { $rows ->
        [one] se rechaza, como usted pidió.
       *[other] se rechazan, como usted pidió.
      }
   *[kept] { $rows ->
        [one] se mantiene; --drop-duplicates la rechaza.
       *[other] se mantienen; --drop-duplicates las rechaza.
      }
  }
transactions-margin-assumed = { $basis ->
    [category] Donde una línea no tiene coste se supone el margen de su categoría y, si no, un { $share } %
    [average] Donde una línea no tiene coste se supone el margen medio de las demás, un { $share } %
   *[default] Donde una línea no tiene coste se supone un margen del { $share } %
  }: { $rows ->
    [one] una línea,
   *[other] { $rows } líneas,
  } { $money } de ingresos.
transactions-order-totals = Todas las líneas de un pedido llevan el mismo «{ $column }». Si es el total del pedido, se ha contado una vez por línea: indique la columna del importe de cada línea con --map importe=COLUMNA, o --map importe=ninguno si hay cantidades y precios.
transactions-alike-ids = { $customers ->
    [one] Un cliente se distingue
   *[other] { $customers } clientes se distinguen
  } de otro solo en mayúsculas o espacios, y { $customers ->
    [one] cuenta
   *[other] cuentan
  } aparte. Si son el mismo, escríbalos igual o indique una columna con su código.
transactions-garbled-ids = Los acentos se estropearon antes de llegar aquí: «{ $found }» es probablemente «{ $meant }». Las cifras son correctas; para tener bien los nombres, exporte de nuevo el archivo en UTF-8.
transactions-formula-ids = { $customers ->
    [one] El identificador de un cliente empieza
   *[other] Los identificadores de { $customers } clientes empiezan
  } como una fórmula: abra en la hoja de cálculo el libro que escribe --excel y deje valuations.csv a los programas.
transactions-stray-dates = Casi todas las líneas están entre { $first } y { $last }, pero alguna llega hasta { $far }. Conviene revisarlas.
transactions-account = { $read } filas leídas: { $used } usadas + { $guest } sin cliente + { $rejected } rechazadas.
transactions-costs-read = { $rows ->
    [one] Se ha leído un coste:
   *[other] Se han leído { $rows } costes:
  } { $money }.
transactions-costs-strangers = { $rows ->
    [one] Uno de ellos es de un cliente sin compras y queda fuera:
   *[other] { $rows } de ellos son de clientes sin compras y quedan fuera:
  } { $money }.
transactions-costs-dated = Los costes tienen su día, del { $first } al { $last }, en «{ $column }»: cada uno cuenta en su día, y el backtest conoce los anteriores a su corte.
transactions-costs-undated = Los costes no tienen fecha: lo que cuesta una compra se toma de todos ellos, y el backtest no conoce ninguno. Con una columna de fechas, cada uno contaría en su día.
transactions-costs-account = { $read ->
    [one] Una fila de costes leída:
   *[other] { $read } filas de costes leídas:
  } { $used } usadas + { $unknown } de clientes desconocidos + { $rejected } rechazadas.
transactions-contracts-read = { $contracts ->
    [one] Se ha leído un contrato,
   *[other] Se han leído { $contracts } contratos,
  } de los que { $running ->
    [one] uno sigue vigente
   *[other] { $running } siguen vigentes
  }; lo que se cobra por ellos no es compra: se valoran por lo que duran.
transactions-contracts-uncharged = { $contracts ->
    [one] Un contrato no tiene ningún cargo entre las líneas: lo que deja se toma de su importe mensual, con la parte que dejan los cargos.
   *[other] { $contracts } contratos no tienen ningún cargo entre las líneas: lo que dejan se toma de su importe mensual, con la parte que dejan los cargos.
  }
transactions-contracts-account = { $read ->
    [one] Una fila de contratos leída:
   *[other] { $read } filas de contratos leídas:
  } { $used } usadas + { $rejected } rechazadas.

### Por qué se ha rechazado una fila

transactions-rejects-file = archivo
transactions-rejects-line = línea
transactions-rejects-field = campo
transactions-rejects-value = valor
transactions-rejects-reason = motivo
transactions-reject-no-date = No tiene fecha.
transactions-reject-date = No es una fecha que exista, escrita como el resto de la columna.
transactions-reject-no-amount = No tiene importe, ni cantidad y precio para calcularlo.
transactions-reject-no-cost = No tiene coste.
transactions-reject-number = No es un número, escrito como el resto de la columna.
transactions-reject-too-large = El número es demasiado grande: como mucho 14 cifras antes de los decimales.
transactions-reject-currency = Está en otra moneda o no dice en cuál.
transactions-reject-duplicate = Repite exactamente una línea anterior.
transactions-reject-no-contract = No dice de qué contrato es.
transactions-reject-no-holder = No dice de qué cliente es.
transactions-reject-no-start = No tiene la fecha de inicio del contrato.
transactions-reject-ends-first = El contrato termina antes de empezar.

### Qué tiene que decidir o arreglar una persona

transactions-unknown-role = No existe el significado «{ $role }» para una columna{ $found ->
    [closest] ; el más parecido es «{ $closest }»
   *[none] { "" }
  }. Existen estos: { $roles }.
transactions-unknown-column = No existe la columna «{ $column }»{ $found ->
    [closest] ; la más parecida es «{ $closest }»
   *[none] { "" }
  }. Las columnas son: { $columns }.
transactions-no-customer-column = Ninguna columna parece ser el cliente. Indique cuál es con --map cliente=COLUMNA. { $left ->
    [0] No queda ninguna columna libre.
   *[other] Las columnas que quedan son: { $columns }.
  }
transactions-no-date-column = Ninguna columna parece ser la fecha. Indique cuál es con --map fecha=COLUMNA. { $left ->
    [0] No queda ninguna columna libre.
   *[other] Las columnas que quedan son: { $columns }.
  }
transactions-no-amount-column = Ninguna columna parece ser el importe ni un precio unitario. Indique cuál es con --map importe=COLUMNA. { $left ->
    [0] No queda ninguna columna libre.
   *[other] Las columnas que quedan son: { $columns }.
  }
transactions-ambiguous-column = Varias columnas podrían ser { $role ->
    [customer] el cliente: { $columns }. Indique cuál es: --map cliente={ $first } o --map cliente={ $second }.
    [date] la fecha: { $columns }. Indique cuál es: --map fecha={ $first } o --map fecha={ $second }.
   *[other] el importe: { $columns }. Indique cuál es: --map importe={ $first } o --map importe={ $second }.
  }
transactions-no-dates = En la columna «{ $column }» no hay fechas que se puedan leer (por ejemplo: «{ $example }»). Indique qué columna las tiene con --map fecha=COLUMNA.
transactions-day-or-month = Nada en la columna «{ $column }» dice si { $example } lleva primero el día o el mes. Indique --day-first (el día) o --month-first (el mes).
transactions-days-disagree = Las columnas «{ $column }» y «{ $other }» no escriben las fechas igual: { $example } y { $other_example }. Indique --day-first (el día primero) o --month-first (el mes); lo que así no sea una fecha se rechazará.
transactions-day-and-month = La columna «{ $column }» mezcla fechas con el día primero ({ $day_first }) y con el mes primero ({ $month_first }). Indique --day-first (el día) o --month-first (el mes); las demás se rechazarán.
transactions-decimal-sign = Nada en la columna «{ $column }» dice si { $example } lleva decimales o miles. Indique --decimal comma (coma) o --decimal point (punto).
transactions-decimal-mixed = La columna «{ $column }» mezcla punto decimal ({ $point }) y coma decimal ({ $comma }). Indique --decimal comma (coma) o --decimal point (punto); los demás se rechazarán.
transactions-currencies = El archivo tiene varias monedas (filas): { $listed }. Indique cuál se valora, por ejemplo --currency { $first }; las líneas en otra se rechazarán.
transactions-other-currency = El archivo está en { $found }, no en { $asked }.
transactions-no-currency = «{ $asked }» no es el código de una moneda: escriba sus tres letras, como EUR o MXN.
transactions-unknown-guest = Ninguna línea tiene el cliente «{ $guest }» que usted indicó como no identificado.
transactions-nothing-usable = No se puede usar ninguna de las { $rows } filas. La primera, por ejemplo, tiene «{ $value }» en «{ $field }».
transactions-only-guests = Ninguna línea tiene cliente: no hay a quién valorar. Si los que se han tomado por no identificados son clientes, indique --no-guests.
transactions-money-too-large = El dinero de todas las líneas sumadas es más de lo que se puede contar (99 billones). ¿Hay algún importe en otra unidad, o un número que no es dinero? Mire qué columna se ha usado e indique otra con --map.
transactions-costs-no-customer = Ninguna columna de los costes parece ser el cliente. Sus columnas son: { $columns }.
transactions-costs-no-cost = Ninguna columna de los costes parece ser un coste o una cantidad. Sus columnas son: { $columns }.
transactions-costs-no-kind = Los costes dan cantidades, pero ninguna columna dice de qué tipo son. Sus columnas son: { $columns }.
transactions-costs-several-dates = Varias columnas de los costes podrían ser la fecha: { $columns }. Deje solo una de ellas en el archivo.
transactions-contracts-no-contract = Ninguna columna de los contratos parece el número de contrato. Sus columnas son: { $columns }. Una de ellas debe llamarse «contrato».
transactions-contracts-no-customer = Ninguna columna de los contratos parece el cliente. Sus columnas son: { $columns }. Una de ellas debe llamarse «cliente».
transactions-contracts-no-start = Ninguna columna de los contratos parece el día en que empezaron. Sus columnas son: { $columns }. Una de ellas debe llamarse «inicio».
transactions-no-unit-cost = El tipo de coste «{ $kind }» no tiene precio. Indique cuánto cuesta uno: --unit-cost "{ $kind }=IMPORTE".
