# Lo que costó captar a los clientes, por grupo, y cuándo lo han dejado.

winning-title = Coste de captación
winning-lead = Lo que costó captar a los clientes, lo que dejaron en sus primeros 12 meses y en qué mes la mitad ya había dejado lo que costó.
winning-by-way = Por vía de captación
winning-won-in = Captados en
winning-any-year = Cualquier año
winning-cohort = Trimestre de captación
winning-quarter = T{ $quarter } { $year }
winning-customers-meaning = Los clientes que usted puede ver y de los que consta por qué vía llegaron.
winning-cac-meaning = Coste medio de captar a uno: lo que su vía gastó en el mes en que llegó, dividido entre todos los que trajo ese mes. Si la vía no gastó nada ese mes, de sus clientes no se sabe y no entran en la media.
winning-of-costed = { $customers ->
    [one] de un cliente
   *[other] de { $number } clientes
}
winning-of-whole-years = { $customers ->
    [one] de un cliente con 12 meses cumplidos
   *[other] de { $number } clientes con 12 meses cumplidos
}
winning-first-year = Margen de los 12 primeros meses
winning-first-year-short = Margen, 12 meses
winning-first-year-meaning = Lo que dejó de media uno en los 12 meses enteros desde su captación, con su intervalo del 80 %, entre quienes ya los han cumplido. Es margen: el coste de atención no está descontado.
winning-not-a-year-yet = aún no hay { $number } con 12 meses
winning-too-few = aún no hay { $number } con un mes cumplido
winning-half = La mitad, recuperada en el
winning-half-short = La mitad en
winning-half-meaning = El primer mes, contado desde la captación, al cabo del cual la mitad de los clientes ha dejado, cada uno por sí mismo, al menos lo que costó captarlo. Quien llegó hace poco cuenta hasta donde se sabe (Kaplan–Meier); de un mes que no han cumplido al menos diez no se dice nada.
winning-paid = Recuperado
winning-paid-in-year = Recuperados en 12 meses
winning-paid-in-year-meaning = Proporción de clientes que, al cabo de 12 meses enteros desde su captación, habían dejado al menos lo que costó captarlos, con su intervalo del 80 %. Quien llegó hace poco cuenta hasta donde se sabe (Kaplan–Meier).
winning-chart = Cómo se recupera el coste
winning-chart-note = Proporción de clientes que habían dejado, cada uno por sí mismo, lo que costó captarlos. Quien llegó hace poco cuenta hasta donde se sabe.
winning-months = Meses enteros desde la captación
winning-all = Todos
winning-prepared = Clientes que usted puede ver, sumados el { $at }. Los grupos son los de hoy: un nivel o un cuadrante resulta de lo comprado desde entonces, así que dice quién ha recuperado el coste, no a quién conviene captar.
winning-none-yet = Aún no está sumado
winning-none-yet-text = Lo que dejan los clientes desde su captación se suma con la próxima valoración.
winning-nobody = No consta por qué vía llegó ningún cliente
winning-nobody-text = Importe por qué vía llegó cada cliente y lo que gastó cada vía, mes a mes.

winning-fact-acquisition-cost = Coste de captación
winning-fact-acquisition-cost-meaning = Lo que la vía por la que llegó gastó ese mes, dividido entre todos los que trajo en él.
winning-fact-margin-first-year = Margen de los 12 primeros meses
winning-fact-margin-first-year-meaning = Lo que dejó en los 12 meses enteros desde su captación; de quienes ya los han cumplido.
winning-fact-months-on-record = Meses enteros desde la captación
winning-fact-months-on-record-meaning = Cuántos meses enteros constan desde su captación, 36 como mucho.
winning-fact-months-to-payback = Meses hasta recuperar el coste
winning-fact-months-to-payback-meaning = El primer mes, contado desde su captación, al cabo del cual había dejado lo que costó captarlo.
