"""Colombia.

Surnames: the shares of *Ciudadanía Digital* (datos.gov.co), as in faker's list es_CO, whose first
ones are Rodríguez, Gómez, Martínez. Given names: about their order by generation. Telephones: the
numbering plan of the CRC.
"""

from quilate.simulator.people.countries.country import (
    AMERICAN_MEN_SECOND,
    AMERICAN_WOMEN_SECOND,
    Country,
    regions,
    shares,
)

COLOMBIA = Country(
    code="CO",
    surnames=(),
    surname_lists=("es_CO",),
    name_lists=("es_CO",),
    women=(
        "María Luz Ana Blanca Gloria Martha Rosa Carmen Olga Sandra Claudia Patricia Nubia Myriam "
        "Flor Esperanza Beatriz Amparo Elena Margarita Aura Adriana",
        "María Laura Paula Diana Andrea Natalia Ángela Daniela Leidy Carolina Juliana Valentina "
        "Karen Camila Yuliana Alejandra Jessica Mónica Lina Tatiana Luisa Catalina",
    ),
    men=(
        "José Luis Carlos Juan Jorge Jaime Jesús Hernando Álvaro Pedro Gustavo Fernando Germán "
        "Hernán Rafael Ricardo Manuel Miguel Alberto Fabio Édgar Guillermo",
        "Juan Carlos Andrés Diego Jhon Luis David Sebastián Camilo Daniel Cristian Óscar Santiago "
        "Sergio Miguel Jorge Felipe Alejandro Julián Edwin Nicolás Brayan",
    ),
    women_second="Milena, Marcela, " + AMERICAN_WOMEN_SECOND,
    men_second=AMERICAN_MEN_SECOND,
    two_names_share=0.7,
    two_surnames_share=0.97,
    regions=regions(
        "01 Amazonas, 02 Antioquia, 03 Arauca, 04 Atlántico, 08 Caquetá, 09 Cauca, 10 Cesar, "
        "11 Chocó, 12 Córdoba, 14 Guaviare, 15 Guainía, 16 Huila, 17 La Guajira, 19 Meta, "
        "20 Nariño, 21 Norte de Santander, 22 Putumayo, 23 Quindío, 24 Risaralda, "
        "25 San Andrés y Providencia, 26 Santander, 27 Sucre, 28 Tolima, 29 Valle del Cauca, "
        "30 Vaupés, 31 Vichada, 32 Casanare, 33 Cundinamarca, 34 Bogotá, 35 Bolívar, 36 Boyacá, "
        "37 Caldas, 38 Magdalena"
    ),
    mobiles=("300", "301", "304", "310", "311", "312", "313", "314", "315", "316", "320", "321"),
    landlines=("6012", "6013", "6017", "6024", "6044", "6053"),
    mobile_digits=10,
    landline_digits=10,
    calling_code="+57",
    legal_forms=shares("S.A.S. 850, Ltda. 90, S.A. 60"),
    streets=("Calle", "Carrera", "Carrera", "Avenida", "Diagonal", "Transversal"),
)
