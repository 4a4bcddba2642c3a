"""The report as a page: whole, self-contained, safe and readable at every extreme."""

import itertools
import re
from collections.abc import Callable
from dataclasses import fields, replace
from pathlib import Path

import numpy as np
import pytest

from quilate.language import LANGUAGES, Language
from quilate.report import ReportContents, write_report
from quilate.report.contents import Assumptions, Metrics, Reading
from quilate.report.page import report_page
from tests.report.reading_pages import Page
from tests.report.sample import Simulated, a_base, backtest, contents_of, provenance, reading

HOSTILE = "<script>alert('1')</script>\"'&{{ 7*7 }}"


def a_retailer() -> ReportContents:
    return contents_of(a_base(2_000))


def one_customer() -> ReportContents:
    base = Simulated(np.array([1_200.0]), np.array([400.0]))
    return contents_of(base, backtest=None, reading=Reading(1, 1, 0, 0))


def three_customers() -> ReportContents:
    base = Simulated(np.array([1_200.0, 90, 10]), np.array([400.0, -100, 10]))
    return contents_of(base, backtest=backtest(bias=0.3, customers=3))


def nobody_gains() -> ReportContents:
    base = Simulated(np.linspace(1, 900, 60), np.linspace(-400, -1, 60))
    return contents_of(base, provenance=provenance(currency=None))


def nothing_but_zeros() -> ReportContents:
    return contents_of(Simulated(np.zeros(40), np.zeros(40)))


def nobody_at_all() -> ReportContents:
    return contents_of(Simulated(np.empty(0), np.empty(0)), backtest=None)


def billions_of_pesos() -> ReportContents:
    base = a_base(2_000)
    rich = Simulated(base.revenue * 1e9, np.abs(base.margin) * 1e9)
    return contents_of(rich, provenance=provenance("COP", "ventas_" * 30 + ".xlsx"))


def everything_assumed() -> ReportContents:
    contents = contents_of(a_base(500), assumptions=Assumptions(1.0, has_cost_to_serve=False))
    return replace(contents, figures=replace(contents.figures, rank_falls=()))


EXTREMES = [
    a_retailer,
    one_customer,
    three_customers,
    nobody_gains,
    nothing_but_zeros,
    nobody_at_all,
    billions_of_pesos,
    everything_assumed,
]


@pytest.fixture(
    scope="module",
    params=itertools.product(EXTREMES, LANGUAGES),
    ids=lambda case: f"{case[0].__name__}-{case[1]}",
)
def page(request: pytest.FixtureRequest) -> Page:
    make, code = request.param
    return Page(report_page(make(), Language(code)))


def test_the_page_loads_nothing_from_elsewhere(page: Page) -> None:
    loading = {"link", "img", "iframe", "object", "embed", "base"}

    assert not loading & {tag for tag, _ in page.tags}
    assert page.attributes("src") == []
    assert {href[0] for href in page.attributes("href")} == {"#"}
    assert not re.search(r"https?://|@import|url\(|@font-face", page.html)


def test_the_page_can_be_sent_by_mail(page: Page) -> None:
    assert len(page.html.encode()) < 400_000


def test_every_id_is_one_thing_and_every_link_leads_to_one(page: Page) -> None:
    ids = page.attributes("id")

    assert len(ids) == len(set(ids))
    assert {href[1:] for href in page.attributes("href")} <= set(ids)
    named = " ".join(page.attributes("aria-labelledby")).split()
    assert set(named) <= set(ids)


def test_headings_go_down_one_step_at_a_time(page: Page) -> None:
    levels = page.headings()

    assert levels.count(1) == 1
    assert all(b - a <= 1 for a, b in itertools.pairwise(levels))


def test_every_table_has_a_caption_and_headers_with_their_direction(page: Page) -> None:
    tags = [tag for tag, _ in page.tags]

    assert tags.count("table") == tags.count("caption")
    assert all(each.get("scope") for tag, each in page.tags if tag == "th")


def test_every_picture_is_valid_and_says_what_it_shows_or_is_hidden(page: Page) -> None:
    for picture in page.pictures():
        is_named = picture.find("title") is not None and picture.find("desc") is not None
        assert is_named or picture.get("aria-hidden") == "true"


