"""Lines without a customer, or with an id that stands for nobody, are counted with their money."""

from decimal import Decimal

import pytest

from quilate.language import Language
from quilate.transactions import files, read

HEADER = "customer_id,date,amount\n"


def _many(customer, lines):
    return [f"{customer},2024-01-{1 + n % 28:02},1.00" for n in range(lines)]


def test_a_line_without_a_customer_is_a_guest(reading):
    read = reading(f"{HEADER}A,2024-01-31,5\n,2024-01-31,6\n  ,2024-01-31,7")

    assert (read.account.rows_used, read.account.rows_guest) == (1, 2)
    assert (read.account.money, read.account.guest_money) == (5, 13)


@pytest.mark.parametrize(
    "guest",
    ["guest", "GUEST", "Invitado", "anonymous", "Anónimo", "N/A", "null", "consumidor final"],
)
def test_an_id_that_says_nobody_is_a_guest(reading, guest):
    read = reading(f"{HEADER}A,2024-01-31,5\n{guest},2024-01-31,6")

    assert read.account.guest_money == 6
    assert f"“{guest}” is taken for nobody" in read.says()
    assert f"«{guest}»" in read.says("es")


@pytest.mark.parametrize("guest", ["0", "-1", "00000", "99999"])
def test_a_number_with_far_more_lines_than_any_customer_is_a_guest(reading, guest):
    lines = _many(guest, 60) + [line for n in range(50) for line in _many(f"{n + 5}", 2)]
    read = reading(HEADER + "\n".join(lines))

    assert (read.account.rows_guest, read.account.customers) == (60, 50)


def test_customer_zero_among_equals_is_a_customer(reading):
    lines = [line for n in range(50) for line in _many(str(n), 2)]
    read = reading(HEADER + "\n".join(lines))

    assert (read.account.rows_guest, read.account.customers) == (0, 50)


def test_a_person_names_other_guests_or_none(reading, problem):
    text = f"{HEADER}A,2024-01-31,5\nTILL,2024-01-31,6\nguest,2024-01-31,7"

    assert reading(text, guest_ids=("TILL",)).account.guest_money == 13
    assert reading(text, guests_recognised=False).account.guest_money == 0
    assert problem(text, guest_ids=("TIL",)).message_id == "transactions-unknown-guest"


def test_an_outsized_id_that_nothing_names_a_guest_is_pointed_at_and_kept(reading):
    lines = _many("777", 100) + [line for n in range(120) for line in _many(f"{n + 800}", 2)]
    read = reading(HEADER + "\n".join(lines))

    assert read.account.rows_guest == 0
    assert "--guest-id 777" in read.says()


def test_a_file_of_guests_alone_has_nobody_to_value(problem):
    assert problem(f"{HEADER}guest,2024-01-31,5").message_id == "transactions-only-guests"


@pytest.mark.long
def test_the_retail_set_has_its_guests_under_customer_zero(shared_data):
    log = read(files(*(shared_data / "online_retail").glob("*.parquet")))

    assert (log.account.rows_read, log.account.rows_guest) == (531_282, 133_358)
    assert (log.account.customers, log.account.guest_money) == (4339, Decimal("1744214.58"))
    assert log.account.adds_up
    assert any("133,358" in each.sentence(Language("en")) for each in log.understanding)
