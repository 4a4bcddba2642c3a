"""What every part of a company's specification has in common."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

#: Of a whole: between nothing and all.
Share = Annotated[float, Field(ge=0, le=1)]
#: An amount of the company's currency.
Money = Annotated[float, Field(ge=0)]
#: How many times as much: 1 changes nothing.
Factor = Annotated[float, Field(ge=0, le=100)]


class Part(BaseModel):
    """A table of the specification: every key is named, none is superfluous."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=False)
