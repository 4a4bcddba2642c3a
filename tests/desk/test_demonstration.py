"""``quilate demo`` enters a simulated company, into an installation that is nobody's."""

import socket
from pathlib import Path

import pytest

from quilate.config.demonstration import has_company, set_up
from quilate.console.demo import _see_that_it_is_new
from quilate.console.serving import prepare
from quilate.core.models import Branch, Person
from quilate.core.roles import Area
from quilate.customers.models import Consent, Customer, Identity
from quilate.language import Language, Problem
from quilate.simulator.company.reading import parsed, specification
from quilate.simulator.output import simulate
from quilate.simulator.output.scope import Simulation

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def tables(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("retailer")
    text = specification("retailer")
    company = parsed(text, "retailer")
    simulation = Simulation(company, text, seed=1, customers=300, days=20)
    simulate(simulation, folder, Language("en"), lambda _stage, _share: None)
    return folder


def test_a_person_of_each_area_sees_customers(tables: Path) -> None:
    sign_ins = set_up(tables, language="en")

    assert {each.area for each in sign_ins} == set(Area)
    for each in sign_ins:
        person = Person.objects.get(email=each.email)
        assert person.check_password(each.password)
        assert Customer.objects.visible_to(person).exists(), each.area


def test_scopes_differ_in_what_they_reach(tables: Path) -> None:
    set_up(tables, language="en")
    seen = {
        person.area: Customer.objects.visible_to(person).count()
        for person in Person.objects.filter(scope__in=("own", "team", "branch", "all"))
        if not person.email.startswith("sales-")
    }

    assert seen["sales"] < seen["service"] < seen["operations"] < seen["information"]
    assert seen["information"] == Customer.objects.count() >= 300


def test_everything_of_the_tables_is_entered(tables: Path) -> None:
    set_up(tables, language="en")

    assert Consent.objects.exists()
    assert Branch.objects.count() > 4
    # The simulator mistypes a few on purpose.
    assert Identity.objects.filter(is_valid=False).count() < Customer.objects.count() / 20


def test_passwords_are_drawn_anew_for_each_installation(tables: Path) -> None:
    passwords = [each.password for each in set_up(tables, language="en")]

    assert len(set(passwords)) == len(passwords)
    assert min(map(len, passwords)) >= 12


def test_an_installation_with_a_company_is_left_alone(tables: Path) -> None:
    assert not has_company()
    set_up(tables, language="en")

    with pytest.raises(Problem, match="in it already"):
        _see_that_it_is_new()


def test_a_port_that_is_taken_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DJANGO_SETTINGS_MODULE", "tests.settings")
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()

        with pytest.raises(Problem, match="--port"):
            prepare("127.0.0.1", taken.getsockname()[1])
