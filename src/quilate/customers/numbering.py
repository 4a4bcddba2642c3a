"""How telephones are numbered, by the prefix of their country: enough to know a plain one."""

import re
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any

from phonenumbers import COUNTRY_CODE_TO_REGION_CODE, PhoneMetadata

#: Where a country has no such rule: what nothing matches.
_NOTHING = r"(?!)"


@dataclass(frozen=True)
class Numbering:
    """The numbers behind one prefix, by the rules of the country that has it, or leads it.

    Whatever is neither a number nor clearly none is left to the library of telephones.
    """

    prefix: str

    def is_number(self, digits: str) -> bool:
        """Return whether digits are a number as it follows the prefix, with nothing to take off."""
        return (
            len(digits) in self._lengths
            and not digits.startswith("0")
            and not self._dialled_before.match(digits)
        )

    def is_dialled_so(self, digits: str) -> bool:
        """Return whether digits dialled within the country are a number, with nothing before it."""
        return (
            self.is_number(digits)
            and not self._way_abroad.match(digits)
            and self._form.fullmatch(digits) is not None
        )

    @cached_property
    def _rules(self) -> Any:  # noqa: ANN401 - optional for the library, there for every prefix
        code = int(self.prefix)
        main = COUNTRY_CODE_TO_REGION_CODE[code][0]
        return PhoneMetadata.metadata_for_region_or_calling_code(code, main)

    @cached_property
    def _lengths(self) -> frozenset[int]:
        return frozenset(self._rules.general_desc.possible_length)

    @cached_property
    def _form(self) -> re.Pattern[str]:
        return re.compile(self._rules.general_desc.national_number_pattern or _NOTHING)

    @cached_property
    def _dialled_before(self) -> re.Pattern[str]:
        return re.compile(self._rules.national_prefix_for_parsing or _NOTHING)

    @cached_property
    def _way_abroad(self) -> re.Pattern[str]:
        return re.compile(self._rules.international_prefix or _NOTHING)


NUMBERINGS = {str(code): Numbering(str(code)) for code in COUNTRY_CODE_TO_REGION_CODE}


def prefix_of(digits: str) -> str:
    """Return the prefix of a country with which digits begin; empty where they do with none."""
    # No prefix of a country begins with that of another.
    for length in (2, 3, 1):
        if digits[:length] in NUMBERINGS:
            return digits[:length]
    return ""


@cache
def numbering_of_country(country: str) -> Numbering | None:
    """Return the numbering of a country, None where it shares that of another."""
    for code, regions in COUNTRY_CODE_TO_REGION_CODE.items():
        if regions[0] == country:
            return NUMBERINGS[str(code)]
    return None
