"""Sentences that name the command's options, for who calls from Python instead."""

import re

#: What the command takes, and the argument that says the same.
_ARGUMENTS = (
    (r"--map (\w+)=(?:'([^']+)'|([^\s,.]+))", r'mapping={"\1": "\2\3"}'),
    (r"--map\b", "mapping"),
    (r"--day-first", "day_first=True"),
    (r"--month-first", "day_first=False"),
    (r"--decimal (\w+)", r'decimal="\1"'),
    (r"--currency (\S+?)(?=[;,.])", r'currency="\1"'),
    (r"--no-guests", "guests_recognised=False"),
    (r'--unit-cost "(.+)=(\w+)"', r'unit_costs={"\1": \2}'),
)


def for_python(sentence: str) -> str:
    """Return the sentence with Python's arguments where it names the command's options.

    >>> for_python("Say --day-first or --month-first.")
    'Say day_first=True or day_first=False.'
    """
    for option, argument in _ARGUMENTS:
        sentence = re.sub(option, argument, sentence)
    return sentence
