"""A valued company whose customers are in tiers, and analyses of it."""

import datetime as dt

from quilate.core.models import Person
from quilate.value.analysis.choosing import Chosen
from quilate.value.analysis.keeping import analysed, keep
from quilate.value.analysis.models import Analysis
from tests.facts import facts_prepared
from tests.people import AT
from tests.valued_company import ValuedCompany, valued_company

LATER = AT + dt.timedelta(days=30)


def company_to_analyse(*, number: int = 30) -> ValuedCompany:
    valued = valued_company(number=number, days=40)
    facts_prepared()
    return valued


def analysis_by(person: Person, name: str = "tier", *which: str, at: dt.datetime = AT) -> Analysis:
    chosen = Chosen(person, name, which)
    return keep(analysed(chosen, by=person, at=at, told=lambda _step: None))
