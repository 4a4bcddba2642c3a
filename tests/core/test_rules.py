"""A rule leaves whom it says, says whom it leaves, and what is wrong with one is told in place."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any
from urllib.parse import urlencode

import duckdb
import pyarrow as pa
import pytest
from django.http import QueryDict
from django.utils import translation
from hypothesis import given, settings
from hypothesis import strategies as st

from quilate.activity.facts import CONTRACTS, PURCHASES
from quilate.core.facts import Fact, Kind
from quilate.core.rules import Told, WrongRule, condition_of, facts_in, read, told
from quilate.core.rules.draft import draft_in, draft_of_link, is_in, sent_as, shown_value
from quilate.core.rules.reading import DEEPEST, MOST
from quilate.language import LANGUAGES
from tests.core.rules import FACTS, TODAY, holds, rows, rules

_BENCH = duckdb.connect()
_ARROW = {
    Kind.MONEY: pa.decimal128(18, 2),
    Kind.NUMBER: pa.float64(),
    Kind.SHARE: pa.float64(),
    Kind.DAY: pa.date32(),
    Kind.CHOICE: pa.string(),
    Kind.FLAG: pa.bool_(),
}
_SCHEMA = pa.schema([(name, _ARROW[fact.kind]) for name, fact in FACTS.items()])
_OK = {"fact": "city", "is": "known", "values": []}


@settings(max_examples=60, deadline=None)
@given(rule=rules, people=st.lists(rows, min_size=1, max_size=12))
def test_a_rule_leaves_whom_reading_it_plainly_leaves(
    rule: dict[str, Any], people: list[dict[str, Any]]
) -> None:
    assert _left(rule, people) == [holds(rule, row) for row in people]


@settings(max_examples=40, deadline=None)
@given(rule=rules, other=rules, people=st.lists(rows, min_size=1, max_size=8))
def test_rules_that_are_told_alike_leave_the_same(
    rule: dict[str, Any], other: dict[str, Any], people: list[dict[str, Any]]
) -> None:
    words = _told(rule)
    said = " ".join(words).lower()

    with translation.override("en"):
        asked = [fact.label.lower() for fact in facts_in(read(rule, FACTS))]
    assert [label for label in asked if label not in said] == []
    if words == _told(other):
        assert _left(rule, people) == _left(other, people)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (
            "en",
            [
                "All of this:",
                "– Expected value (CLV): at least 500 €",
                "– Last purchase: in the last 90 days",
                "– At least one of these:",
                "– – City: Lugo",
                "– – Share returned: at most 25 %",
                "– Last purchase: not known or has an owner: no",
            ],
        ),
        (
            "es",
            [
                "Todo esto:",
                "– Valor esperado (CLV): al menos 500 €",
                "– Última compra: en los últimos 90 días",
                "– Al menos una de estas cosas:",
                "– – Ciudad: Lugo",
                "– – Parte devuelta: como mucho 25 %",
                "– Última compra: no se conoce o tiene responsable: no",
            ],
        ),
    ],
)
def test_a_rule_is_told_in_both_languages(language: str, words: list[str]) -> None:
    place = {"fact": "city", "is": "any-of", "values": ["Lugo"]}
    few = {"fact": "back", "is": "at-most", "values": ["0.25"]}
    quiet = {"fact": "last", "is": "unknown", "values": []}
    nobodys = {"fact": "owned", "is": "no", "values": []}
    parts = [
        {"fact": "worth", "is": "at-least", "values": ["500"]},
        {"fact": "last", "is": "in-last", "values": ["90"]},
        {"join": "any", "parts": [place, few]},
        {"join": "any", "parts": [quiet, nobodys]},
    ]

    assert _told({"join": "all", "parts": parts}, language) == words


@pytest.mark.parametrize(
    ("asked", "english", "spanish"),
    [
        (
            ("subscriptions_running", "at-most", "0"),
            "Has no subscription running",
            "No tiene ninguna suscripción vigente",
        ),
        (("orders", "at-least", "3"), "Has ordered at least 3 times", "Ha pedido al menos 3 veces"),
        (("orders", "equals", "3"), "Orders so far: exactly 3", "Pedidos hasta hoy: exactamente 3"),
        (
            ("margin", "at-most", "10"),
            "Margin so far: at most 10 €",
            "Margen hasta hoy: como mucho 10 €",
        ),
        (
            ("margin", "at-most", "-0.01"),
            "Has cost more than they brought, to date",
            "Hasta hoy ha dado pérdidas",
        ),
    ],
)
def test_what_is_often_asked_is_told_as_a_sentence(
    asked: tuple[str, str, str], english: str, spanish: str
) -> None:
    fact, comparison, value = asked
    rule = {"join": "all", "parts": [{"fact": fact, "is": comparison, "values": [value]}]}
    bought = {each.name: each for each in (*PURCHASES.facts, *CONTRACTS.facts)}

    for language, sentence in (("en", english), ("es", spanish)):
        assert _told(rule, language, bought) == [sentence]


@pytest.mark.parametrize(
    ("part", "message"),
    [
        ({"fact": "shoes", "is": "known"}, "rules-wrong-fact"),
        ({"fact": "city", "is": "at-least", "values": ["1"]}, "rules-wrong-comparison"),
        ({"fact": "worth", "is": "at-least", "values": [""]}, "rules-wrong-no-value"),
        ({"fact": "worth", "is": "at-least", "values": ["much"]}, "rules-wrong-figure"),
        ({"fact": "worth", "is": "at-least", "values": ["Infinity"]}, "rules-wrong-figure"),
        ({"fact": "worth", "is": "between", "values": ["2", "1"]}, "rules-wrong-order"),
        ({"fact": "last", "is": "in-last", "values": ["-1"]}, "rules-wrong-days"),
        ({"fact": "last", "is": "before", "values": ["31/02"]}, "rules-wrong-day"),
        ({"fact": "city", "is": "any-of", "values": []}, "rules-wrong-no-choice"),
        ({"join": "any", "parts": []}, "rules-wrong-empty-group"),
        ({"join": "some", "parts": [_OK]}, "rules-wrong-shape"),
        ("DROP TABLE facts", "rules-wrong-shape"),
    ],
)
def test_what_is_wrong_is_told_where_it_is(part: object, message: str) -> None:
    with pytest.raises(WrongRule) as told_wrong:
        read({"join": "all", "parts": [_OK, part]}, FACTS)

    assert [(each.path, each.message) for each in told_wrong.value.wrongs] == [((1,), message)]


def test_everything_that_is_wrong_is_told_at_once() -> None:
    wrong = {"fact": "worth", "is": "at-least", "values": [""]}

    with pytest.raises(WrongRule) as told_wrong:
        read({"join": "all", "parts": [wrong, {"join": "any", "parts": [_OK, wrong]}]}, FACTS)

    assert [each.path for each in told_wrong.value.wrongs] == [(0,), (1, 1)]


def test_a_rule_has_an_end_in_depth_and_in_length() -> None:
    deep: dict[str, Any] = {"join": "all", "parts": [_OK]}
    for _ in range(DEEPEST):
        deep = {"join": "all", "parts": [deep]}

    for rule in (deep, {"join": "all", "parts": [_OK] * MOST}):
        with pytest.raises(WrongRule):
            read(rule, FACTS)


@settings(max_examples=40, deadline=None)
@given(rule=rules)
def test_a_rule_that_a_link_holds_is_the_same_rule(rule: dict[str, Any]) -> None:
    sent = QueryDict(urlencode(list(sent_as(rule, FACTS))))

    assert is_in(sent)
    assert read(draft_of_link(sent, FACTS), FACTS) == read(rule, FACTS)


@pytest.mark.parametrize(
    ("fact", "written", "kept"),
    [
        ("worth", "1.500", "1500"),
        ("worth", "12.500,50", "12500.50"),
        ("worth", "−0,01", "-0.01"),
        ("worth", "1500.5", "1500.5"),
        ("back", "12,5", "0.125"),
        ("worth", "mucho", "mucho"),
    ],
)
def test_a_figure_of_a_form_is_read_as_pages_write_it(fact: str, written: str, kept: str) -> None:
    sent = QueryDict(
        urlencode({"r.join": "all", "r.0.fact": fact, "r.0.is": "at-least", "r.0.value": written})
    )

    with translation.override("es"):
        assert draft_in(sent, FACTS)["parts"][0]["values"] == [kept]


@pytest.mark.parametrize("language", LANGUAGES)
@given(figure=st.decimals(-(10**9), 10**9, places=4))
def test_what_a_form_shows_is_read_as_it_was_kept(figure: Decimal, language: str) -> None:
    with translation.override(language):
        shown = shown_value(str(figure), FACTS["worth"], "at-least")
        sent = QueryDict(
            urlencode(
                {"r.join": "all", "r.0.fact": "worth", "r.0.is": "at-least", "r.0.value": shown}
            )
        )
        (part,) = draft_in(sent, FACTS)["parts"]
    assert Decimal(part["values"][0]) == figure


def _left(rule: dict[str, Any], people: list[dict[str, Any]]) -> list[bool]:
    condition = condition_of(read(rule, FACTS), on=TODAY)
    _BENCH.register("people", pa.Table.from_pylist(people, schema=_SCHEMA))
    asked = f"SELECT {condition.sql} FROM people"
    return [left for (left,) in _BENCH.execute(asked, condition.parameters).fetchall()]


def _told(
    rule: dict[str, Any], language: str = "en", facts: Mapping[str, Fact] = FACTS
) -> list[str]:
    with translation.override(language):
        return list(_lines(told(read(rule, facts), to=None, money="EUR")))  # type: ignore[arg-type] - nobody's choices here


def _lines(told_part: Told, depth: int = 0) -> Iterator[str]:
    yield "– " * depth + told_part.text.replace("\xa0", " ")
    for each in told_part.parts:
        yield from _lines(each, depth + 1)
