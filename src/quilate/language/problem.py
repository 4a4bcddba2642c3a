"""What went wrong, as something to be said in the reader's language."""

from quilate.language.for_python import for_python


class Problem(Exception):  # noqa: N818 - it is told to a person, not to a programmer
    """A situation that a person can mend.

    Parameters
    ----------
    message_id
        The Fluent message that says what happened and what to do.
    arguments
        The values that the message names.
    """

    def __init__(self, message_id: str, **arguments: str | int | float) -> None:
        super().__init__(message_id, arguments)
        self.message_id = message_id
        self.arguments = arguments

    def __str__(self) -> str:
        from quilate.language import Language  # the sentence is only made when it is read

        return for_python(Language("en")(self.message_id, **self.arguments))
