"""A simulation leaves tables that fit together, a README that explains them, and the truth."""

import json

import duckdb
import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from pyarrow import csv

from quilate.language import LANGUAGES, Language
from quilate.simulator.company.reading import parsed, specification
from quilate.simulator.draws import Chance
from quilate.simulator.output import Simulation, simulate
from quilate.simulator.output.columns import money
from quilate.simulator.output.contents import contents_sha256
from quilate.simulator.output.names import Names
from quilate.simulator.output.readme import meaning
from quilate.simulator.output.tables import tables_of

pytestmark = pytest.mark.long
CUSTOMERS, DAYS = 300, 200


def simulated(folder, *, industry="retailer", seed=1, customers=CUSTOMERS, days=DAYS, **how):
    folder.mkdir()
    text = specification(industry)
    simulation = Simulation(parsed(text, industry), text, seed, customers, days, **how)
    return simulate(simulation, folder, Language("en"), lambda stage, share: None)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A small retailer."""
    folder = tmp_path_factory.mktemp("simulated") / "retailer"
    simulated(folder)
    return folder


@pytest.fixture
def ask(folder):
    """Ask the tables of the small retailer by SQL."""

    def answer(query):
        with duckdb.connect() as connection:
            for path in folder.rglob("*.parquet"):
                name = "_".join(path.relative_to(folder).with_suffix("").parts)
                connection.execute(f"CREATE VIEW {name} AS FROM '{path}'")
            return connection.execute(query).fetchall()

    return answer


def test_the_folder_holds_tables_a_readme_and_the_truth_and_nothing_else(folder):
    files = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    others = {name for name in files if not name.endswith(".parquet")}

    assert others == {"README.md", "truth/company.toml", "truth/run.json"}
    assert {"customers.parquet", "order_lines.parquet", "truth/customers.parquet"} <= files
    assert not any(".notes" in name for name in files)


def test_every_record_names_a_customer_who_was_entered_by_then(folder, ask):
    for path in sorted(folder.glob("*.parquet")):
        columns = pq.read_schema(path).names
        if "customer_id" in columns and "day" in columns:
            assert ask(
                f"SELECT count(*) FROM {path.stem} r LEFT JOIN customers c USING (customer_id)"
                " WHERE c.created_on IS NULL OR c.created_on > r.day"
            ) == [(0,)], path.stem


def test_no_record_is_of_a_day_outside_the_history(folder, ask):
    run = json.loads((folder / "truth" / "run.json").read_text())
    for name in ("orders", "order_lines", "contacts", "incidents"):
        (first, last), *_ = ask(f"SELECT min(day), max(day) FROM {name}")

        assert run["first_day"] <= first.isoformat() <= last.isoformat() <= run["last_day"]


def test_the_money_of_orders_is_that_of_their_lines(ask):
    assert ask(
        "SELECT count(*) FROM (SELECT order_id, sum(amount) AS lines FROM order_lines"
        " WHERE NOT is_return GROUP BY ALL) JOIN orders USING (order_id) WHERE amount <> lines"
    ) == [(0,)]


def test_money_is_exact_and_days_are_dates(folder):
    schema = pq.read_schema(folder / "order_lines.parquet")

    assert str(schema.field("amount").type) == "decimal128(18, 2)"
    assert str(schema.field("day").type) == "date32[day]"
    assert [str(each) for each in money(np.array([1234, -5])).to_pylist()] == ["12.34", "-0.05"]


def test_customers_who_were_entered_twice_are_known_by_their_truth_only(ask):
    assert (
        ask("SELECT count(*), count(DISTINCT customer_id) FROM customers")[0]
        == (CUSTOMERS + ask("SELECT count(*) FROM truth_duplicates")[0][0],) * 2
    )
    assert ask("SELECT count(*) FROM truth_customers") == [(CUSTOMERS,)]
    assert ask(
        "SELECT count(*) FROM truth_duplicates d ANTI JOIN truth_customers c"
        " ON c.customer_id = d.real_customer_id"
    ) == [(0,)]


def test_records_use_either_entry_of_a_customer_once_there_are_two():
    keys = Names(
        Chance(1),
        pa.array(["A", "B", "A again"]),
        second=np.array([2, -1]),
        second_from=np.array([100, -1]),
    )
    who, day = np.zeros(2000, dtype=np.int64), np.arange(2000)
    used = np.array(keys.used(who, day).to_pylist())

    assert set(used[:100]) == {"A"}
    assert 0.45 < (used[100:] == "A again").mean() < 0.55
    assert set(keys.used(who + 1, day).to_pylist()) == {"B"}
    assert keys.used(np.array([-1, 7]), np.array([5, 5])).to_pylist() == [None, None]


def test_what_is_still_open_has_no_end_and_what_has_ended_ended_later(ask):
    assert ask("SELECT count(*) FROM incidents WHERE closed_on < day") == [(0,)]
    assert ask("SELECT count(*) > 0 FROM incidents WHERE solved_on IS NOT NULL") == [(True,)]
    assert ask("SELECT count(*) FROM incidents WHERE closed_on IS NULL AND cost IS NOT NULL") == [
        (0,)
    ]


def test_the_truth_tells_the_margin_with_and_without_each_action(folder, ask):
    actions = parsed(specification("retailer"), "retailer").responses.actions
    columns = pq.read_schema(folder / "truth" / "customers.parquet").names

    assert {f"expected_margin_if_{action}" for action in actions} <= set(columns)
    assert ask("SELECT count(*) FROM truth_realised WHERE realised_margin <> 0")[0][0] > 50
    assert ask("SELECT sum(expected_margin) > 0 FROM truth_customers") == [(True,)]


def test_the_specification_and_what_it_takes_to_have_the_run_again_are_kept(folder):
    run = json.loads((folder / "truth" / "run.json").read_text())

    assert (folder / "truth" / "company.toml").read_bytes() == specification("retailer")
    assert (run["seed"], run["customers"], run["days"]) == (1, CUSTOMERS, DAYS)


def test_the_readme_tells_every_table_and_every_column(folder):
    readme = (folder / "README.md").read_text()
    for path in folder.rglob("*.parquet"):
        assert path.relative_to(folder).as_posix() in readme
        for column in pq.read_schema(path).names:
            assert f"| `{column}` |" in readme
    assert "GeoNames" in readme
    assert "Nobody here is real" in readme


@pytest.mark.parametrize("industry", ["retailer", "telco", "bank", "clinic"])
@pytest.mark.parametrize("code", LANGUAGES)
def test_every_column_that_is_declared_is_explained_in_both_languages(industry, code):
    company, language = parsed(specification(industry), industry), Language(code)

    for table in tables_of(company):
        for column in table.columns:
            assert meaning(table.closes or table.name, column, language)


@pytest.mark.parametrize("code", LANGUAGES)
def test_what_a_column_tells_in_words_is_explained_in_them(small_world, code):
    for table in tables_of(small_world.world.setting.company):
        for column in {"direction", "end_reason", "outcome"} & set(table.columns):
            words = set(small_world.happened[table.name][column])
            explained = meaning(table.closes or table.name, column, Language(code))

            assert {word for word in words if word not in explained} == set()


@pytest.mark.parametrize(("customers", "days"), [(1, 1), (1, 400), (200, 1)])
def test_hardly_anybody_and_hardly_any_time_are_written_too(tmp_path, customers, days):
    tables = simulated(tmp_path / "tiny", industry="clinic", customers=customers, days=days)
    rows = {table.path: table.rows for table in tables}

    assert rows["truth/customers.parquet"] == customers
    assert rows["orders.parquet"] >= customers


def test_only_who_buys_without_a_contract_has_a_habit_of_orders(tmp_path):
    simulated(tmp_path / "telco", industry="telco", customers=200, days=1)
    habits = pq.read_table(tmp_path / "telco" / "truth" / "customers.parquet").to_pydict()
    usual = dict(zip(habits["customer_id"], habits["orders_per_year"], strict=True))
    orders = pq.read_table(tmp_path / "telco" / "orders.parquet")["customer_id"].to_pylist()

    assert {customer for customer, rate in usual.items() if rate} <= set(orders)
    assert 0 < len(set(orders)) < len(usual)


def test_csv_says_the_same_as_parquet(folder, tmp_path):
    simulated(tmp_path / "csv", as_csv=True)
    for path in sorted(folder.rglob("*.parquet")):
        other = (tmp_path / "csv" / path.relative_to(folder)).with_suffix(".csv")
        table = pq.read_table(path)
        again = csv.read_csv(
            other,
            convert_options=csv.ConvertOptions(
                column_types=table.schema,
                strings_can_be_null=True,
                quoted_strings_can_be_null=False,
            ),
        )
        assert again.equals(table), path


def test_the_same_seed_gives_the_same_bytes(folder, tmp_path):
    simulated(tmp_path / "again")

    assert _bytes(tmp_path / "again") == _bytes(folder)


def test_another_seed_gives_another_company(folder, tmp_path):
    simulated(tmp_path / "other", seed=2)
    ours, theirs = contents_sha256(folder), contents_sha256(tmp_path / "other")

    assert ours.keys() == theirs.keys()
    assert ours["customers.parquet"] != theirs["customers.parquet"]
    assert ours["order_lines.parquet"] != theirs["order_lines.parquet"]


def test_the_fingerprint_is_of_the_contents_and_not_of_the_file(folder, tmp_path):
    table = pq.read_table(folder / "orders.parquet")
    pq.write_table(table, tmp_path / "orders.parquet", row_group_size=7, compression="none")

    assert contents_sha256(tmp_path)["orders.parquet"] == contents_sha256(folder)["orders.parquet"]


def _bytes(folder):
    return {
        path.relative_to(folder): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def test_the_chances_of_every_opportunity_are_known_to_the_truth_alone(tmp_path):
    simulated(tmp_path / "shop", industry="retailer", customers=2_000, days=300)
    opportunities = pq.read_table(tmp_path / "shop" / "opportunities.parquet").to_pydict()
    odds = pq.read_table(tmp_path / "shop" / "truth" / "opportunities.parquet").to_pydict()

    assert odds["opportunity_id"] == opportunities["opportunity_id"] != []
    assert not (tmp_path / "shop" / "opportunity_odds.parquet").exists()
    assert all(0 < chance < 1 for chance in odds["won_if_worked_at_once"])
    still_wait = [closed is None for closed in opportunities["closed_on"]]
    assert [today is not None for today in odds["won_if_worked_today"]] == still_wait
