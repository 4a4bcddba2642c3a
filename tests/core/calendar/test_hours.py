"""Working hours are read as people write them."""

import pytest

from quilate.core.calendar.hours import as_text, hours_in
from quilate.language import Problem


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("9-14", "09:00-14:00"),
        ("16.30 – 20, 9:00-14:00", "09:00-14:00, 16:30-20:00"),
        ("9h30-13h45; 15-24", "09:30-13:45, 15:00-24:00"),
        ("9-12, 12-14", "09:00-12:00, 12:00-14:00"),
        ("", ""),
    ],
)
def test_hours_are_kept_in_one_way(written: str, kept: str) -> None:
    assert as_text(hours_in(written)) == kept
    assert as_text(hours_in(kept)) == kept


@pytest.mark.parametrize(
    ("written", "problem"),
    [
        ("mornings", "unreadable"),
        ("9", "unreadable"),
        ("9:60-14", "unreadable"),
        ("9-25", "unreadable"),
        ("24:30-25", "unreadable"),
        ("14-9", "backwards"),
        ("9-9", "backwards"),
        ("9-14, 13-20", "overlap"),
    ],
)
def test_what_are_no_hours_is_told(written: str, problem: str) -> None:
    with pytest.raises(Problem) as told:
        hours_in(written)

    assert told.value.message_id == f"calendar-hours-{problem}"
