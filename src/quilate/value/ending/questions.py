"""What is asked before a relation is ended. Each is put so that *yes* protects the customer."""

from enum import StrEnum


class Question(StrEnum):
    """A question of the check; its messages are ``ending-question`` and ``ending-because``."""

    AGE = "age"
    HEALTH = "health"
    HARDSHIP = "hardship"
    ESSENTIAL = "essential"
    COMPLAINT = "complaint"
    DISPUTE = "dispute"
    COMMITMENT = "commitment"
    SILENT = "silent"
    UNREACHABLE = "unreachable"


class Said(StrEnum):
    """An answer. What is not known has to be found out by a person."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"
