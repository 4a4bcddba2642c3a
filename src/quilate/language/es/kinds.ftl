kinds-title = Clases de clientes
kinds-lead = Quiénes compran de forma parecida: cada cuánto, cuánto dejan, qué compran, por dónde y cuánto devuelven. Las clases se encuentran en lo que hacen los clientes; nadie las decide de antemano.
kinds-section = Clase de cliente
kinds-facts = Clase de cliente
kinds-fact = Clase de cliente
kinds-fact-meaning = La clase cuyos clientes compran de la forma más parecida. No la tiene quien no ha comprado ni quien se opone a que se le estudie.
kinds-find = Encontrar clases de clientes
kinds-find-again = Buscar de nuevo
kinds-none-yet = Todavía no se han buscado clases
kinds-none-yet-find = Una búsqueda por toda la base tarda un par de minutos. Lo que encuentre queda aquí, con un nombre en palabras corrientes que se puede cambiar.
kinds-none-yet-wait = Las busca quien puede hacerlo: marketing, información, finanzas o administración, con alcance sobre todos los clientes.
kinds-unclear = No hay clases claras
kinds-unclear-text = { $customers ->
    [0] Hasta el { $day } no hay compras de clientes a los que se pueda estudiar.
    [one] Un solo cliente ha comprado hasta el { $day }: no hay nada que distinguir.
   *[other] Se ha mirado a { $customers } clientes a { $day }. O son pocos, o sus formas de comprar pasan de una a otra sin cortes: cualquier división sería casual, y con otros clientes saldría otra. Los niveles, la cartera y los segmentos siguen sirviendo para agruparlos.
}
kinds-no-longer-clear = En la última búsqueda, a { $day }, ya no se distinguían clases claras. Las que hay siguen en vigor hasta que se encuentren otras y alguien las acepte.
kinds-steady = { $customers ->
    [0] Se volvió a buscar a { $day }: las clases se mantienen y nadie cambiaría de clase.
    [one] Se volvió a buscar a { $day }: las clases se mantienen; solo un cliente cambiaría de clase.
   *[other] Se volvió a buscar a { $day }: las clases se mantienen; solo { $customers } clientes cambiarían de clase.
}
kinds-being-sorted = Cada cliente se está poniendo en su clase; las cifras de cada una estarán en unos minutos.
kinds-without = { $customers ->
    [one] Un cliente valorado no es de ninguna clase: no ha hecho pedidos o se opone a que se le estudie.
   *[other] { $customers } clientes valorados no son de ninguna clase: no han hecho pedidos o se oponen a que se les estudie.
}
kinds-see-them = Verlos
kinds-see-all = Ver todas
kinds-see-customers = Ver sus clientes
kinds-keep = Guardar como segmento
kinds-nobody-of-yours = Ninguno de los clientes de su alcance es de esta clase.
kinds-found-customers = { $customers ->
    [one] Un cliente cuando se encontró
   *[other] { $customers } clientes cuando se encontró
}
kinds-apart = Qué la distingue de toda la base
kinds-apart-all = Qué la distingue, de más a menos
kinds-apart-note = La barra ancha son los clientes de la clase; la fina, todos los clientes de la empresa.
kinds-against = · todos { $usual }
kinds-code = Código { $code }
kinds-rename = Cómo la llama la empresa
kinds-own-name = Nombre
kinds-own-name-help = Vacío, se llama por lo que la distingue. El código no cambia.
kinds-save = Guardar
kinds-renamed = El nombre está guardado.
kinds-name-taken = Ya hay otra clase que se llama { $name }. Conviene elegir otro nombre.
kinds-how = Cómo se encuentran y qué se ha usado
kinds-used = Se usan los días sin comprar, los pedidos al año, el margen por pedido, qué parte del gasto va a cada categoría y llega por cada canal, la parte devuelta y si el cliente es una persona o una organización. De quien ha comprado pocas veces se sabe poco, y sus partes se acercan a las de todos.
kinds-not-used = No se usan la edad, el sexo, el lugar, el nombre ni ningún campo propio. Quien se opone a que se le estudie no entra y no tiene clase.
kinds-found = { $kinds ->
    [one] Se encontró una clase entre { $customers } clientes a { $day }.
   *[other] Se encontraron { $kinds } clases entre { $customers } clientes a { $day }. Buscadas en dos mitades de los clientes por separado, las dos dan las mismas clases con un acuerdo del { $agreement }.
}
kinds-same-day = Quien compra por primera vez, o vuelve a comprar, pasa el mismo día a la clase más parecida, sin volver a buscar. Se busca de nuevo cada cuatro semanas; si algo cambia, se pregunta antes.
kinds-not-valued = Todavía no se ha valorado a nadie. Primero se valora a los clientes; después se pueden buscar sus clases.
kinds-overtaken = Alguien ha decidido ya sobre estas clases, o se han encontrado otras después. Aquí están las de ahora.
kinds-job = Encontrar clases de clientes
kinds-stage-reading = Se leen las compras
kinds-stage-looking = Se buscan clases
kinds-stage-keeping = Se guarda lo encontrado
kinds-job-done = { $state ->
    [unclear] No hay clases claras entre los clientes.
    [steady] Las clases se mantienen: nada que decidir.
    [in-force] { $kinds ->
        [one] Se ha encontrado una clase de clientes.
       *[other] Se han encontrado { $kinds } clases de clientes.
    }
   *[proposed] Las clases de clientes han cambiado: alguien tiene que decidir si las nuevas sustituyen a las de antes.
}
kinds-alarm = Las clases de clientes han cambiado
kinds-changed = { $customers ->
    [0] Ningún cliente cambiaría de clase según la búsqueda del { $day }.
    [one] Un cliente ({ $share }) cambiaría de clase según la búsqueda del { $day }.
   *[other] { $customers } clientes ({ $share }) cambiarían de clase según la búsqueda del { $day }.
}
kinds-changed-kinds = Aparecen { $new }, desaparecen { $gone } y cambian mucho { $moved }.
kinds-see-change = Ver qué cambiaría
kinds-change = Qué cambiaría con las clases nuevas
kinds-nothing-yet = Hasta que alguien decida, siguen las de antes, y con ellas los segmentos que las usan.
kinds-kind = Clase
kinds-before = Antes
kinds-before-meaning = Clientes que están hoy en la clase.
kinds-stay = Siguen
kinds-stay-meaning = Los que seguirían en la clase si se aceptan las nuevas.
kinds-after = Después
kinds-after-meaning = Clientes que habría en la clase si se aceptan las nuevas.
kinds-what-happens = { $what ->
    [new] Nueva
    [gone] Desaparece
    [moved] Cambia mucho
   *[as-before] Como antes
}
kinds-called-before = Antes: { $name }
kinds-adopt = Usar las clases nuevas
kinds-decline = Seguir con las de antes
kinds-adopt-note = Las clases que continúan conservan su código y el nombre que les puso la empresa. Los segmentos que usan una clase que desaparece se quedan sin esos clientes.
kinds-others-decide = Lo decide quien puede buscar clases de clientes.
kinds-answered = { $answer ->
    [adopt] Las clases nuevas están en vigor.
   *[decline] Siguen en vigor las clases de antes.
}
kinds-of-none = No ha hecho pedidos, o se opone a que se le estudie.
kinds-not-looked = Todavía no se han buscado clases entre los clientes.
kinds-measure-quiet = Días sin comprar
kinds-measure-orders = Pedidos al año
kinds-measure-margin = Margen por pedido
kinds-measure-returns = Parte devuelta
kinds-measure-organisation = Son organizaciones
kinds-spent-on = Gasto en { $name }
kinds-spent-by = Gasto { $name }
kinds-by-channel = { $code ->
    [phone] por teléfono
    [email] por correo electrónico
    [chat] por chat
    [whatsapp] por WhatsApp
    [sms] por SMS
    [visit] en visitas
    [shop] en tienda
    [branch] en la oficina
    [post] por correo postal
    [web] por la web
    [app] por la aplicación
    [kiosk] en el quiosco
    [marketplace] en el marketplace
   *[other] por { $code }
}
kinds-name-orders = { $side ->
    [high] compran a menudo
   *[low] compran pocas veces
}
kinds-name-margin = { $side ->
    [high] dejan mucho cada vez
   *[low] dejan poco cada vez
}
kinds-name-returns = { $side ->
    [high] devuelven mucho
   *[low] apenas devuelven
}
kinds-name-quiet = { $side ->
    [high] hace tiempo que no compran
   *[low] han comprado hace poco
}
kinds-name-organisation = { $side ->
    [high] son organizaciones
   *[low] son personas
}
kinds-name-category = { $share ->
    [nearly-all] casi solo { $name }
    [most] sobre todo { $name }
   *[more] más de { $name } que otros
}
kinds-name-channel = { $share ->
    [nearly-all] casi siempre { $name }
    [most] sobre todo { $name }
   *[more] más { $name } que otros
}
kinds-name-like-most = Compran como la mayoría
