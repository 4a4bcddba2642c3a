"""Organisations: their legal names. One may by accident be called as a real one."""

from dataclasses import dataclass

import numpy as np
import pyarrow as pa

from quilate.simulator.arrays import Integers
from quilate.simulator.draws import Chance, spread_over
from quilate.simulator.people.columns import by_group, chosen, joined, where
from quilate.simulator.people.countries import COUNTRIES
from quilate.simulator.people.persons import Persons

_TRADES = (
    "Transportes, Construcciones, Distribuciones, Comercial, Servicios, Inversiones, Talleres, "
    "Suministros, Alimentos, Asesoría, Consultores, Tecnología, Logística, Ferretería, Clínica, "
    "Farmacia, Inmobiliaria, Instalaciones, Muebles, Textiles, Panadería, Hotel, Restaurante, "
    "Agrícola, Imprenta, Librería, Óptica, Seguridad, Limpiezas, Ingeniería"
).split(", ")
_PLACES = (
    "del Norte, del Sur, del Este, del Oeste, del Centro, del Valle, del Puerto, del Litoral, "
    "de la Costa, de la Sierra, San José, San Juan, Santa María, Santa Rosa, El Sol, La Estrella, "
    "La Unión, El Progreso, La Esperanza, Los Andes, Dos Hermanos, Tres Ríos, Nueva Era, Central"
).split(", ")
#: How they are called: trade and founder, two founders, trade and place, a group, brothers.
_PATTERNS = np.array([0.32, 0.16, 0.34, 0.06, 0.12])


@dataclass(frozen=True)
class Organisations:
    """Organisations and what they are called.

    Attributes
    ----------
    trade
        (n,) What it does.
    name
        (n,) Its name without the legal form.
    form
        (n,) The place of its legal form among those of its country.
    legal_form
        (n,) Its legal form.
    """

    trade: pa.Array
    name: pa.Array
    form: Integers
    legal_form: pa.Array


def organisations(
    chance: Chance, who: Integers, country: Integers, founders: Persons
) -> Organisations:
    """Return organisations with the surnames of their founders."""
    taken = pa.array(who)
    surname = founders.surname_1.take(taken)
    partner = founders.surname_2.take(taken).fill_null("Asociados")
    trade = chosen(_TRADES, _one_of(chance, "people.trade", who, len(_TRADES)))
    place = chosen(_PLACES, _one_of(chance, "people.place", who, len(_PLACES)))
    pattern = spread_over(chance.uniform("people.pattern", who), _PATTERNS)
    name = where(
        pattern == 1,
        joined(surname, partner, separator=" y "),
        joined(trade, surname, separator=" "),
    )
    name = where(pattern == 2, joined(trade, place, separator=" "), name)
    name = where(pattern == 3, joined("Grupo ", surname), name)
    name = where(pattern == 4, joined(trade, surname, "Hermanos", separator=" "), name)
    form = _drawn_forms(chance, who, country)
    return Organisations(trade, name, form, _forms(country, form))


def _drawn_forms(chance: Chance, who: Integers, country: Integers) -> Integers:
    share = chance.uniform("people.legal_form", who)
    form = np.zeros(len(who), dtype=np.int64)
    for place in np.unique(country):
        rows = country == place
        weights = np.array([weight for _, weight in COUNTRIES[place].legal_forms])
        form[rows] = spread_over(share[rows], weights)
    return form


def _forms(country: Integers, form: Integers) -> pa.Array:
    def of_country(place: int, rows: Integers) -> pa.Array:
        return chosen((name for name, _ in COUNTRIES[place].legal_forms), form[rows])

    return by_group(country, of_country)


def _one_of(chance: Chance, purpose: str, who: Integers, choices: int) -> Integers:
    chosen_place: Integers = (chance.uniform(purpose, who) * choices).astype(np.int64)
    return chosen_place
