"""The grid of priorities is an independent reckoning, and says nothing by too few answers."""

import datetime as dt
from decimal import Decimal
from math import sqrt
from statistics import NormalDist, mean

import pytest
from django.core.exceptions import PermissionDenied

from quilate.language import Problem
from quilate.results.models import ResultsRun
from quilate.results.propositions.models import PrioritySurvey
from quilate.results.propositions.priorities.actions import Survey, keep
from quilate.results.propositions.priorities.attribute import (
    Attribute,
    read_table,
    written_table,
)
from quilate.results.propositions.priorities.drawing import drawn
from quilate.results.propositions.priorities.grid import Field, Grid, Lead
from tests.people import AT, person
from tests.segments.house import segment

TABLE = "Delivery; 40; 6,5; 8,0\nAdvice;30;8.5;7.0;1,5\n\nPrice\t20\t7.4\nShop; 10; 8.8; 8.7"
DAY = dt.date(2026, 2, 1)


def surveyed(answers: int, table: str = TABLE) -> PrioritySurvey:
    attributes = [each.written() for each in read_table(table, scale_top=10)]
    return PrioritySurvey(answers=answers, scale_top=10, attributes=attributes)


def test_a_table_is_read_with_commas_points_tabs_and_what_is_missing() -> None:
    found = read_table(TABLE, scale_top=10)

    assert found[0] == Attribute("Delivery", Decimal(40), Decimal("6.5"), Decimal("8.0"))
    assert found[1].deviation == Decimal("1.5")
    assert found[2] == Attribute("Price", Decimal(20), Decimal("7.4"))
    assert read_table(written_table(found), scale_top=10) == found


@pytest.mark.parametrize(
    ("table", "told"),
    [
        ("", "priorities-how-many"),
        ("Delivery;40;6", "priorities-how-many"),
        ("\n".join(f"A{each};1;1" for each in range(21)), "priorities-how-many"),
        ("Delivery;40;6\nDELIVERY;3;4", "priorities-twice"),
        ("A;0;6\nB;0;4", "priorities-no-weight"),
        ("A;1;6\nB;4", "priorities-line-wrong"),
        ("A;1;6\n;4;5", "priorities-line-wrong"),
        ("A;1;6\nB;;5", "priorities-line-wrong"),
        ("A;1;6\nB;1;2;3;4;5", "priorities-line-wrong"),
        ("A;1;6\n" + "B" * 61 + ";4;5", "priorities-line-wrong"),
        ("A;1;6\nB;two;5", "priorities-not-a-number"),
        ("A;1;6\nB;1;NaN", "priorities-not-a-number"),
        ("A;1;6\nB;-1;5", "priorities-not-a-number"),
        ("A;1;6\nB;1e99;5", "priorities-not-a-number"),
        ("A;1;6\nB;1;11", "priorities-beyond-scale"),
    ],
)
def test_a_line_that_cannot_be_read_is_told(table: str, told: str) -> None:
    with pytest.raises(Problem) as problem:
        read_table(table, scale_top=10)

    assert problem.value.message_id == told


def test_each_attribute_stands_where_weight_and_score_put_it() -> None:
    grid = Grid(surveyed(400))
    ours = {"Delivery": 6.5, "Advice": 8.5, "Price": 7.4, "Shop": 8.8}
    line, z = mean(ours.values()), NormalDist().inv_cdf(0.9)

    placed = {each.attribute.name: each for each in grid.placed}

    assert [each.attribute.name for each in grid.placed] == list(ours)
    assert [each.share for each in grid.placed] == [0.4, 0.3, 0.2, 0.1]
    assert grid.performance_line == pytest.approx(line) and grid.importance_line == 0.25
    for name, each in placed.items():
        deviation = 1.5 if name == "Advice" else 2.5
        assert each.half_width == pytest.approx(z * deviation / sqrt(400))
    assert {name: each.field for name, each in placed.items()} == {
        "Delivery": Field.CONCENTRATE,
        "Advice": Field.KEEP,
        "Price": Field.LOW,
        "Shop": Field.OVERKILL,
    }
    assert {name: each.lead for name, each in placed.items()} == {
        "Delivery": Lead.BEHIND,
        "Advice": Lead.AHEAD,
        "Price": None,
        "Shop": Lead.UNTOLD,
    }
    assert grid.weighted == pytest.approx(
        ((40 * 6.5 + 30 * 8.5 + 10 * 8.8) / 80, (40 * 8 + 30 * 7 + 10 * 8.7) / 80)
    )


def test_few_answers_tell_little_and_very_few_tell_nothing() -> None:
    some, few = Grid(surveyed(30)), Grid(surveyed(9))

    told = {each.attribute.name: each.field for each in some.placed}

    # 7.4 is nearer to the mean of 7.8 than half the interval of 30 answers.
    assert told["Price"] is Field.UNTOLD and told["Delivery"] is Field.CONCENTRATE
    assert {each.field for each in few.placed} == {Field.UNTOLD}
    assert not few.has_enough and {each.lead for each in few.placed} == {Lead.UNTOLD, None}
    assert few.of(Field.KEEP) == [] and len(few.of(Field.UNTOLD)) == 4


def test_what_is_drawn_lies_within_the_plot() -> None:
    for answers, table in ((400, TABLE), (1, TABLE), (50, "A;1;5\nB;1;5")):
        picture = drawn(Grid(surveyed(answers, table)))
        for each in picture.marks:
            assert 0 < each.x < 100 and 0 < each.high <= each.y <= each.low < 100
            assert each.theirs is None or 0 < each.theirs < 100
        assert 0 < picture.line_x < 100 and 0 < picture.line_y < 100


@pytest.mark.django_db
def test_the_last_survey_by_its_day_holds_and_none_is_lost(run: ResultsRun) -> None:
    somebody = person()
    its, attributes = segment(somebody), read_table(TABLE, scale_top=10)

    def asked(day: dt.date, source: str) -> PrioritySurvey:
        said = Survey(day, source, 40, 10, attributes)
        return keep(its, said, by=somebody, at=AT)

    last = asked(DAY, "second")
    corrected, early = asked(DAY, "second, mended"), asked(DAY.replace(year=2025), "first")

    assert PrioritySurvey.of(its) == [corrected, last, early]
    assert Grid(PrioritySurvey.of(its)[0]).attributes == attributes
    with pytest.raises(PermissionDenied):
        keep(its, Survey(DAY, "No", 40, 10, attributes), by=person("reading"), at=AT)
