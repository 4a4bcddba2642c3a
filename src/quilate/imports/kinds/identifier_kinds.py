"""Which national identifier a value is, where a file does not say."""

import re

from quilate.customers.identifiers import identifier_in

#: By country, the kinds that are told by their check digits: the first that holds.
_TOLD = {
    "ES": ("NIF", "NIE", "CIF"),
    "MX": ("RFC", "CURP"),
    "CO": ("NIT",),
    "CL": ("RUT",),
    "PE": ("RUC",),
    "AR": ("CUIT",),
}
#: What a value is taken for when no check digit holds: it is kept, marked as doubtful.
_BY_SHAPE = (
    ("ES", r"[XYZ]\w+", "NIE"),
    ("ES", r"[A-W]\w+", "CIF"),
    ("ES", r"\d\w+", "NIF"),
    ("MX", r"\w{18}", "CURP"),
    ("MX", r"\w{12,13}", "RFC"),
    ("CO", r"\d{10}", "CC"),
    ("CO", r"\d+", "NIT"),
    ("CL", r"\w+", "RUT"),
    ("PE", r"\d{8}", "DNI"),
    ("PE", r"\d+", "RUC"),
    ("AR", r"\d{7,8}", "DNI"),
    ("AR", r"\d+", "CUIT"),
)


def identifier_kind(value: str, country: str) -> str | None:
    """Return what an identifier of a country is; None where nothing tells.

    >>> identifier_kind("12345678Z", "ES"), identifier_kind("B12345674", "ES")
    ('NIF', 'CIF')
    """
    for kind in _TOLD.get(country, ()):
        if identifier_in(value, kind=kind, country=country).is_valid:
            # The check of Spain's NIF holds for all three.
            return _spanish(value) if country == "ES" else kind
    return next(
        (kind for of, shape, kind in _BY_SHAPE if of == country and re.fullmatch(shape, value)),
        None,
    )


def _spanish(value: str) -> str:
    if value[0].isdigit() or value[0] in "KLM":
        return "NIF"
    return "NIE" if value[0] in "XYZ" else "CIF"
