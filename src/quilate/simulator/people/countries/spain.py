"""Spain.

Surnames: INE, *Apellidos más frecuentes* (1 January 2022), per thousand residents, rounded. Given
names: the order of INE's *Nombres más frecuentes por década de nacimiento*. Telephones: the
national numbering plan (CNMC).
"""

from quilate.simulator.people.countries.country import Country, regions, shares

SPAIN = Country(
    code="ES",
    surnames=shares(
        "García 30.5, Rodríguez 19.5, González 19.5, Fernández 19.0, López 18.4, Martínez 17.5, "
        "Sánchez 17.2, Pérez 16.4, Gómez 10.3, Martín 10.1, Jiménez 8.4, Hernández 8.1, Ruiz 7.8, "
        "Díaz 7.2, Moreno 6.7, Muñoz 6.0, Álvarez 6.0, Romero 4.7, Gutiérrez 4.3, Alonso 4.2, "
        "Navarro 4.0, Torres 3.9, Domínguez 3.6, Ramos 3.5, Vázquez 3.5, Ramírez 3.4, Gil 3.2, "
        "Serrano 3.1, Morales 3.1, Molina 3.0"
    ),
    surname_lists=("es_ES",),
    name_lists=("es_ES",),
    women=(
        "María Carmen Ana Isabel Dolores Pilar Josefa Teresa Rosa Antonia Francisca Mercedes "
        "Cristina Concepción Montserrat Encarnación Manuela Elena Juana Rosario Raquel Inmaculada",
        "Laura Marta Lucía Cristina Paula Sara Andrea Alba María Elena Irene Raquel Ana Patricia "
        "Nuria Claudia Beatriz Silvia Carla Julia Sofía Rocío",
    ),
    men=(
        "Antonio José Manuel Francisco Juan Javier Carlos Jesús Miguel Rafael Pedro Ángel Fernando "
        "Luis Alberto Vicente Ramón Enrique Joaquín Jorge Santiago Andrés",
        "David Daniel Javier Alejandro Pablo Adrián Sergio Álvaro Carlos Iván Jorge Rubén Raúl "
        "Mario Hugo Diego Marcos Víctor Jaime Lucas Ignacio Marc",
    ),
    women_second=(
        "Carmen, Isabel, Pilar, Dolores, Teresa, Ángeles, José, Luisa, del Mar, Victoria, Jesús, "
        "Elena, Rosario, Belén, Cristina"
    ),
    men_second=(
        "Antonio, Luis, Manuel, Carlos, Javier, Miguel, Ángel, José, María, Ignacio, Francisco, "
        "Ramón, Jesús, Alberto"
    ),
    two_names_share=0.24,
    two_surnames_share=1.0,
    regions=regions(
        "07 Illes Balears, 27 La Rioja, 29 Comunidad de Madrid, 31 Región de Murcia, 32 Navarra, "
        "34 Asturias, 39 Cantabria, 51 Andalucía, 52 Aragón, 53 Canarias, 54 Castilla-La Mancha, "
        "55 Castilla y León, 56 Cataluña, 57 Extremadura, 58 Galicia, 59 País Vasco, "
        "60 Comunitat Valenciana, CE Ceuta, ML Melilla"
    ),
    mobiles=("60", "61", "62", "63", "64", "65", "66", "67", "68", "69", "71", "72"),
    landlines=("91", "93", "950", "952", "954", "961", "963", "976", "983", "985", "986"),
    mobile_digits=9,
    landline_digits=9,
    calling_code="+34",
    legal_forms=shares("S.L. 780, S.A. 100, S.L.U. 90, S.Coop. 30"),
    streets=("Calle", "Calle", "Calle", "Avenida", "Plaza", "Paseo", "Camino", "Ronda"),
)
