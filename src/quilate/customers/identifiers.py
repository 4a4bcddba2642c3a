"""Identifiers: those of each country, how they are kept, and whether their check digits hold."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from stdnum.ar import cuit
from stdnum.ar import dni as argentine_dni
from stdnum.br import cnpj, cpf
from stdnum.cl import rut
from stdnum.co import nit
from stdnum.do import cedula, rnc
from stdnum.ec import ci
from stdnum.ec import ruc as ecuadorian_ruc
from stdnum.es import nif
from stdnum.gt import nit as guatemalan_nit
from stdnum.mx import curp, rfc
from stdnum.pe import cui, ruc
from stdnum.pt import nif as portuguese_nif
from stdnum.py import ruc as paraguayan_ruc
from stdnum.sv import nit as salvadoran_nit
from stdnum.uy import rut as uruguayan_rut
from stdnum.ve import rif

_SIGNS = re.compile(r"[\s.\-/]")
#: Kinds that every country has, and that have no check digits.
_EVERYWHERE = ("PASSPORT", "OTHER")


def _rfc_holds(value: str) -> bool:
    return bool(rfc.is_valid(value, validate_check_digits=True))


def _peruvian_dni_holds(value: str) -> bool:
    # Eight digits, with or without the one that checks them.
    return (len(value) == 8 and value.isdigit()) or bool(cui.is_valid(value))


#: By country and kind. A kind that is not here has no check digits: nothing can be said of it.
_CHECKS: dict[tuple[str, str], Callable[[str], bool]] = {
    ("ES", "NIF"): nif.is_valid,
    ("ES", "NIE"): nif.is_valid,
    ("ES", "CIF"): nif.is_valid,
    ("ES", "DNI"): nif.is_valid,
    ("MX", "RFC"): _rfc_holds,
    ("MX", "CURP"): curp.is_valid,
    ("CO", "NIT"): nit.is_valid,
    ("CL", "RUT"): rut.is_valid,
    ("PE", "RUC"): ruc.is_valid,
    ("PE", "DNI"): _peruvian_dni_holds,
    ("AR", "CUIT"): cuit.is_valid,
    ("AR", "DNI"): argentine_dni.is_valid,
    ("EC", "CI"): ci.is_valid,
    ("EC", "RUC"): ecuadorian_ruc.is_valid,
    ("UY", "RUT"): uruguayan_rut.is_valid,
    ("PY", "RUC"): paraguayan_ruc.is_valid,
    ("DO", "CEDULA"): cedula.is_valid,
    ("DO", "RNC"): rnc.is_valid,
    ("GT", "NIT"): guatemalan_nit.is_valid,
    ("SV", "NIT"): salvadoran_nit.is_valid,
    ("VE", "RIF"): rif.is_valid,
    ("BR", "CPF"): cpf.is_valid,
    ("BR", "CNPJ"): cnpj.is_valid,
    ("PT", "NIF"): portuguese_nif.is_valid,
}
#: Kinds without check digits.
_UNCHECKED = {"CO": ("CC", "CE"), "MX": ("INE",), "UY": ("CI",), "BO": ("CI", "NIT")}


@dataclass(frozen=True)
class Identifier:
    """An identifier as it is kept.

    Attributes
    ----------
    value
        Without spaces, points, hyphens and strokes, in capitals.
    is_valid
        Whether its check digits hold; None for a kind that has none.
    """

    value: str
    is_valid: bool | None


def identifier_in(text: str, *, kind: str, country: str) -> Identifier:
    """Return an identifier from the way somebody wrote it.

    >>> identifier_in("12.345.678-z", kind="NIF", country="ES")
    Identifier(value='12345678Z', is_valid=True)
    """
    value = _SIGNS.sub("", text).upper()
    check = _CHECKS.get((country, kind))
    return Identifier(value, check(value) if check else None)


def kinds_of(country: str) -> list[str]:
    """Return the kinds of identifiers that somebody of a country can have.

    >>> kinds_of("CO")
    ['NIT', 'CC', 'CE', 'PASSPORT', 'OTHER']
    """
    checked = (kind for its_country, kind in _CHECKS if its_country == country)
    return [*checked, *_UNCHECKED.get(country, ()), *_EVERYWHERE]
