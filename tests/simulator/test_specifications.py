"""A specification is read whole, or one sentence names the key that is wrong with it."""

import pytest

from quilate.language import Language, Problem
from quilate.simulator.company.reading import company, industries, parsed, specification

RETAILER = specification("retailer").decode()


def changed(old, new):
    """The retailer with one line changed."""
    assert old in RETAILER
    return RETAILER.replace(old, new, 1).encode()


#: A mistake as it is made, and what the sentence about it has to say.
MISTAKES = {
    "a key is missing": (
        changed("trend_per_year = 0.01\nprice_elasticity", "price_elasticity").replace(
            b"extra_lines = 1.4\n", b""
        ),
        ["purchases.extra_lines", "missing"],
    ),
    "a whole table is missing": (RETAILER.split("[responses]")[0].encode(), ["responses"]),
    "a key is misspelt": (
        changed("growing_share", "growing_shares"),
        ["purchases.growing_shares", "Do you mean growing_share?"],
    ),
    "a key is of nothing known": (
        changed("half_life_days = 21", "half_life_days = 21\nzzz = 1"),
        ["responses.zzz", "actions, fatigue"],
    ),
    "a key of an item is misspelt": (
        changed('"Hombre", share', '"Hombre", shares'),
        ["purchases.categories[2].share", "missing"],
    ),
    "a word stands for a number": (
        changed("favourite_share = 0.45", 'favourite_share = "half"'),
        ["purchases.favourite_share", '"half"', "a number"],
    ),
    "a number is written in quotes": (
        changed("favourite_share = 0.45", 'favourite_share = "0.45"'),
        ["purchases.favourite_share", '"0.45"', "a number"],
    ),
    "yes stands for a number": (
        changed("favourite_share = 0.45", "favourite_share = true"),
        ["purchases.favourite_share", "true", "a number"],
    ),
    "half a product": (
        changed("products = 260", "products = 2.5"),
        ["purchases.categories[1].products", "2.5", "a whole number"],
    ),
    "a number for a name": (changed('"Casa Olmo"', "7"), ["name", "7", "a text"]),
    "a day in words": (changed("2025-12-31", '"2025-12-31"'), ["ends", "without quotes"]),
    "one for a list": (
        changed("weekdays = [0.85, 0.85, 0.90, 1.00, 1.20, 1.45, 0.75]", "weekdays = 1.0"),
        ["purchases.weekdays", "a list"],
    ),
    "one for a table": (
        changed("duplicates = { share = 0.03 }", "duplicates = 0.03"),
        ["people.duplicates", "a table of keys"],
    ),
    "a share of more than all": (
        changed("favourite_share = 0.45", "favourite_share = 45"),
        ["purchases.favourite_share", "45", "1 at most"],
    ),
    "less than nothing": (
        changed('"Mujer", share = 0.30', '"Mujer", share = -0.30'),
        ["purchases.categories[1].share", "-0.3", "0 or more"],
    ),
    "a price of nothing": (
        changed("median = 29", "median = 0"),
        ["purchases.categories[2].price.median", "more than 0"],
    ),
    "a law without its parameter": (
        changed("median = 29, ", ""),
        ["purchases.categories[2].price.median", "missing"],
    ),
    "a law that nobody wrote": (
        changed('law = "lognormal", median = 29', 'law = "cauchy", median = 29'),
        ["purchases.categories[2].price.law", '"cauchy"', "normal, lognormal, gamma"],
    ),
    "a law without a name": (
        changed('law = "lognormal", median = 29', "median = 29"),
        ["purchases.categories[2].price.law", "missing"],
    ),
    "a law with another's parameter": (
        changed("median = 29, sigma", "median = 29, shape = 1, sigma"),
        ["purchases.categories[2].price.shape", "law, median, sigma"],
    ),
    "six weekdays": (
        changed("weekdays = [0.85, ", "weekdays = ["),
        ["purchases.weekdays", "6", "7 at least"],
    ),
    "thirteen months": (changed("months = [", "months = [1.0, "), ["arrivals.months", "13", "12"]),
    "no source": (
        (RETAILER.split("sources = [")[0] + "sources = []\n\n[departure]")
        .__add__(RETAILER.split("[departure]")[1])
        .encode(),
        ["arrivals.sources", "0", "1 at least"],
    ),
    "an action that moves nothing known": (
        changed('moves = "staying"', 'moves = "dancing"'),
        ["responses.actions.visit.moves", '"dancing"', "buying, staying, returning"],
    ),
    "a country that is not known": (
        changed("ES = 0.55", "FR = 0.55"),
        ["people.countries.FR", "ES, MX, CO, CL, PE, AR"],
    ),
    "a currency in words": (changed('"EUR"', '"euros"'), ["currency", '"euros"', "EUR"]),
    "a date that does not exist": (
        changed('starts = "07-01"', 'starts = "13-45"'),
        ["purchases.promotions[2].starts", "13-45"],
    ),
    "a number beyond counting": (
        changed("median = 29", "median = inf"),
        ["purchases.categories[2].price.median", "inf"],
    ),
    "no number": (changed("trend_per_year = 0.01", "trend_per_year = nan"), ["nan"]),
    "months that weigh nothing": (
        changed("months = [1.10, 0.80, 0.85, 0.90, 0.95, 0.95, 1.00, 0.70, 0.95, 1.00, 1.50, 1.30]",
                "months = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]"),
        ["arrivals.months", "zeros"],
    ),
    "a month that weighs less than nothing": (
        changed("months = [1.10", "months = [-1.10"),
        ["arrivals.months", "-1.1"],
    ),
    "countries where nobody lives": (
        changed("ES = 0.55, MX = 0.15, CO = 0.09, CL = 0.07, PE = 0.07, AR = 0.07", "ES = 0.0"),
        ["people.countries", "zeros"],
    ),
    "tempers that nobody has": (
        RETAILER.replace("share = 0.62, outside", "share = 0, outside")
        .replace("share = 0.28, outside", "share = 0, outside")
        .replace("share = 0.10, outside", "share = 0, outside")
        .encode(),
        ["purchases.tempers[…].share", "zeros"],
    ),
    "effects on more than everybody": (
        changed("answering_share = 0.30", "answering_share = 0.95"),
        ["responses.actions.offer.effect", "may not exceed 1 together"],
    ),
    "a campaign of an action that there is not": (
        changed('action = "recovery"', 'action = "recover"'),
        ["campaigns[4].action", '"recover"', "welcome, recovery"],
    ),
    "a campaign for a source that there is not": (
        changed("orders_at_least = 2 }", 'orders_at_least = 2, sources = ["Radio"] }'),
        ["campaigns[4].to.sources", '"Radio"', "Tienda, Buscadores"],
    ),
    "prices below nothing": (
        changed('"lognormal", median = 29, sigma', '"normal", mean = -29, deviation'),
        ["purchases.categories[2].price.mean", "-29", "0 or more"],
    ),
    "more orders a year than days": (
        changed("median = 2.4,", "median = 2400,"),
        ["purchases.rate_per_year.median", "2400", "366 at most"],
    ),
    "a price beyond counting": (
        changed("median = 29,", "median = 1e30,"),
        ["purchases.categories[2].price.median", "1e+30", "at most"],
    ),
    "a line that is no TOML": (changed("years = 3", "years: 3"), ["from line", "column"]),
    "a list that is never closed": (b'name = "x"\nlist = [1,', ["still open at its end"]),
    "no text": (b"\xff\xfe\x00", ["UTF-8"]),
}  # fmt: skip


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_is_told_in_one_sentence_that_names_the_key(mistake):
    text, said = MISTAKES[mistake]

    with pytest.raises(Problem) as problem:
        parsed(text, "own.toml")

    sentences = {
        code: Language(code)(problem.value.message_id, **problem.value.arguments)
        for code in ("en", "es")
    }
    assert [words for words in said if words not in sentences["en"]] == []
    assert sentences["en"] != sentences["es"]
    assert "\n" not in sentences["en"] + sentences["es"]


@pytest.mark.parametrize("industry", industries())
def test_every_industry_that_is_shipped_can_be_read(industry):
    read = company(industry)

    assert read.industry == industry
    assert len(read.responses.actions) >= 6


def test_a_new_industry_needs_a_file_and_no_code(tmp_path):
    own = tmp_path / "bakery.toml"
    own.write_bytes(changed('name = "Casa Olmo"', 'name = "Panes del Sur"'))

    assert company(str(own)).name == "Panes del Sur"


def test_an_unknown_industry_is_told_with_those_that_there_are():
    with pytest.raises(Problem, match=r"“airline”.*clinic.*retailer"):
        company("airline")


def test_a_file_that_is_absent_is_told_as_a_file():
    with pytest.raises(Problem) as problem:
        company("bakery.toml")

    assert (problem.value.message_id, problem.value.arguments) == (
        "simulator-no-file",
        {"file": "bakery.toml"},
    )
