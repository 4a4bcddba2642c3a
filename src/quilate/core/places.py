"""Countries, currencies and time zones of the world, by their names in the reader's language."""

import unicodedata
import zoneinfo
from collections.abc import Iterable
from functools import cache

from babel import Locale
from babel.core import get_global
from babel.dates import get_timezone_location

from quilate.core.speech import spoken

#: Where most of the companies are that the product is made for.
FIRST_COUNTRIES = ("ES", "MX", "CO", "CL", "PE", "AR")
#: Codes of CLDR that are not countries of ISO 3166.
_NOT_COUNTRIES = {*"AC CP CQ DG EA EU EZ IC QO TA UN XA XB XK ZZ".split()}

Choices = list[tuple[str, str]]


def country_name(code: str) -> str:
    """Return the name of a country: ``country_name("PE")`` is Perú in Spanish."""
    return str(spoken().locale.territories.get(code, code))


def named_currency(code: str) -> str:
    """Return the name of a currency: ``named_currency("MXN")`` is peso mexicano in Spanish."""
    return str(spoken().locale.currencies.get(code, code))


def country_choices() -> Choices:
    """Return the countries of the world by name, the likeliest first."""
    return _countries(spoken().code)


def currency_choices() -> Choices:
    """Return the currencies in use, the likeliest first."""
    return _currencies(spoken().code)


def time_zone_choices() -> Choices:
    """Return the time zones of the world by their cities, the likeliest first."""
    return _time_zones(spoken().code)


@cache
def _countries(language: str) -> Choices:
    territories = Locale.parse(language).territories
    codes = {code for code in map(str, territories) if len(code) == 2 and code.isalpha()}
    named = [(code, str(territories[code])) for code in codes - _NOT_COUNTRIES]
    return _likeliest_first(named, FIRST_COUNTRIES)


@cache
def _currencies(language: str) -> Choices:
    names = Locale.parse(language).currencies
    in_use = {code for country in get_global("territory_currencies") for code in _tender(country)}
    named = [(code, f"{names[code]} ({code})") for code in in_use if code in names]
    return _likeliest_first(named, [_tender(country)[0] for country in FIRST_COUNTRIES])


@cache
def _time_zones(language: str) -> Choices:
    known = zoneinfo.available_timezones() & set(get_global("zone_territories"))
    first = [zone for country in FIRST_COUNTRIES for zone in get_global("territory_zones")[country]]
    named = [(zone, f"{_city(zone, language)} ({zone})") for zone in known]
    return [*_likeliest_first(named, first), ("UTC", "UTC")]


def _likeliest_first(named: Iterable[tuple[str, str]], first: Iterable[str]) -> Choices:
    order = {code: place for place, code in enumerate(dict.fromkeys(first))}
    # Accents do not take a country to the end of the alphabet.
    return sorted(named, key=lambda each: (order.get(each[0], len(order)), folded(each[1])))


def _tender(country: str) -> list[str]:
    """Return the codes of the money in use in a country; the database keeps what was, too."""
    kept = get_global("territory_currencies").get(country, [])
    return [code for code, _, until, is_tender in kept if until is None and is_tender]


def _city(zone: str, language: str) -> str:
    return get_timezone_location(zone, locale=language, return_city=True).rpartition("/")[2]


def folded(name: str) -> str:
    """Return a text in small letters and without accents, to be put in order or compared."""
    letters = unicodedata.normalize("NFKD", name.lower())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))
