beyond-title = Más allá del dinero
beyond-facts = Más allá del dinero
beyond-lead = Quién trae clientes y presta atención, además de su propio dinero. Nada de esto forma parte del CLV de nadie, y los puntos no son dinero.
beyond-card-note = Junto al CLV, nunca dentro de él
beyond-referral-value = Valor por recomendar
beyond-referral-value-meaning = Parte del CLV de los clientes que ha traído, que se le reconoce. Ya está en el CLV de esos clientes, y no se le suma.
beyond-referral-how = El { $share } de { $clv }, el CLV de quienes ha traído, a { $day }.
beyond-customers-brought = Clientes traídos
beyond-customers-brought-meaning = Cuántos clientes llegaron recomendados por este.
beyond-influence = Influencia
beyond-influence-meaning = De 0 a 100: cuántos de cada cien de los demás clientes han traído menos. Cada cliente traído cuenta la mitad por cada año que pasa. Los puntos no son dinero. Quien es nuevo, o no quiso ser estudiado, no tiene.
beyond-engagement = Implicación
beyond-engagement-meaning = De 0 a 100: cuántos de cada cien de los demás clientes se implican menos. En los últimos 12 meses: días en que acudió por iniciativa propia y canales por los que lo hizo; y canales por los que acepta recibir ofertas. Las reclamaciones y las incidencias no cuentan. Los puntos no son dinero. Quien es nuevo, o no quiso ser estudiado, no tiene.
beyond-points = { $points ->
    [one] { $points } punto
   *[other] { $points } puntos
}
beyond-none = sin puntos
beyond-dated = Puntos a { $day }; el valor por recomendar cambia el mismo día que el CLV de quienes ha traído.
beyond-not-yet = Aún sin calcular: llega con la próxima valoración de todos los clientes.
beyond-order = Ordenar por
beyond-show = Mostrar
beyond-decide = Qué se cuenta…
beyond-who-brings = Clientes que traen a otros
beyond-who-brings-meaning = Entre los que usted puede ver: quien recomendó la empresa a alguien de quien se espera algo.
beyond-share-of = El { $share } del CLV de los traídos
beyond-not-added = El valor de la base ya lo contiene, en los clientes traídos: no se suma.
beyond-bring-more = Traen más de lo que valen
beyond-bring-more-meaning = Su valor por recomendar supera su propio CLV: una lista solo por CLV los pasaría por alto.
beyond-most = De más a menos: { $what }
beyond-own-clv = CLV propio
beyond-brings-more = trae más que lo suyo
beyond-nobody = Nadie
beyond-nobody-text = Aquí no consta ningún cliente que haya traído a otro o acudido a la empresa. Las recomendaciones llegan al importar cómo vinieron los clientes.
beyond-brought-nobody = No consta que haya traído a nadie que sea cliente hoy.
beyond-being-reckoned = Se está calculando
beyond-being-reckoned-text = La lista aparece en unos minutos, cuando estén preparados los datos de todos los clientes.
beyond-off = La empresa no cuenta esto
beyond-off-text = El valor más allá del dinero está desactivado.
beyond-off-decide = El valor más allá del dinero está desactivado y no se muestra a nadie. Usted puede decidir qué se cuenta.
beyond-whom = Clientes traídos
beyond-whom-lead = El { $share } de { $clv }, su CLV a { $day }, da { $amount } de valor por recomendar.
beyond-won-on = Vino el
beyond-nothing-bought = no ha comprado nada
beyond-unseen = { $customers ->
    [one] Hay uno más que cuenta y no se muestra aquí.
   *[other] Hay { $customers } más que cuentan y no se muestran aquí.
}
beyond-decide-title = Qué se cuenta más allá del dinero
beyond-decide-lead = Cada valor se activa y desactiva por separado, y nunca forma parte de un CLV.
beyond-count-referral = Valor por recomendar
beyond-count-referral-help = Una parte del CLV de los clientes que un cliente ha traído.
beyond-count-influence = Puntos de influencia
beyond-count-influence-help = Quién ha traído más clientes; los últimos cuentan más.
beyond-count-engagement = Puntos de implicación
beyond-count-engagement-help = Quién acude a la empresa por iniciativa propia y acepta saber de ella.
beyond-share = Parte que se reconoce a quien los trajo (%)
beyond-share-help = Es una convención, no una medida: con 25, a quien trajo a un cliente que vale 400 se le reconocen 100.
beyond-save = Decidir
beyond-cancel = Cancelar
beyond-saved = Decidido. Se está calculando para todos los clientes.
beyond-decided = Decisiones
beyond-undecided = Nadie ha decidido nada todavía: no se cuenta nada.
beyond-told-referral = Valor por recomendar, { $share }
beyond-told-nothing = No se cuenta nada
beyond-job = Calcular el valor más allá del dinero
beyond-job-done = { $customers ->
    [0] No se cuenta nada más allá del dinero.
    [one] Un cliente calculado.
   *[other] { $customers } clientes calculados.
}
beyond-measurement = Implicación y margen posterior
beyond-verdict-more = Entre clientes de valor actual parecido, los que más se implicaron aportaron después más margen neto.
beyond-verdict-less = Entre clientes de valor actual parecido, los que más se implicaron aportaron después menos margen neto.
beyond-verdict-inconclusive = No concluyente: entre clientes de valor actual parecido, los que más se implicaron pueden haber aportado después más margen neto, o menos.
beyond-verdict-too-few = No concluyente: hay muy pocos clientes para saber si los que más se implican aportan después más.
beyond-alike = Entre clientes de valor actual parecido
beyond-alike-meaning = Correlación por rangos de la implicación con el margen neto posterior, desde -1 (siempre al revés), pasando por 0 (nada que ver), hasta 1 (siempre a la par), dentro de cada décima parte por valor actual y descontado lo que queda de este. Es la que cuenta: quien compra mucho se implica más de todos modos.
beyond-in-all = Entre todos
beyond-in-all-meaning = La misma sobre todos los clientes, valieran ya lo que valieran.
beyond-interval = Intervalo del 80 %: de { $low } a { $high }
beyond-measured-customers = Clientes
beyond-measured-customers-meaning = Quienes habían comprado hasta el { $day } y son clientes hoy, sin quienes se niegan a ser estudiados.
beyond-by-tenth = Margen neto medio entre el { $since } y el { $until }, por tercios de implicación
beyond-current-value-then = Valor actual entonces
beyond-third-low = Tercio bajo
beyond-third-middle = Tercio medio
beyond-third-high = Tercio alto
beyond-any = Cualquiera
beyond-up-to = Hasta { $most }
beyond-from = { $least } o más
beyond-from-to = De { $least } a { $most }
beyond-of-customers = { $customers ->
    [one] un cliente
   *[other] { $customers } clientes
}
beyond-measured-how = La implicación y el valor actual son los del { $cutoff }, con lo que constaba hasta entonces, y el margen neto es el que siguió hasta el { $until }. Medido el { $at } con las ventas, los costes, las conversaciones y los consentimientos que constan. La media de menos de diez clientes no se muestra.
beyond-measured-not-cause = Dice qué fue a la par, no qué causó qué: eso solo puede decirlo un experimento.
beyond-unmeasured = Aún no se ha medido si los clientes de la empresa que más se implicaron aportaron después más margen. Mientras no se mida, la implicación no puede contarse. Se mide tras la valoración de la noche, o enseguida si se pide.
beyond-being-measured = Se está midiendo: vuelva a abrir esta página en unos minutos
beyond-measure = Medirlo
beyond-measure-again = Medirlo de nuevo
beyond-measure-asked = Se está midiendo. Vuelva a abrir esta página en unos minutos.
beyond-not-measured = Aún no se ha medido cómo va la implicación con el margen posterior: pida que se mida, vea en esta página lo que dice y decida entonces.
beyond-told-measured = Visto entonces, con datos hasta el { $until }.
beyond-job-measure = Medir cómo va la implicación con el margen posterior
beyond-job-measure-done = { $customers ->
    [one] Medido con un cliente.
   *[other] Medido con { $customers } clientes.
}
beyond-see-measurement = Cómo se ha medido
beyond-measure-first = Antes hay que medirlo
