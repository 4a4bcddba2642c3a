"""Peru.

Surnames: those known to be the most frequent (Quispe, Flores, Sánchez, García…); their order and
shares are rounded estimates, per thousand. Given names: about their order by generation there.
Telephones: the numbering plan of the MTC.
"""

from quilate.simulator.people.countries.country import (
    AMERICAN_MEN_SECOND,
    AMERICAN_WOMEN_SECOND,
    Country,
    regions,
    shares,
)

PERU = Country(
    code="PE",
    surnames=shares(
        "Quispe 20.0, Flores 13.0, Sánchez 12.0, García 11.0, Rodríguez 11.0, Rojas 9.5, "
        "Huamán 9.0, Mamani 9.0, Ramos 9.0, Chávez 8.0, Díaz 8.0, Torres 8.0, Vásquez 7.5, "
        "López 7.5, Ramírez 7.0, Pérez 7.0, Gonzales 6.5, Mendoza 6.5, Castillo 6.0, Espinoza 6.0, "
        "Fernández 5.5, Gutiérrez 5.5, Castro 5.0, Cruz 5.0, Vargas 5.0, Condori 4.5, Ruiz 4.5, "
        "Huanca 3.5, Choque 3.0, Ccama 2.0"
    ),
    surname_lists=("es_MX", "es_CO"),
    name_lists=("es_MX",),
    women=(
        "María Rosa Ana Carmen Juana Luz Gladys Julia Elena Nancy Victoria Martha Teresa Norma "
        "Patricia Elizabeth Yolanda Flor Silvia Cecilia Isabel Bertha",
        "María Ana Rosa Karen Milagros Diana Lucero Fiorella Andrea Gabriela Katherine Claudia "
        "Vanessa Pamela Jessica Carla Stephany Luz Alexandra Melissa Maricielo Yesenia",
    ),
    men=(
        "Juan José Luis Carlos Jorge César Víctor Pedro Julio Manuel Miguel Segundo Walter Jesús "
        "Raúl Percy Félix Alberto Ricardo Wilfredo Edgar Santos",
        "José Luis Juan Carlos Miguel Jorge Christian Jesús César Diego Jhon Kevin Daniel Ángel "
        "Bryan Renzo Marco Frank Anthony Alexander Sebastián Piero",
    ),
    women_second=AMERICAN_WOMEN_SECOND,
    men_second=AMERICAN_MEN_SECOND,
    two_names_share=0.75,
    two_surnames_share=0.99,
    regions=regions(
        "01 Amazonas, 02 Áncash, 03 Apurímac, 04 Arequipa, 05 Ayacucho, 06 Cajamarca, 07 Callao, "
        "08 Cusco, 09 Huancavelica, 10 Huánuco, 11 Ica, 12 Junín, 13 La Libertad, 14 Lambayeque, "
        "15 Lima, 16 Loreto, 17 Madre de Dios, 18 Moquegua, 19 Pasco, 20 Piura, 21 Puno, "
        "22 San Martín, 23 Tacna, 24 Tumbes, 25 Ucayali, LMA Lima"
    ),
    mobiles=("91", "92", "93", "94", "95", "96", "97", "98", "99"),
    landlines=("9",),
    mobile_digits=9,
    landline_digits=9,
    calling_code="+51",
    legal_forms=shares("S.A.C. 640, E.I.R.L. 240, S.R.L. 80, S.A. 40"),
    streets=("Jirón", "Jirón", "Avenida", "Avenida", "Calle", "Pasaje"),
)
