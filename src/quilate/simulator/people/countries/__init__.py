"""The countries in which customers live, one file each: names, regions, telephones, legal forms."""

from quilate.simulator.company.people import CountryCode
from quilate.simulator.people.countries.argentina import ARGENTINA
from quilate.simulator.people.countries.chile import CHILE
from quilate.simulator.people.countries.colombia import COLOMBIA
from quilate.simulator.people.countries.country import Country
from quilate.simulator.people.countries.mexico import MEXICO
from quilate.simulator.people.countries.peru import PERU
from quilate.simulator.people.countries.spain import SPAIN

#: In a fixed order: everywhere below, a country is its place in this list.
COUNTRIES: tuple[Country, ...] = (SPAIN, MEXICO, COLOMBIA, CHILE, PERU, ARGENTINA)
CODES: tuple[CountryCode, ...] = tuple(country.code for country in COUNTRIES)

__all__ = ["CODES", "COUNTRIES", "Country"]
