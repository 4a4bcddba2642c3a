"""What the rows of a file are is told by its columns, whoever wrote their names."""

import pytest

from quilate.imports.kinds import KINDS
from quilate.imports.reading.opened import Column
from quilate.imports.reading.recognition import kind_of, recognise

SALES = ("Cliente", "Fecha", "Producto", "Unidades", "Precio", "Importe", "Moneda")


def columns(*names: str) -> list[Column]:
    return [Column(name, ()) for name in names]


@pytest.mark.parametrize("name", ["Nº pedido", "N.º de pedido", "Núm. pedido", "Número de pedido"])
def test_a_number_is_recognised_however_it_is_abbreviated(name: str) -> None:
    found = recognise(KINDS["orders"], columns(name, *SALES))

    assert (found["order"].column, found["order"].certainty) == (name, "sure")


def test_a_file_is_of_the_kind_that_uses_most_of_its_columns_even_if_one_is_missing() -> None:
    assert kind_of(KINDS, columns("Referencia interna", *SALES)) == "orders"


def test_a_few_columns_do_not_make_a_kind_that_lacks_what_it_needs() -> None:
    assert kind_of(KINDS, columns("Importe", "Moneda", "Tarjeta", "Turno", "Caja")) == ""


def test_a_day_with_its_hour_and_minutes_that_say_so_are_recognised() -> None:
    calls = columns("Cliente", "Fecha y hora", "Canal", "Sentido", "Duración (min)", "Asunto")

    found = {name: each.column for name, each in recognise(KINDS["interactions"], calls).items()}

    assert kind_of(KINDS, calls) == "interactions"
    assert (found["day"], found["minutes"]) == ("Fecha y hora", "Duración (min)")
