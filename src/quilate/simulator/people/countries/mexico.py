"""Mexico.

Surnames: INEGI, surnames of the births registered from 2017 to 2020 (671,972 Hernández among the
two surnames of 8.12 million births), per thousand. Given names: about the order of INEGI's
*Estadística de nacimientos* by generation. Telephones: the numbering plan of the IFT.
"""

from quilate.simulator.people.countries.country import (
    AMERICAN_MEN_SECOND,
    AMERICAN_WOMEN_SECOND,
    Country,
    regions,
    shares,
)

MEXICO = Country(
    code="MX",
    surnames=shares(
        "Hernández 41.4, García 28.3, Martínez 27.5, López 25.4, González 21.7, Pérez 20.5, "
        "Rodríguez 18.1, Sánchez 17.8, Ramírez 15.9, Cruz 12.6, Flores 11.1, Gómez 11.1, "
        "Morales 9.1, Vázquez 8.9, Jiménez 8.7, Reyes 8.7, Torres 7.9, Díaz 7.7, Gutiérrez 7.0, "
        "Mendoza 6.2"
    ),
    surname_lists=("es_MX",),
    name_lists=("es_MX",),
    women=(
        "María Juana Guadalupe Margarita Rosa Martha Josefina Leticia Silvia Patricia Teresa "
        "Alicia Gloria Elizabeth Verónica Francisca Yolanda Irma Norma Alejandra Carmen Araceli",
        "María Guadalupe Fernanda Daniela Ana Karla Alejandra Mariana Andrea Brenda Jessica Diana "
        "Karen Gabriela Valeria Paola Jazmín Ximena Laura Sofía Adriana Itzel",
    ),
    men=(
        "José Juan Francisco Antonio Jesús Miguel Pedro Alejandro Manuel Carlos Roberto Fernando "
        "Jorge Ricardo Javier Martín Rafael Raúl Arturo Sergio Eduardo Gerardo",
        "José Luis Juan Jesús Miguel Carlos Daniel Alejandro Eduardo Diego Ángel Fernando "
        "Emmanuel Jorge Iván Santiago Brandon Ricardo Óscar Alan Christian Kevin",
    ),
    women_second="Guadalupe, " + AMERICAN_WOMEN_SECOND,
    men_second=AMERICAN_MEN_SECOND,
    two_names_share=0.55,
    two_surnames_share=0.995,
    regions=regions(
        "01 Aguascalientes, 02 Baja California, 03 Baja California Sur, 04 Campeche, 05 Chiapas, "
        "06 Chihuahua, 07 Coahuila, 08 Colima, 09 Ciudad de México, 10 Durango, 11 Guanajuato, "
        "12 Guerrero, 13 Hidalgo, 14 Jalisco, 15 Estado de México, 16 Michoacán, 17 Morelos, "
        "18 Nayarit, 19 Nuevo León, 20 Oaxaca, 21 Puebla, 22 Querétaro, 23 Quintana Roo, "
        "24 San Luis Potosí, 25 Sinaloa, 26 Sonora, 27 Tabasco, 28 Tamaulipas, 29 Tlaxcala, "
        "30 Veracruz, 31 Yucatán, 32 Zacatecas"
    ),
    mobiles=("55", "55", "33", "81", "222", "664", "442", "477", "999", "229", "656", "662"),
    landlines=("55", "55", "33", "81", "222", "664", "442"),
    mobile_digits=10,
    landline_digits=10,
    calling_code="+52",
    legal_forms=shares("S.A. de C.V. 760, S. de R.L. de C.V. 150, S.A.P.I. de C.V. 60, S.C. 30"),
    streets=("Calle", "Calle", "Avenida", "Avenida", "Calzada", "Privada", "Andador", "Boulevard"),
)
