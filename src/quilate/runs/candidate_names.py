"""What a candidate is called on screen."""

from quilate.language import Language


def called(name: str, language: Language) -> str:
    """Return a candidate's name in the reader's language: ``bg_nbd+gamma_gamma`` → BG/NBD × …."""
    return " × ".join(
        language(f"runs-candidate-{part.replace('_', '-')}") for part in name.split("+")
    )
