# Una ejecución: sus problemas, sus candidatos, sus supuestos.

runs-horizon-impossible = El horizonte tiene que ser de 1 a 36500 días, no de { $days }.
runs-discount-impossible = Una tasa de descuento de { $rate } al año no tiene sentido: indique una proporción, como 0.10 para el diez por ciento.
runs-margin-impossible = Un margen de { $share } de los ingresos no tiene sentido: indique una proporción, como 0.4 para el 40 por ciento.
runs-cut-impossible = Una línea de la cartera no puede trazarse en { $cut }: indique una cantidad de dinero.
runs-before-the-data = A { $day } no se sabe nada: los datos empiezan el { $first_day }. Elija un día posterior.
runs-nobody-had-bought = A { $day } nadie había comprado. Elija un día posterior.
runs-only-returns = Ningún cliente conocido tiene compras: no hay nada que valorar, solo { $cancelled ->
    [0] { $returns ->
        [one] una devolución
       *[other] { $returns } devoluciones
      }
   *[other] { $returns ->
        [one] una devolución
       *[other] { $returns } devoluciones
      } y { $cancelled ->
        [one] una línea anulada
       *[other] { $cancelled } líneas anuladas
      }
  }. Las compras son positivas: si las suyas están en negativo, cambie el signo; si están en otra columna o archivo, indique cuál.
runs-far-after-the-data = Los datos acaban el { $last_day }, { $days } días antes del { $day }: parece que desde entonces nadie compra. Si no es así, elija un día anterior o añada las compras que faltan.
runs-nothing-after = Después del { $day } no hay nada: los datos acaban el { $last_day }. Elija una fecha de corte anterior.
runs-folder-unwritable = No se puede escribir en la carpeta { $folder }. Elija otra con --out.
runs-too-many-for-excel = En una hoja de Excel no caben { $customers } clientes. Quite --excel y use valuations.csv.
runs-without-purchase = { $customers ->
    [one] Un cliente no tiene más que devoluciones o costes: está en valuations.csv, pero no en el informe.
   *[other] { $customers } clientes no tienen más que devoluciones o costes: están en valuations.csv, pero no en el informe.
  }
runs-learned-from = Los modelos se eligieron y ajustaron con { $customers } clientes, escogidos sin mirar lo que valen, y se aplicaron a todos.
runs-tested-ahead = El pasado permitió probar a { $tested } días vista; las cifras miran a { $horizon } días.
runs-acquisition = Captar un cliente costó { $cost } de media, donde se conoce ({ $customers } clientes). Va junto a su valor, no dentro.
runs-season-known = La estacionalidad y la tendencia de la base se toman de los mismos días del año anterior.

runs-candidate-last-period = Igual que el periodo anterior
runs-candidate-repeat-rate = Tasa de repetición × compra media
runs-candidate-rfm-cells = Media de la celda RFM
runs-candidate-bg-nbd = BG/NBD
runs-candidate-mbg-nbd = MBG/NBD
runs-candidate-mbg-cnbd = MBG/CNBD-k
runs-candidate-pareto-nbd = Pareto/NBD
runs-candidate-fading-nbd = NBD con olvido
runs-candidate-gamma-gamma = Gamma-Gamma
runs-candidate-normal-normal = Normal-normal
runs-candidate-credibility = Credibilidad
runs-candidate-purchase-share = Parte de las compras entre las señales de vida
runs-candidate-cost-to-serve = Coste de servir por compra
runs-candidate-cost-of-contacts = Coste por contacto
runs-candidate-nothing = Solo contratos
runs-candidate-blend = Mezcla de Pareto/NBD y NBD con olvido
runs-candidate-boosted = Mezcla reforzada con árboles

### Las columnas del libro

runs-sheet = Valoraciones
runs-column-customer-id = Cliente
runs-column-first-purchase = Primera compra
runs-column-last-purchase = Última compra
runs-column-purchases = Compras
runs-column-revenue = Ingresos
runs-column-margin = Margen
runs-column-cost-to-serve = Coste de servir
runs-column-value-to-date = Valor hasta hoy
runs-column-current-value = Valor actual (12 meses)
runs-column-p-alive = Sigue activo (probabilidad)
runs-column-expected-purchases = Compras esperadas
runs-column-expected-margin = Margen esperado
runs-column-clv = Valor esperado (CLV)
runs-column-clv-low = CLV, límite inferior (80 %)
runs-column-clv-high = CLV, límite superior (80 %)
runs-column-clv-subscriptions = CLV de los contratos
runs-column-clv-purchases = CLV de las compras
runs-column-next-purchase = Próxima compra
runs-column-potential = Potencial
runs-column-gap = Recorrido
runs-column-quadrant = Grupo
runs-column-uncertain = Incierto
runs-column-tier = Nivel
runs-column-rank = Puesto
runs-column-rank-by-revenue = Puesto por ingresos
