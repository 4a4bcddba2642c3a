"""What a person can mend is one sentence in their language, exit code 2, and nothing left."""

import pytest

from tests.runs.shop import shop, written

FILES = {
    "empty.csv": "",
    "header.csv": "customer_id,order_date,amount\n",
    "unusable.csv": "customer_id,order_date,amount\nA,2024-01-01,much\nB,2024-01-02,more\n",
    "no-dates.csv": "customer_id,order_date,amount\nA,soon,1\nB,later,2\n",
    "ambiguous.csv": "customer_id,order_date,amount\nA,01/02/2024,5\nB,03/04/2024,6\n",
    "guests.csv": "customer_id,order_date,amount\n,2024-01-01,5\n,2024-01-02,6\n",
    "returns.csv": "customer_id,order_date,amount\nA,2024-01-20,-5\nB,2024-01-22,-6\n",
    "costs.csv": "customer_id,kind,quantity\nC0001,call,4\n",
}
VALUE = {
    "no file of that name": "value nowhere.csv",
    "a pattern that fits nothing": "value nowhere-*.csv",
    "a folder": "value .",
    "an empty file": "value empty.csv",
    "only a header": "value header.csv",
    "no row that can be used": "value unusable.csv",
    "no date that can be read": "value no-dates.csv",
    "dates that may be two": "value ambiguous.csv",
    "only guests": "value guests.csv",
    "only returns": "value returns.csv",
    "no source": "value",
    "two sources": "value orders.csv --example",
    "a map without a column": "value orders.csv --map customer",
    "a map to no column": "value orders.csv --map customer=nobody",
    "a map of no role": "value orders.csv --map wizard=amount",
    "a price that is none": "value orders.csv --costs costs.csv --unit-cost call=dear",
    "a price that may be two": "value orders.csv --costs costs.csv --unit-cost call=1,234",
    "a margin in words": "value orders.csv --default-margin most",
    "a price beyond counting": "value orders.csv --costs costs.csv --unit-cost call=nan",
    "a kind without a price": "value orders.csv --costs costs.csv",
    "a price of nothing named": "value orders.csv --unit-cost call=4",
    "costs that are missing": "value orders.csv --costs nowhere.csv",
    "a horizon of no days": "value orders.csv --horizon-days 0",
    "a horizon of ages": "value orders.csv --horizon-days 999999999",
    "a horizon in words": "value orders.csv --horizon-days many",
    "a discount of all": "value orders.csv --discount -2",
    "a discount that outgrows all sums": "value orders.csv --discount -0.9 --horizon-days 36500",
    "a discount in per cent": "value orders.csv --discount 10",
    "a discount that is no number": "value orders.csv --discount nan",
    "a margin in per cent": "value orders.csv --default-margin 40",
    "a line at no money": "value orders.csv --cut-clv inf",
    "a line beyond counting": "value orders.csv --cut-clv 1e300",
    "a day before the data": "value orders.csv --as-of 1999-01-01",
    "a day that does not exist": "value orders.csv --as-of 2024-02-30",
    "a language nobody speaks": "value orders.csv --lang fr",
    "a folder under a file": "value orders.csv --out orders.csv/out",
    "a folder that is a file": "value orders.csv --out empty.csv",
    "an option that is none": "value orders.csv --fast",
    "an option without its value": "value orders.csv --out",
    "no such command": "orders.csv",
}
BACKTEST = {
    "no cut-off": "backtest orders.csv",
    "a cut-off after the data": "backtest orders.csv --cutoff 2030-01-01",
    "a cut-off on the last day": "backtest orders.csv --cutoff 2022-02-06",
    "a cut-off before anything": "backtest orders.csv --cutoff 1999-01-01",
    "a backtest of no days": "backtest orders.csv --cutoff 2022-01-20 --horizon-days 0",
    "a backtest of no file": "backtest nowhere.csv --cutoff 2022-01-20 --out back",
}
MISTAKES = VALUE | BACKTEST


@pytest.fixture(autouse=True)
def files(tmp_path, orders):
    for name, text in FILES.items():
        (tmp_path / name).write_text(text, encoding="utf-8")


