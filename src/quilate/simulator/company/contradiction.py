"""Keys of a specification that contradict one another."""

from quilate.language import Problem


class Contradiction(ValueError):  # noqa: N818 - it is told to a person, not to a programmer
    """What the keys of a table cannot be together; raised by the validators of its part.

    Parameters
    ----------
    message_id
        The Fluent message that says so; it may name the ``key`` of the table too.
    arguments
        The values that the message names.
    """

    def __init__(self, message_id: str, **arguments: str | int | float) -> None:
        super().__init__(message_id)
        self.message_id = message_id
        self.arguments = arguments

    def __str__(self) -> str:
        return str(Problem(self.message_id, key="this table", **self.arguments))
