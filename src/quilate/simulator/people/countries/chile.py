"""Chile.

Surnames: the shares of the Registro Civil, as in faker's list es_CL, whose first ones are
González, Muñoz, Rojas. Given names: about their order by generation there. Telephones: the
numbering plan of Subtel, of which only what it has handed out.
"""

from quilate.simulator.people.countries.country import (
    AMERICAN_MEN_SECOND,
    AMERICAN_WOMEN_SECOND,
    Country,
    regions,
    shares,
)

CHILE = Country(
    code="CL",
    surnames=(),
    surname_lists=("es_CL",),
    name_lists=("es_CL",),
    women=(
        "María Ana Rosa Patricia Claudia Carmen Sandra Luisa Marcela Margarita Juana Verónica "
        "Gloria Cecilia Jacqueline Elizabeth Mónica Silvia Ximena Paola Marta Teresa",
        "Camila Catalina Javiera Constanza Valentina Francisca Daniela Carolina Fernanda Sofía "
        "Natalia María Nicole Macarena Paula Karla Paulina Isidora Martina Tamara Antonia Romina",
    ),
    men=(
        "Luis Juan José Carlos Jorge Manuel Víctor Pedro Héctor Sergio Francisco Patricio Hugo "
        "Claudio Ricardo Mario Miguel Raúl Marcelo Eduardo Rodrigo Mauricio",
        "Matías Sebastián Felipe Nicolás Diego Cristian Francisco Ignacio Benjamín Rodrigo Pablo "
        "Daniel Vicente José Juan Cristóbal Joaquín Camilo Gonzalo Martín Álvaro Esteban",
    ),
    women_second="Andrea, Ignacia, " + AMERICAN_WOMEN_SECOND,
    men_second=AMERICAN_MEN_SECOND,
    two_names_share=0.85,
    two_surnames_share=0.98,
    regions=regions(
        "01 Valparaíso, 02 Aysén, 03 Antofagasta, 04 La Araucanía, 05 Atacama, 06 Biobío, "
        "07 Coquimbo, 08 O'Higgins, 10 Magallanes, 11 Maule, 12 Región Metropolitana, "
        "14 Los Lagos, 15 Tarapacá, 16 Arica y Parinacota, 17 Los Ríos, 18 Ñuble"
    ),
    mobiles=("94", "95", "982", "984", "985", "988", "989"),
    landlines=("22", "32", "41", "45", "51", "55"),
    mobile_digits=9,
    landline_digits=9,
    calling_code="+56",
    legal_forms=shares("SpA 560, Ltda. 270, E.I.R.L. 100, S.A. 70"),
    streets=("Calle", "Avenida", "Avenida", "Pasaje", "Pasaje", "Camino"),
)
