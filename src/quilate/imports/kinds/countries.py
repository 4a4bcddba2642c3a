"""Countries, by their codes and their names in both languages."""

import re
import unicodedata

from babel import Locale

from quilate.language import LANGUAGES

#: Asked first: where the product is used.
_USUAL = ("ES", "MX", "CO", "CL", "PE", "AR")
_OTHER_WAYS = {"US": "usa, eeuu, ee. uu.", "GB": "uk", "ES": "esp", "MX": "mejico, mex"}


def countries() -> dict[str, str]:
    """Return how each country may be written, by its code."""
    codes = [code for code in map(str, Locale("es").territories) if re.fullmatch("[A-Z]{2}", code)]
    ordered = [*_USUAL, *sorted(set(codes) - {*_USUAL, "ZZ", "EU", "EZ", "UN", "QO"})]
    return {code: ", ".join(_ways(code)) for code in ordered}


def _ways(code: str) -> list[str]:
    names = (Locale(language).territories.get(code, "") for language in LANGUAGES)
    plain = [_plain(name) for name in names if "," not in name]
    other = _OTHER_WAYS.get(code, "")
    return [each for each in (code.lower(), *plain, *other.split(", ")) if each]


def _plain(name: str) -> str:
    apart = unicodedata.normalize("NFKD", name.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))
