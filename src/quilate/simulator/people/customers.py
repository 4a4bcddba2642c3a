"""The table of customers."""

import numpy as np
import pyarrow as pa

from quilate.simulator.arrays import Dates, Flags, Integers
from quilate.simulator.company.people import People
from quilate.simulator.draws import Chance
from quilate.simulator.people.cities import city_columns
from quilate.simulator.people.columns import assembled, chosen, joined, numbers, where
from quilate.simulator.people.countries import CODES
from quilate.simulator.people.dwellings import Dwellings
from quilate.simulator.people.emails import organisation_emails, person_emails
from quilate.simulator.people.identifiers import Holders, identifiers
from quilate.simulator.people.organisations import Organisations, organisations
from quilate.simulator.people.persons import Persons, persons
from quilate.simulator.people.phones import phones
from quilate.simulator.people.streets import streets

#: Share of the foreigners who are written to in English.
_ENGLISH_SHARE = 0.1
#: Share of the telephones of organisations that are landlines.
_LANDLINE_SHARE = 0.7


def customers(
    people: People,
    chance: Chance,
    dwelling: Dwellings,
    *,
    organisation: Flags,
    joined_on: Dates,
) -> pa.Table:
    """Return one row per customer, in the order of position."""
    position, country = np.arange(len(joined_on)), dwelling.country
    belonging = dwelling.belonging
    family = np.where(belonging.kin, belonging.home, position)
    everybody = persons(chance, country=country, family=family, joined_on=joined_on)
    firms = np.flatnonzero(organisation)
    firm = organisations(chance, firms, country[firms], everybody)
    region_names, city_names = city_columns(country, dwelling.city)
    holders = _holders(organisation, everybody, region_names, firms, firm)
    kind, identifier = identifiers(holders, country, chance)
    return pa.table(
        {
            "customer_id": customer_ids(position),
            "kind": chosen(("person", "organisation"), organisation.astype(np.int64)),
            "household_id": where(~organisation, joined("H", numbers(belonging.home + 1, width=7))),
            "parent_id": where(belonging.holding >= 0, customer_ids(belonging.holding)),
            **_names(organisation, everybody, firms, firm),
            "identifier_kind": kind,
            "identifier": identifier,
            "country": chosen(CODES, country),
            "region": region_names,
            "city": city_names,
            "street_address": streets(chance, belonging.home, country),
            "phone": _phones(people, chance, country, organisation),
            "email": _emails(people, chance, everybody, firms, firm),
            "language": _languages(chance, everybody, organisation),
            "created_on": pa.array(joined_on),
        }
    )


def customer_ids(position: Integers) -> pa.Array:
    """Return the key of the customer at each position, such as ``C0000001``."""
    return joined("C", numbers(position + 1, width=7))


def _holders(
    organisation: Flags,
    everybody: Persons,
    region: pa.Array,
    firms: Integers,
    firm: Organisations,
) -> Holders:
    position = np.arange(len(organisation))
    form = np.zeros(len(organisation), dtype=np.int64)
    form[firms] = firm.form
    persons_only = np.flatnonzero(~organisation)
    names = [(firms, firm.trade), (persons_only, everybody.given.take(pa.array(persons_only)))]
    return Holders(
        who=position,
        organisation=organisation,
        female=everybody.female,
        foreign=everybody.foreign,
        born_on=everybody.born_on,
        region=region,
        given=assembled(names, pa.string(), len(position)),
        surname_1=everybody.surname_1,
        surname_2=everybody.surname_2,
        legal_form=form,
    )


def _names(
    organisation: Flags, everybody: Persons, firms: Integers, firm: Organisations
) -> dict[str, pa.Array]:
    legal_name = joined(firm.name, firm.legal_form, separator=" ")
    sex = chosen(("male", "female"), everybody.female.astype(np.int64))
    return {
        "given_names": where(~organisation, everybody.given),
        "surname_1": where(~organisation, everybody.surname_1),
        "surname_2": where(~organisation, everybody.surname_2),
        "legal_name": assembled([(firms, legal_name)], pa.string(), len(organisation)),
        "sex": where(~organisation, sex),
        "birth_date": where(~organisation, pa.array(everybody.born_on)),
    }


def _phones(people: People, chance: Chance, country: Integers, organisation: Flags) -> pa.Array:
    position = np.arange(len(country))
    known = chance.happens("people.phone.known", position, people.phone_known_share)
    landline = organisation & chance.happens("people.phone.landline", position, _LANDLINE_SHARE)
    return where(known, phones(chance, country, landline))


def _emails(
    people: People, chance: Chance, everybody: Persons, firms: Integers, firm: Organisations
) -> pa.Array:
    position = np.arange(len(everybody.female))
    known = chance.happens("people.email.known", position, people.email_known_share)
    own = person_emails(chance, position, everybody.given, everybody.surname_1)
    of_firms = organisation_emails(chance, firms, firm.name)
    is_firm = np.isin(position, firms, assume_unique=True)
    return where(
        known, where(is_firm, assembled([(firms, of_firms)], pa.string(), len(position)), own)
    )


def _languages(chance: Chance, everybody: Persons, organisation: Flags) -> pa.Array:
    position = np.arange(len(organisation))
    in_english = everybody.foreign & ~organisation
    in_english &= chance.happens("people.english", position, _ENGLISH_SHARE)
    return chosen(("es", "en"), in_english.astype(np.int64))
