"""An installation to try: a simulated company, its branches, and a person of each area."""

import json
import secrets
from collections import Counter
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
from django.db import connection, transaction
from django.utils import timezone

from quilate.config import (
    demonstrated_decisions,
    demonstrated_propositions,
    demonstrated_spends,
    demonstrated_tags,
)
from quilate.config.demonstrated_activity import load_activity
from quilate.core.facts import prepare
from quilate.core.models import Branch, Company, Person, Team
from quilate.core.roles import Area, Scope
from quilate.customers.loading import Loaded, Row, load_consents, load_customers
from quilate.customers.places import Place
from quilate.language import Language
from quilate.lifecycle.backfilling import recompute_stages
from quilate.lifecycle.running import move_everybody
from quilate.value.actions import value_customers
from quilate.value.backfilling import recompute_month_ends
from quilate.value.kinds.finding import find_kinds

_COUNTRIES = {
    "ES": "Resto de España",
    "MX": "México",
    "CO": "Colombia",
    "CL": "Chile",
    "PE": "Perú",
    "AR": "Argentina",
}
#: The home country has a branch for each of so many regions, and one for the rest.
_HOME, _REGIONS = "ES", 3
#: What a purchase is taken to leave whose cost nobody knows: about what the simulated shop earns.
_USUAL_MARGIN = Decimal("0.33")
_TEAMS = ("A", "B")
#: Who signs in: their name, and over which customers they work.
_PEOPLE = {
    Area.INFORMATION: ("Inés Robledo", Scope.ALL),
    Area.MARKETING: ("Martín Quiroga", Scope.ALL),
    Area.OPERATIONS: ("Olga Santamaría", Scope.BRANCH),
    Area.SERVICE: ("Sergio Ibarra", Scope.TEAM),
    Area.SALES: ("Valeria Cortés", Scope.OWN),
    Area.FINANCE: ("Fernando Lillo", Scope.ALL),
    Area.ADMINISTRATION: ("Adela Montero", Scope.ALL),
    Area.READING: ("Lucía Paredes", Scope.BRANCH),
}
#: Who else owns customers, a person in each branch.
_SELLERS = """
    Álvaro Cuesta, Beatriz Nogal, Camilo Rendón, Dolores Abril, Esteban Fuenzalida, Gabriela Ocampo,
    Hugo Villalba, Irene Saldaña, Julián Echeverría
"""
#: Of so many months before its last, the demonstration shows what customers were worth.
_MONTHS_BEFORE = 6


@dataclass(frozen=True)
class SignIn:
    """How somebody of an area signs in."""

    area: str
    scope: str
    email: str
    password: str


def has_company() -> bool:
    """Return whether the installation is somebody's already, also before its tables are there."""
    is_new = Company._meta.db_table not in connection.introspection.table_names()
    return not is_new and Company.objects.exists()


@transaction.atomic
def set_up(tables: Path, *, language: str) -> list[SignIn]:
    """Fill an empty installation with a simulated company; all of it, or nothing.

    Parameters
    ----------
    tables
        The folder that ``quilate simulate`` has written.
    language
        In which the people read.
    """
    about = json.loads((tables / "truth" / "run.json").read_text(encoding="utf-8"))
    customers = pq.read_table(tables / "customers.parquet")
    Company.objects.create(
        id=1,
        name=about["company"],
        country=_HOME,
        currency=about["currency"],
        time_zone="Europe/Madrid",
        language=language,
        default_margin=_USUAL_MARGIN,
    )
    branches = _branches(customers)
    sign_ins = _people(next(iter(branches.values())), language)
    places = _places(branches)
    loaded = load_customers(
        customers,
        source=Language(language)("demonstration-source"),
        at=timezone.now(),
        placed=lambda row: places[_branch_name(row, branches)][_turn(row)],
    )
    _load_consents(tables, loaded)
    load_activity(tables, at=timezone.now())
    return sign_ins


def value_everybody() -> None:
    """Value the customers of the simulated company, and have its people work with them."""
    at = timezone.now()
    demonstrated_decisions.decide(at=at)
    value_customers(by=None, at=at, today=timezone.localdate(at))
    recompute_month_ends(months=_MONTHS_BEFORE, at=at)
    recompute_stages(at=at)
    find_kinds(by=None, at=at)
    prepare(at=at)
    move_everybody(at=at)
    demonstrated_decisions.plan(at=at)
    demonstrated_tags.tag_some(at=at)
    demonstrated_propositions.promise_some(at=at)
    demonstrated_spends.tell_some(at=at)
    prepare(at=at)


def _branches(customers: pa.Table) -> dict[str, Branch]:
    """Return the branches by name, that with most customers at home first."""
    seen = Counter(
        zip(customers["country"].to_pylist(), customers["region"].to_pylist(), strict=True)
    )
    at_home = [region for (country, region), _ in seen.most_common() if country == _HOME]
    names = {str(region): _HOME for region in at_home[:_REGIONS]}
    names |= {_COUNTRIES[country]: country for country in sorted({country for country, _ in seen})}
    return {
        name: Branch.objects.create(name=name, country=country) for name, country in names.items()
    }


def _people(branch: Branch, language: str) -> list[SignIn]:
    """Enter a person of each area, in one branch and its first team."""
    team = Team.objects.create(name=_TEAMS[0], branch=branch)
    sign_ins = []
    for area, (name, scope) in _PEOPLE.items():
        password, email = secrets.token_urlsafe(9), f"{area.value}@example.com"
        Person.objects.create_user(
            email,
            password,
            name=name,
            area=area,
            scope=scope,
            branch=branch,
            team=team,
            language=language,
        )
        sign_ins.append(SignIn(area.value, scope.value, email, password))
    return sign_ins


def _places(branches: dict[str, Branch]) -> dict[str, list[Place]]:
    """Return the places of each branch: its teams, and somebody who owns customers."""
    places = {}
    sellers = [name.strip() for name in _SELLERS.split(",")]
    for (name, branch), seller in zip(branches.items(), sellers, strict=False):
        first, second = (
            Team.objects.get_or_create(name=team, branch=branch)[0].pk for team in _TEAMS
        )
        owner = _owner(branch, first, seller)
        # In turns: a third of the customers have an owner.
        places[name] = [
            Place(branch.pk, first, owner.pk),
            Place(branch.pk, first),
            Place(branch.pk, second),
        ]
    return places


def _owner(branch: Branch, team_id: int, name: str) -> Person:
    """Return who sells in a branch: the one who signs in as sales, else somebody without a key."""
    fields: dict[str, Any] = {"area": Area.SALES, "branch": branch, "team_id": team_id}
    there = Person.objects.filter(**fields).first()
    email = f"sales-{branch.pk}@example.com"
    return there or Person.objects.create_user(email, name=name, scope=Scope.OWN, **fields)


def _branch_name(row: Row, branches: dict[str, Branch]) -> str:
    is_at_home = row["country"] == _HOME and row["region"] in branches
    return str(row["region"]) if is_at_home else _COUNTRIES[row["country"]]


def _turn(row: Row) -> int:
    return int(row["customer_id"].lstrip("C")) % 3


def _load_consents(tables: Path, loaded: Loaded) -> None:
    load_consents(pq.read_table(tables / "consents.parquet"), loaded, by=None)
