"""Names say in plain words what sets a kind apart, each unlike the others."""

from collections.abc import Iterator

import pytest
from django.utils import translation

from quilate.value.kinds.naming import Traits, apart_of, names_of

CATEGORIES = {"7": "Hogar"}
USUAL = {"quiet": (100, 0.0), "orders": (2, 0.0), "margin": (10, 0.0), "returns": (0.1, 0.0)}


@pytest.fixture(autouse=True)
def in_english() -> Iterator[None]:
    with translation.override("en"):
        yield


def test_a_name_says_how_often_how_much_by_which_way_and_what() -> None:
    traits: Traits = USUAL | {
        "orders": (9, 1.2),
        "margin": (3, -0.9),
        "channel:web": (0.7, 0.8),
        "category:7": (0.6, 0.7),
    }
    others: Traits = USUAL | {"orders": (9, 1.2), "margin": (3, -0.9), "channel:web": (0.7, 0.8)}

    with translation.override("es"):
        names = names_of({"C1": traits, "C2": others}, CATEGORIES)

    assert names["C1"] == (
        "Compran a menudo, dejan poco cada vez, sobre todo por la web, sobre todo Hogar"
    )
    assert names["C2"] == "Compran a menudo, dejan poco cada vez, sobre todo por la web"


def test_kinds_that_nothing_tells_apart_in_words_are_told_apart_by_their_codes() -> None:
    names = names_of({"C1": USUAL, "C2": USUAL}, CATEGORIES)

    assert names == {"C1": "Buy like most (C1)", "C2": "Buy like most (C2)"}


def test_what_little_is_spent_on_is_not_said_to_be_most() -> None:
    names = names_of({"C1": USUAL | {"category:7": (0.2, 0.9)}}, CATEGORIES)

    assert names == {"C1": "More of Hogar than others"}


def test_of_a_mix_only_what_they_have_more_of_is_said() -> None:
    names = names_of({"C1": USUAL | {"channel:web": (0.1, -0.9)}}, CATEGORIES)

    assert names == {"C1": "Buy like most"}


def test_what_sets_apart_most_comes_first() -> None:
    traits: Traits = {"quiet": (1, 0.1), "orders": (2, -0.9), "margin": (3, 0.5)}

    assert apart_of(traits, number=2) == ["orders", "margin"]
