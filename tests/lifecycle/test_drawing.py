"""The picture of the lifecycle tells in customers and money what flows, each where it is seen."""

from decimal import Decimal

from django.utils import translation

from quilate.lifecycle.drawing import HEIGHT, WIDTH, Ring, ring_of
from quilate.lifecycle.models import Stage
from quilate.lifecycle.queries import Flow, StageFigures

STAGES = [StageFigures(stage, 3000, 10, Decimal(300_000), Decimal(1)) for stage in Stage]
ENTRY = Flow(None, Stage.CONVERSION, 3732, Decimal("193893.45"))
BETWEEN = [
    Flow(previous, stage, 2000 - 60 * number, Decimal(28_455 - number))
    for number, (previous, stage) in enumerate(
        (one, other) for one in Stage for other in Stage if one is not other
    )
]


def test_who_is_new_comes_by_an_arrow_and_each_arrow_tells_customers_and_clv() -> None:
    back = Flow(Stage.CONVERSION, Stage.RECOVERY, 2248, Decimal("28455.86"))

    ring = drawn([ENTRY, back])

    assert [each.flow for each in ring.arrows] == [ENTRY, back]
    assert [(each.customers, each.clv) for each in ring.labels] == [
        ("+3,732", "193,893\xa0€"),
        ("2,248", "28,456\xa0€"),
    ]


def test_no_text_stands_on_another_on_a_stage_or_out_of_the_picture() -> None:
    ring = drawn([ENTRY, *BETWEEN])

    assert len(ring.labels) > len(BETWEEN) / 3
    rooms = [(each.x, each.y + 3, wide(each.customers, each.clv), 24.0) for each in ring.labels]
    stages = [(each.x, each.y, 1.6 * each.radius, 1.6 * each.radius) for each in ring.discs]
    for room in rooms:
        others = [each for each in (*rooms, *stages) if each is not room]
        assert not any(meet(room, each) for each in others)
        assert room[2] / 2 <= room[0] <= WIDTH - room[2] / 2
        assert 12 <= room[1] <= HEIGHT - 12


def test_a_trickle_is_drawn_without_a_text() -> None:
    trickle = Flow(Stage.RETENTION, Stage.LOST, 4, Decimal(150))

    ring = drawn([ENTRY, trickle])

    assert len(ring.arrows) == 2
    assert [each.customers for each in ring.labels] == ["+3,732"]


def drawn(flows: list[Flow]) -> Ring:
    with translation.override("en"):
        return ring_of(STAGES, flows, currency="EUR")


def wide(*lines: str) -> float:
    return max(map(len, lines)) * 6.0


def meet(one: tuple[float, ...], other: tuple[float, ...]) -> bool:
    (x, y, across, down), (x_2, y_2, across_2, down_2) = one, other
    return abs(x - x_2) < (across + across_2) / 2 and abs(y - y_2) < (down + down_2) / 2
