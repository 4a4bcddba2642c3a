"""``quilate demo`` enters a simulated company, into an installation that is nobody's."""

import datetime as dt
import socket
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from quilate.activity.models import AcquisitionSpend, Interaction, OrderLine
from quilate.config.demonstration import set_up, value_everybody
from quilate.console import sign_ins
from quilate.console.demo import _filled, _is_there_already
from quilate.console.serving import prepare
from quilate.core.models import Branch, Person, UnitCost
from quilate.core.roles import Area
from quilate.customers.models import Consent, Customer, Identity
from quilate.language import Language, Problem
from quilate.segments.models import Segment
from quilate.simulator.company.reading import parsed, specification
from quilate.simulator.output import simulate
from quilate.simulator.output.scope import Simulation
from quilate.value.ending.models import EndingProposal
from quilate.value.kinds.models import Finding
from quilate.value.models import BeyondPolicy, BeyondValue, PortfolioPolicy, Quadrant
from quilate.value.plans.models import AccountPlan

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def tables(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("retailer")
    text = specification("retailer")
    company = parsed(text, "retailer")
    simulation = Simulation(company, text, seed=1, customers=300, days=20)
    simulate(simulation, folder, Language("en"), lambda _stage, _share: None)
    return folder


@pytest.mark.long
def test_a_person_of_each_area_sees_customers(tables: Path) -> None:
    sign_ins = set_up(tables, language="en")

    assert {each.area for each in sign_ins} == set(Area)
    for each in sign_ins:
        person = Person.objects.get(email=each.email)
        assert person.check_password(each.password)
        assert Customer.objects.visible_to(person).exists(), each.area


@pytest.mark.long
def test_scopes_differ_in_what_they_reach(tables: Path) -> None:
    set_up(tables, language="en")
    seen = {
        person.area: Customer.objects.visible_to(person).count()
        for person in Person.objects.filter(scope__in=("own", "team", "branch", "all"))
        if not person.email.startswith("sales-")
    }

    assert seen["sales"] < seen["service"] < seen["operations"] < seen["information"]
    assert seen["information"] == Customer.objects.count() >= 300


@pytest.mark.long
def test_everything_of_the_tables_is_entered(tables: Path) -> None:
    set_up(tables, language="en")

    assert Consent.objects.exists()
    assert Branch.objects.count() > 4
    lines = pq.read_table(tables / "order_lines.parquet")
    assert OrderLine.objects.count() == lines.num_rows
    amounts = OrderLine.objects.values_list("account_amount", flat=True)
    assert sum(amounts) == sum(lines["amount"].to_pylist())
    assert Interaction.objects.exists()
    assert AcquisitionSpend.objects.exists()
    # The simulator mistypes a few on purpose.
    assert Identity.objects.filter(is_valid=False).count() < Customer.objects.count() / 20


@pytest.mark.long
def test_its_people_have_decided_and_planned(tables: Path) -> None:
    set_up(tables, language="es")
    value_everybody()

    assert UnitCost.objects.values("activity").distinct().count() == 9
    reasons = PortfolioPolicy.objects.values_list("reason", flat=True)
    assert len(set(reasons)) == len(Quadrant) and all(reasons)
    assert Segment.objects.count() == 4
    assert AccountPlan.objects.exists()
    assert EndingProposal.objects.count() == 1
    assert BeyondPolicy.in_force().is_on
    assert BeyondValue.objects.exists()
    assert Finding.objects.count() == 1, "kinds of customers were looked for"


@pytest.mark.long
def test_passwords_are_drawn_anew_for_each_installation(tables: Path) -> None:
    passwords = [each.password for each in set_up(tables, language="en")]

    assert len(set(passwords)) == len(passwords)
    assert min(map(len, passwords)) >= 12


@pytest.mark.long
def test_an_installation_with_a_company_of_its_own_is_left_alone(
    tables: Path, tmp_path: Path
) -> None:
    assert not _is_there_already(tmp_path)
    set_up(tables, language="en")

    with pytest.raises(Problem, match="in it already"):
        _is_there_already(tmp_path)


@pytest.mark.long
def test_a_demonstration_that_was_made_before_tells_its_sign_ins_again(
    tables: Path, tmp_path: Path
) -> None:
    made = set_up(tables, language="en")
    sign_ins.keep(made, tmp_path)

    assert _is_there_already(tmp_path)
    assert sign_ins.kept(tmp_path) == made
    assert [file.stat().st_mode & 0o077 for file in tmp_path.iterdir()] == [0]


def test_its_history_ends_yesterday(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Simulation] = []

    def simulated(simulation: Simulation, *_: object) -> None:
        asked.append(simulation)
        raise InterruptedError

    monkeypatch.setattr("quilate.simulator.output.simulate", simulated)
    before = dt.date.today()
    with pytest.raises(InterruptedError):
        _filled(10, Language("en"))

    (simulation,) = asked
    ends = simulation.company.ends + dt.timedelta(days=1)
    assert before <= ends <= dt.date.today()
    assert simulation.days == 1096


def test_a_port_that_is_taken_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DJANGO_SETTINGS_MODULE", "tests.settings")
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()

        with pytest.raises(Problem, match="--port"):
            prepare("127.0.0.1", taken.getsockname()[1])
