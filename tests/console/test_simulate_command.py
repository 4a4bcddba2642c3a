"""``quilate simulate`` leaves a company that ``quilate value`` can read, or nothing at all."""

import json

import pyarrow.parquet as pq
import pytest

from quilate.simulator.company.reading import specification

SMALL = ["--customers", "60", "--days", "45"]


@pytest.mark.long
def test_what_was_written_is_told_with_what_to_do_next(quilate, tmp_path):
    result = quilate("simulate", "clinic", *SMALL, "--out", "arce")

    assert result.exit_code == 0, result.output
    assert "order_lines.parquet" in result.output
    assert "quilate value arce/order_lines.parquet" in result.output
    assert (tmp_path / "arce" / "truth" / "realised.parquet").exists()


@pytest.mark.long
def test_a_simulated_company_can_be_valued_as_any_other(quilate, tmp_path):
    quilate("simulate", "clinic", *SMALL, "--out", "arce")
    result = quilate("value", "arce/order_lines.parquet", "--out", "worth", "--json")
    record = json.loads(result.stdout)
    lines = pq.read_metadata(tmp_path / "arce" / "order_lines.parquet").num_rows

    assert record["rows_read"] == record["rows_used"] == lines
    assert record["assumed_rows"] == 0


@pytest.mark.long
def test_a_company_of_ones_own_is_simulated_without_new_code(quilate, tmp_path):
    own = specification("clinic").replace("Clínicas Arce".encode(), b"Spa Sur")
    (tmp_path / "spa.toml").write_bytes(own.replace(b'industry = "clinic"', b'industry = "spa"'))
    result = quilate("simulate", "spa.toml", *SMALL, "--ends", "2024-06-30")
    record = json.loads((tmp_path / "simulated-spa" / "truth" / "run.json").read_text())

    assert result.exit_code == 0, result.output
    assert (record["company"], record["last_day"]) == ("Spa Sur", "2024-06-30")
    assert (tmp_path / "simulated-spa" / "README.md").read_text().startswith("# Spa Sur\n")


@pytest.mark.long
def test_tables_are_written_as_csv_and_explained_in_spanish(quilate, tmp_path):
    result = quilate("simulate", "clinic", *SMALL, "--csv", "--lang", "es", "--out", "arce")

    assert "quilate value arce/order_lines.csv" in result.output
    assert "Aquí nadie es real" in (tmp_path / "arce" / "README.md").read_text("utf-8")
    assert not list(tmp_path.rglob("*.parquet"))


@pytest.mark.parametrize(
    ("words", "said"),
    {
        "no industry": ("", "Name an industry (bank, clinic, retailer, telco)"),
        "an industry that is none": ("airline", "no industry “airline”"),
        "a file that is not there": ("airline.toml", "There is no file airline.toml"),
        "nobody": ("clinic --customers 0", "between 1 and 2,000,000, not 0"),
        "less than nobody": ("clinic --customers -5", "not -5"),
        "more than there are": ("clinic --customers 999999999", "not 999,999,999"),
        "no days": ("clinic --days 0", "not 0"),
        "no years": ("clinic --years 0", "not 0"),
        "years without number": ("clinic --years nan", "not nan"),
        "a century": ("clinic --years 100", "not 100"),
        "years and days": ("clinic --years 1 --days 10", "not both"),
        "an end before computers": ("clinic --ends 1066-10-14", "1066-10-14"),
        "a specification of nothing": ("empty.toml", "The key name is missing"),
        "a folder in use": ("clinic --out .", "has files in it already"),
    }.values(),
)
def test_a_mistake_is_one_sentence_and_leaves_nothing(quilate, tmp_path, words, said):
    (tmp_path / "empty.toml").write_text("")
    result = quilate("simulate", *words.split())

    assert result.exit_code == 2
    assert said in result.stderr
    assert len(result.stderr.splitlines()) == 1
    assert [path.name for path in tmp_path.iterdir()] == ["empty.toml"]


def test_an_interruption_leaves_nothing(quilate, tmp_path, monkeypatch):
    def interrupt(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr("quilate.simulator.output.simulation.true_customers", interrupt)
    result = quilate("simulate", "clinic", *SMALL)

    assert result.exit_code == 130
    assert list(tmp_path.iterdir()) == []
