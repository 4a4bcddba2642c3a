"""What a country gives to the people who live in it."""

from dataclasses import dataclass

from quilate.simulator.company.people import CountryCode


@dataclass(frozen=True)
class Country:
    """The published facts about a country that make its customers believable.

    Attributes
    ----------
    code
        ISO 3166-1.
    surnames
        The most frequent, each with its share of the people in thousandths: ``García 30.5``.
        Without any, the shares are those of the first list of ``surname_lists``.
    surname_lists, name_lists
        Faker's lists of names with which the frequent ones are filled up.
    women, men
        Given names in order of frequency: of those born before 1985, of those born since.
    women_second, men_second
        Second given names, separated by commas, in order of frequency.
    two_names_share
        Share of the people with two given names.
    two_surnames_share
        Share of the people registered with two surnames.
    regions
        Names of the first-level regions by GeoNames' code.
    mobiles, landlines
        The first digits of national numbers.
    mobile_digits, landline_digits
        How long national numbers are.
    calling_code
        With what an international number begins.
    legal_forms
        The legal forms of organisations with their shares in thousandths.
    streets
        How streets are called.
    """

    code: CountryCode
    surnames: tuple[tuple[str, float], ...]
    surname_lists: tuple[str, ...]
    name_lists: tuple[str, ...]
    women: tuple[str, str]
    men: tuple[str, str]
    women_second: str
    men_second: str
    two_names_share: float
    two_surnames_share: float
    regions: dict[str, str]
    mobiles: tuple[str, ...]
    landlines: tuple[str, ...]
    mobile_digits: int
    landline_digits: int
    calling_code: str
    legal_forms: tuple[tuple[str, float], ...]
    streets: tuple[str, ...]


def shares(text: str, separator: str = ",") -> tuple[tuple[str, float], ...]:
    """Return names with their shares from ``"García 30.5, Rodríguez 19.5"``."""
    pairs = (entry.strip().rsplit(" ", 1) for entry in text.split(separator))
    return tuple((name, float(share)) for name, share in pairs)


def regions(text: str) -> dict[str, str]:
    """Return names by code from ``"07 Illes Balears, 29 Madrid"``."""
    entries = (entry.strip().partition(" ") for entry in text.split(","))
    return {code: name for code, _, name in entries}


#: Second names that are given all over Latin America, in about this order.
AMERICAN_WOMEN_SECOND = (
    "María, Isabel, Fernanda, Elena, Patricia, Alejandra, Carolina, Andrea, del Carmen, Beatriz, "
    "Cristina, Teresa, Luisa, Victoria, Paola, José, Eugenia, Soledad, Belén, Milagros"
)
AMERICAN_MEN_SECOND = (
    "Antonio, Alberto, Luis, Carlos, Manuel, Alejandro, Andrés, Eduardo, Enrique, Fernando, "
    "Ignacio, Javier, Felipe, Ángel, Jesús, Miguel, Pablo, David, Daniel, José"
)
