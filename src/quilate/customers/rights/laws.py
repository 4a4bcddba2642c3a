"""How long the law gives to answer a customer, by country: one table, with where each term stands.

``confirmed`` is when, and where, we found the terms in a text that quotes the law; without it they
are what we know, and could not find confirmed. None was read in an official gazette. Laws change:
whoever relies on a term has it checked (docs/guide/rights.md).
"""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from django.db.models import TextChoices


class Right(TextChoices):
    """What a customer may ask."""

    ACCESS = "access"
    PORTABILITY = "portability"
    RECTIFICATION = "rectification"
    ERASURE = "erasure"
    OBJECTION = "objection"


class Unit(StrEnum):
    """In what a term is counted."""

    MONTHS = "months"
    DAYS = "days"
    WORKING_DAYS = "working-days"


@dataclass(frozen=True)
class Term:
    """A time to answer, and by how much it may be extended once; 0 where it may not."""

    length: int
    unit: Unit
    extension: int = 0
    #: Whether the extension, too, was found where the term was.
    is_extension_confirmed: bool = True


@dataclass(frozen=True)
class Confirmed:
    """Where we found a term in a text that quotes the law, and when."""

    source: str
    on: dt.date = dt.date(2026, 11, 22)


@dataclass(frozen=True)
class Law:
    """A law and its terms.

    Attributes
    ----------
    key
        By which requests name it, also after it has been replaced.
    name
        As it is cited.
    since, until
        The days on which it governs requests that are received; None without an end.
    """

    key: str
    country: str
    name: str
    article: str
    source: str
    terms: dict[Right, Term]
    since: dt.date = dt.date.min
    until: dt.date = dt.date.max
    confirmed: Confirmed | None = None

    @property
    def is_dated(self) -> bool:
        """Return whether it holds for a time only, as far as is known."""
        return (self.since, self.until) != (dt.date.min, dt.date.max)


_KNOWING = (Right.ACCESS, Right.PORTABILITY)
_CHANGING = (Right.RECTIFICATION, Right.ERASURE, Right.OBJECTION)


def _terms(*, knowing: Term, changing: Term) -> dict[Right, Term]:
    return dict.fromkeys(_KNOWING, knowing) | dict.fromkeys(_CHANGING, changing)


_ONE_MONTH = Term(1, Unit.MONTHS, extension=2)
_TWENTY_DAYS = Term(20, Unit.WORKING_DAYS, extension=20)
_THIRTY_DAYS = Term(30, Unit.DAYS, extension=30, is_extension_confirmed=False)
_CHILE = Confirmed(
    "https://netsecure.cl/cumplimiento-de-la-ley-de-proteccion-de-datos-personales-en-chile-o-region-latam-guia-practica-para-empresas"
)

LAWS = (
    Law(
        "gdpr",
        "ES",
        "RGPD (UE) 2016/679; LO 3/2018",
        "art. 12.3; art. 12",
        "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
        _terms(knowing=_ONE_MONTH, changing=_ONE_MONTH),
        confirmed=Confirmed(
            "https://dataprotection.ie/en/individuals/know-your-rights/how-long-will-it-take"
        ),
    ),
    Law(
        "mx-2025",
        "MX",
        "LFPDPPP (DOF 20-03-2025)",
        "art. 31",
        "https://www.diputados.gob.mx/LeyesBiblio/ref/lfpdppp.htm",
        _terms(knowing=_TWENTY_DAYS, changing=_TWENTY_DAYS),
    ),
    Law(
        "co-1581",
        "CO",
        "Ley 1581 de 2012",
        "art. 14, 15",
        "http://www.secretariasenado.gov.co/senado/basedoc/ley_1581_2012.html",
        _terms(
            knowing=Term(10, Unit.WORKING_DAYS, extension=5),
            changing=Term(15, Unit.WORKING_DAYS, extension=8),
        ),
        confirmed=Confirmed("https://www.habitatbogota.gov.co/node/77913"),
    ),
    Law(
        "cl-19628",
        "CL",
        "Ley 19628",
        "art. 16",
        "https://www.bcn.cl/leychile/navegar?idNorma=141599",
        _terms(knowing=Term(2, Unit.WORKING_DAYS), changing=Term(2, Unit.WORKING_DAYS)),
        until=dt.date(2026, 11, 30),
        confirmed=_CHILE,
    ),
    Law(
        "cl-21719",
        "CL",
        "Ley 19628, Ley 21719",
        "art. 11",
        "https://www.bcn.cl/leychile/navegar?idNorma=1209272",
        _terms(knowing=_THIRTY_DAYS, changing=_THIRTY_DAYS),
        since=dt.date(2026, 12, 1),
        confirmed=_CHILE,
    ),
    Law(
        "pe-29733",
        "PE",
        "Ley 29733; DS 016-2024-JUS",
        "",
        "https://www.gob.pe/institucion/anpd",
        _terms(
            knowing=_TWENTY_DAYS,
            changing=Term(10, Unit.WORKING_DAYS, extension=10),
        ),
    ),
    Law(
        "ar-25326",
        "AR",
        "Ley 25326",
        "art. 14, 16",
        "https://servicios.infoleg.gob.ar/infolegInternet/anexos/60000-64999/64790/norma.htm",
        # Of article 16 we found the text, of article 14 not.
        _terms(knowing=Term(10, Unit.DAYS), changing=Term(5, Unit.WORKING_DAYS)),
    ),
)


def law_of(country: str, *, on: dt.date) -> Law:
    """Return the law of a country on a day; elsewhere the European one, the most known."""
    here = (law for law in LAWS if law.country == country and law.since <= on <= law.until)
    return next(here, LAWS[0])


def law_with_key(key: str) -> Law:
    """Return the law under which a request was entered."""
    return next(law for law in LAWS if law.key == key)
