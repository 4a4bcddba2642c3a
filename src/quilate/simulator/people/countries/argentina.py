"""Argentina.

Surnames: RENAPER, *Distribución geográfica de apellidos en Argentina* (2022): the order of the
first ten, the five that have more than 1 % and the 10.4 % of all ten; each one's share is fitted to
these. Faker's Italian list stands for the surnames that came from Italy. Given names: about their
order by generation. Telephones: the numbering plan of ENACOM.
"""

from quilate.simulator.people.countries.country import (
    AMERICAN_MEN_SECOND,
    AMERICAN_WOMEN_SECOND,
    Country,
    regions,
    shares,
)

ARGENTINA = Country(
    code="AR",
    surnames=shares(
        "González 17.0, Rodríguez 13.6, Gómez 11.7, Fernández 10.9, López 10.4, Martínez 9.5, "
        "Díaz 8.6, Pérez 8.2, Sánchez 7.3, Romero 6.8"
    ),
    surname_lists=("es_AR", "es_ES", "it_IT"),
    name_lists=("es_AR",),
    women=(
        "María Ana Silvia Marta Graciela Susana Liliana Mónica Patricia Norma Alicia Mirta Stella "
        "Claudia Adriana Beatriz Elena Rosa Gabriela Sandra Carolina Verónica",
        "Florencia Micaela Camila Sofía Agustina María Rocío Daiana Melina Julieta Antonella "
        "Milagros Brenda Lucía Carolina Natalia Candela Valentina Martina Victoria Yamila Aldana",
    ),
    men=(
        "Juan Carlos Jorge José Luis Miguel Héctor Roberto Daniel Ricardo Oscar Eduardo Raúl Mario "
        "Hugo Walter Gustavo Sergio Marcelo Claudio Pablo Fernando",
        "Juan Matías Nicolás Agustín Facundo Lucas Franco Federico Tomás Santiago Gonzalo Leandro "
        "Joaquín Maximiliano Ezequiel Martín Ignacio Rodrigo Emiliano Lautaro Nahuel Ramiro",
    ),
    women_second=AMERICAN_WOMEN_SECOND,
    men_second=AMERICAN_MEN_SECOND,
    two_names_share=0.75,
    two_surnames_share=0.2,
    regions=regions(
        "01 Buenos Aires, 02 Catamarca, 03 Chaco, 04 Chubut, 05 Córdoba, 06 Corrientes, "
        "07 Ciudad Autónoma de Buenos Aires, 08 Entre Ríos, 09 Formosa, 10 Jujuy, 11 La Pampa, "
        "12 La Rioja, 13 Mendoza, 14 Misiones, 15 Neuquén, 16 Río Negro, 17 Salta, 18 San Juan, "
        "19 San Luis, 20 Santa Cruz, 21 Santa Fe, 22 Santiago del Estero, 23 Tierra del Fuego, "
        "24 Tucumán"
    ),
    mobiles=("9112", "9113", "9114", "9115", "9116", "93414", "93415", "93513", "93515"),
    landlines=("114", "1143", "1148", "3414", "3514"),
    mobile_digits=11,
    landline_digits=10,
    calling_code="+54",
    legal_forms=shares("S.R.L. 560, S.A. 290, S.A.S. 150"),
    streets=("Calle", "Avenida", "Avenida", "Pasaje", "Boulevard", "Diagonal"),
)
