"""What Quilate says to people, in Spanish and English: sentences, numbers, money, dates."""

from quilate.language.language import LANGUAGES, Language
from quilate.language.problem import Problem

__all__ = ["LANGUAGES", "Language", "Problem"]
