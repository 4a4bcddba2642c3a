"""Programs get the figures of the pages, within the reach of whose token they hold."""

import csv
import datetime as dt
import itertools
from collections.abc import Iterable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from django.db import connection
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse
from django.utils import translation

from quilate.activity.models import Interaction
from quilate.activity.queries.histories import lines_of_record
from quilate.api.models import AccessToken
from quilate.core.models import AuditEntry, Person
from quilate.core.roles import Area, Scope
from quilate.core.speech import spoken
from quilate.customers.models import Customer
from quilate.runs.from_python import value
from quilate.value.models import SUMMED, Valuation
from quilate.value.queries import total, totals_by_quadrant
from quilate.value.tiers.actions import set_tiers
from quilate.value.tiers.names import LETTERS
from quilate.value.tiers.rule import TierRule
from tests.people import person
from tests.valued_company import ValuedCompany, valued_company

pytestmark = pytest.mark.django_db
FAR = dt.datetime(2100, 1, 1, tzinfo=dt.UTC)
MADE = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)


@pytest.fixture
def valued() -> ValuedCompany:
    return valued_company(number=24)


def bearer(somebody: Person) -> dict[str, str]:
    said = {"name": "Report", "person": somebody, "at": MADE, "expires_at": FAR}
    return {"authorization": f"Bearer {AccessToken.objects.issue(**said)[1]}"}


def asked(client: Client, address: str, somebody: Person) -> HttpResponse:
    return client.get(f"/api/v1/{address}", headers=bearer(somebody))


def test_a_customer_is_worth_what_the_page_says(client: Client, valued: ValuedCompany) -> None:
    reader = person("reading", "all", language="es")
    # One with something still to win: a gap of nothing is told in words.
    shown = Valuation.objects.current().select_related("customer", "run").order_by("-gap").first()
    assert shown is not None

    answer = asked(client, f"customers/{shown.customer_id}/valuation", reader).json()

    client.force_login(reader)
    page = client.get(reverse("customer", args=[shown.customer_id])).content.decode()
    for name in ("clv", "current_value", "potential", "gap", "value_to_date"):
        assert answer[name] == str(getattr(shown, name))
        with translation.override(reader.language):
            assert spoken().money(float(answer[name]), "EUR") in page
    assert (answer["currency"], answer["as_of"]) == ("EUR", shown.run.as_of.isoformat())
    assert (answer["model"], answer["trust"]) == (shown.run.champion, shown.run.trust)
    assert answer["customer"] == {
        "number": shown.customer_id,
        "key": shown.customer.key,
        "name": shown.customer.name,
    }
    assert AuditEntry.objects.filter(action="customer.seen", person=reader).exists()


def test_the_portfolio_adds_up_as_the_page_does_within_reach(
    client: Client, valued: ValuedCompany
) -> None:
    for somebody in (person("finance", "all"), person("sales", "branch", branch=valued.north)):
        answer = asked(client, "portfolio", somebody).json()

        its = total(somebody)
        among = totals_by_quadrant(somebody)
        names = [name for name in SUMMED if name in answer["total"]]
        assert answer["total"]["customers"] == its.customers
        assert {name: answer["total"][name] for name in names} == {
            name: f"{its[name]:.2f}" for name in names
        }
        assert {name: each["clv"] for name, each in answer["quadrants"].items()} == {
            name.value: f"{each['clv']:.2f}" for name, each in among.items()
        }
        assert answer["cut_lines"]["clv"] == str(valued.run.cut_clv)


def test_pages_of_valuations_follow_each_other_without_gap_or_repetition(
    client: Client, valued: ValuedCompany
) -> None:
    reader = person()
    rows, cursor = list[dict[str, Any]](), ""
    while True:
        answer = asked(client, f"valuations?limit=7&cursor={cursor}", reader).json()
        rows += answer["valuations"]
        cursor = answer["next"]
        if not cursor:
            break

    ordered = Valuation.objects.current().order_by("-clv", "-customer_id")
    assert [row["customer"]["number"] for row in rows] == [each.customer_id for each in ordered]
    # Whatever the company calls them, a program asks for the letter and is given it.
    named = {**LETTERS, "A": "Gold"}
    set_tiers(TierRule(), named, reason="As we say", seen=None, by=reader, at=MADE)
    of_tier = asked(client, "valuations?tier=A", reader).json()["valuations"]
    assert {row["tier"] for row in of_tier} == {"A"}
    of_quadrant = asked(client, "valuations?quadrant=invest", reader).json()["valuations"]
    assert len(of_quadrant) == ordered.filter(quadrant="invest").count()


@pytest.mark.long
def test_no_token_reaches_a_customer_beyond_the_scope_of_its_person(
    client: Client, valued: ValuedCompany
) -> None:
    numbers = [valued.customer(each).pk for each in range(6)]
    for area, scope in itertools.product(Area, Scope):
        somebody = person(area, scope, branch=valued.north, team=valued.seller.team)
        headers = bearer(somebody)
        seen = set(Customer.objects.visible_to(somebody).values_list("pk", flat=True))

        found = client.get("/api/v1/valuations?limit=200", headers=headers).json()["valuations"]

        assert {row["customer"]["number"] for row in found} == seen
        for number in numbers:
            answer = client.get(f"/api/v1/customers/{number}/valuation", headers=headers)
            assert (answer.status_code == 200) == (number in seen)
            assert ("Sanz" in answer.content.decode()) == (number in seen)


def test_the_same_lines_have_the_same_value_by_the_command_line_on_screen_and_here(
    client: Client, valued: ValuedCompany, tmp_path: Path
) -> None:
    with connection.cursor() as cursor:
        cursor.execute(lines_of_record())
        lines = _written(tmp_path / "lines.csv", [each[0] for each in cursor.description], cursor)
    told = Interaction.objects.values_list("customer__key", "day", "account_amount")
    costs = _written(tmp_path / "costs.csv", ["customer", "date", "cost"], told)

    table = value(lines, costs=costs, horizon_days=365, as_of=valued.run.as_of)

    answer = asked(client, "valuations?limit=200", person()).json()["valuations"]
    here = {row["customer"]["key"]: Decimal(row["clv"]) for row in answer}
    said = {row["customer_id"]: Decimal(str(row["clv"])) for row in table.to_pylist()}
    assert here.keys() == said.keys()
    assert max(abs(here[key] - said[key]) for key in said) <= Decimal("0.005001")


def _written(path: Path, names: list[str], rows: Iterable[object]) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(names)
        writer.writerows(rows)  # type: ignore[arg-type]
    return path
