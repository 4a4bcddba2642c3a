"""What every answer is made of. Money is text, so that no program rounds it."""

from typing import Annotated

from ninja import Schema
from pydantic import ConfigDict, Field

#: An exact number, and an amount of money, which has two decimals.
Exact = Annotated[str, Field(json_schema_extra={"format": "decimal"})]
Money = Annotated[Exact, Field(pattern=r"^-?[0-9]+\.[0-9]{2}$")]


class Answer(Schema):
    """A part of an answer."""

    model_config = ConfigDict(extra="forbid")
