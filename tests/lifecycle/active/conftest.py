"""What another company knew is not known of this one."""

import pytest

from quilate.core.facts.stored import place


@pytest.fixture(autouse=True)
def nothing_is_prepared_yet() -> None:
    place().unlink(missing_ok=True)
