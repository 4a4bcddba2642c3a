"""National identifiers: how they are kept, and whether their check digits hold."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from stdnum.ar import cuit
from stdnum.cl import rut
from stdnum.co import nit
from stdnum.es import nif
from stdnum.mx import curp, rfc
from stdnum.pe import ruc

_SIGNS = re.compile(r"[\s.\-/]")


def _rfc_holds(value: str) -> bool:
    return bool(rfc.is_valid(value, validate_check_digits=True))


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
    ("AR", "CUIT"): cuit.is_valid,
}


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
