"""Of what types the cells of a file are."""

from enum import StrEnum


class Type(StrEnum):
    """What a cell holds; any may be empty."""

    TEXT = "text"
    DAY = "day"
    #: An exact decimal.
    NUMBER = "number"
    YES_NO = "yes-no"