@pytest.mark.parametrize("mistake", MISTAKES)
def test_it_is_one_sentence_and_nothing_is_left(quilate, tmp_path, mistake):
    before = {path.name for path in tmp_path.iterdir()}

    result = quilate(*MISTAKES[mistake].split())

    assert (result.exit_code, result.stdout) == (2, "")
    assert len(result.stderr.splitlines()) == 1
    assert result.stderr[0].isupper() or result.stderr.startswith(("-", "empty", "header", "."))
    assert "Traceback" not in result.stderr
    assert {path.name for path in tmp_path.iterdir()} == before


@pytest.mark.parametrize("mistake", MISTAKES)
def test_it_is_told_in_the_language_asked_for(quilate, mistake):
    words = MISTAKES[mistake].split()
    if "--lang" in words or words[-1] == "--out":
        pytest.skip("the mistake is in saying the language, or swallows it")

    english = quilate(*words).stderr
    spanish = quilate(*words, "--lang", "es").stderr

    assert len(spanish.splitlines()) == 1
    assert spanish != english


def test_a_file_of_returns_alone_is_told_as_such(quilate):
    said = quilate("value", "returns.csv").stderr

    assert "No known customer has a purchase" in said
    assert "only 2 returns." in said


def test_the_language_is_that_of_the_environment_unless_said(quilate, monkeypatch):
    monkeypatch.setenv("LC_ALL", "es_ES.UTF-8")

    assert quilate("value", "nowhere.csv").stderr == (
        "No existe el archivo nowhere.csv. Revise la ruta.\n"
    )
    assert quilate("value", "nowhere.csv", "--lang=en").stderr.startswith("There is no file")


@pytest.mark.long
def test_an_earlier_valuation_survives_a_later_mistake(quilate, tmp_path, orders):
    quilate("value", orders, "--out", "value")
    before = {path.name: path.read_bytes() for path in (tmp_path / "value").iterdir()}

    quilate("value", "unusable.csv", "--out", "value")

    assert {path.name: path.read_bytes() for path in (tmp_path / "value").iterdir()} == before


@pytest.mark.parametrize("lang", ["en", "es"])
def test_what_nobody_expected_is_one_sentence_too(quilate, orders, tmp_path, monkeypatch, lang):
    def fail(*_):
        raise ZeroDivisionError("of\nall things")

    monkeypatch.setattr("quilate.runs.output.write_report", fail)

    result = quilate("value", orders, "--lang", lang)

    assert (result.exit_code, result.stdout) == (70, "")
    assert len(result.stderr.splitlines()) == 1
    assert "ZeroDivisionError: of all things" in result.stderr
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith((".", "value"))] == []


def test_whoever_debugs_sees_where_it_happened(quilate, orders, monkeypatch):
    def fail(*_):
        raise ZeroDivisionError

    monkeypatch.setattr("quilate.runs.output.write_report", fail)
    monkeypatch.setenv("QUILATE_DEBUG", "1")

    assert isinstance(quilate("value", orders).exception, ZeroDivisionError)


@pytest.mark.long
@pytest.mark.parametrize(
    "trouble",
    [
        (KeyboardInterrupt(), 130, "Interrupted"),
        (MemoryError(), 2, "memory"),
        (OSError(28, "No space left on device"), 2, "No space left"),
    ],
)
def test_trouble_of_the_machine_leaves_the_folder_as_it_was(
    quilate, orders, tmp_path, monkeypatch, trouble
):
    quilate("value", orders, "--out", "value")
    before = {path.name: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    error, exit_code, word = trouble

    def fail(*_):
        raise error

    monkeypatch.setattr("quilate.runs.output.write_report", fail)
    result = quilate("value", orders, "--out", "value")

    assert (result.exit_code, result.stdout) == (exit_code, "")
    assert word in result.stderr
    assert len(result.stderr.strip().splitlines()) == 1
    assert {p.name: p.read_bytes() for p in tmp_path.rglob("*") if p.is_file()} == before


def test_a_base_too_large_for_excel_is_told_in_time(quilate, tmp_path, monkeypatch):
    monkeypatch.setattr("quilate.runs.workbook.MOST_ROWS", 3)
    path = written(tmp_path / "some.csv", shop(customers=9, days=30))

    result = quilate("value", path, "--excel")

    assert result.exit_code == 2
    assert "Excel" in result.stderr
    assert not (tmp_path / "value-some").exists()