def test_no_coordinate_is_missing_or_infinite(page: Page) -> None:
    drawn = " ".join(" ".join(each.attrib.values()) for p in page.pictures() for each in p.iter())

    assert not re.search(r"\b(nan|inf)\b", drawn)


def test_no_message_is_left_untranslated(page: Page) -> None:
    assert not re.search(r"report-[a-z]+-[a-z]+|\{ \$|None|nan\b", page.html.split("</style>")[1])


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_hostile_customer_id_is_only_text(code: str) -> None:
    contents = a_retailer()
    figures = contents.figures
    hostile = replace(
        figures,
        most_valuable=tuple(replace(each, customer_id=HOSTILE) for each in figures.most_valuable),
        rank_falls=tuple(replace(each, customer_id=HOSTILE) for each in figures.rank_falls),
        portfolio=replace(
            figures.portfolio,
            largest=tuple(replace(each, customer_id=HOSTILE) for each in figures.portfolio.largest),
        ),
    )
    html = report_page(
        replace(contents, figures=hostile, provenance=provenance(source=HOSTILE)), Language(code)
    )

    assert html.count("<script>") == html.count("</script>") == 1
    assert "&lt;script&gt;alert(&#39;1&#39;)" in html
    assert "{{ 7*7 }}" in html


def test_a_hostile_rejected_value_is_only_text() -> None:
    account = reading()
    rows = tuple(replace(each, value=HOSTILE, field=HOSTILE) for each in account.examples)
    contents = contents_of(a_base(50), reading=replace(account, examples=rows))

    assert report_page(contents, Language("es")).count("<script>") == 1


def test_both_lists_have_their_fifty_rows() -> None:
    page = Page(report_page(a_retailer(), Language("es")))

    assert page.rows_of("most-table") == 50
    assert page.rows_of("falls-table") == 50


def test_every_candidate_and_every_metric_stands_in_the_table() -> None:
    html = report_page(a_retailer(), Language("en"))
    table = html.split('reflow candidates"')[1].split("</table>")[0]
    rows, metrics = len(backtest().candidates), len(fields(Metrics))

    assert table.count('scope="row"') == rows
    assert table.count("<td") == rows * metrics
    assert all(each.name in table for each in backtest().candidates)
    assert all(f"<code>{each.name}</code>" in table for each in fields(Metrics))
    assert table.count('class="champion"') == 1


@pytest.mark.parametrize(
    ("make", "sentence"),
    [
        (a_retailer, "Estas cifras son fiables"),
        (three_customers, "Conviene usar estas cifras con cautela"),
        (one_customer, "Falta historia para poner estas cifras a prueba"),
        (nobody_gains, "Ningún cliente deja margen"),
        (everything_assumed, "ordenar por margen y por ingresos da lo mismo"),
        (everything_assumed, "léase «ingresos»"),
        (nobody_gains, "El archivo no dice en qué moneda está"),
    ],
)
def test_each_case_says_what_it_is(make: Callable[[], ReportContents], sentence: str) -> None:
    assert sentence in report_page(make(), Language("es"))


def test_figures_that_rest_on_an_assumption_are_marked() -> None:
    spanish = Language("es")

    assert report_page(everything_assumed(), spanish).count('class="assumed"') >= 8
    assert report_page(a_retailer(), spanish).count('class="assumed"') == 0


def test_the_same_contents_make_the_same_page(tmp_path: Path) -> None:
    for name in ("one.html", "two.html"):
        write_report(tmp_path / name, a_retailer(), Language("es"))

    assert (tmp_path / "one.html").read_bytes() == (tmp_path / "two.html").read_bytes()


@pytest.mark.parametrize("code", LANGUAGES)
def test_an_expected_value_above_its_interval_is_explained(code: str) -> None:
    contents = a_retailer()
    best, *others = contents.figures.most_valuable
    odd = replace(best, clv=replace(best.clv, high=best.clv.value - 1))
    figures = replace(contents.figures, most_valuable=(odd, *others))
    explanation = Language(code)("report-most-above", count=1)

    assert explanation not in report_page(contents, Language(code))
    assert explanation in report_page(replace(contents, figures=figures), Language(code))
