"""What the Mexican keys take from a name.

Instructivo normativo para la asignación de la Clave Única de Registro de Población (RENAPO).
"""

import numpy as np

from quilate.simulator.people.columns import Letters
from quilate.simulator.people.spelling import plain

#: Small words, and the given names that are passed over where another follows.
_SMALL = {"DE", "DEL", "LA", "LAS", "LOS", "Y", "EL", "MC", "VON"}
_PASSED_OVER = {"JOSE", "MARIA"}
#: Annex 2: four letters that would be offensive, in both keys.
_OFFENSIVE = (
    "BACA BAKA BUEI BUEY CACA CACO CAGA CAGO CAKA CAKO COGE COGI COJA COJE COJI COJO COLA CULO "
    "FALO FETO GETA GUEI GUEY JETA JOTO KACA KACO KAGA KAGO KAKA KAKO KOGE KOGI KOJA KOJE KOJI "
    "KOJO KOLA KULO LILO LOCA LOCO LOKA LOKO MAME MAMO MEAR MEAS MEON MIAR MION MOCO MOKO MULA "
    "MULO NACA NACO PEDA PEDO PENE PIPI PITO POPO PUTA PUTO QULO RATA ROBA ROBE ROBO RUIN SENO "
    "TETA VACA VAGA VAGO VAKA VUEI VUEY WUEI WUEY"
).split()


def surname_key(surname: str) -> str:
    """Return initial, first vowel within and first consonant within; X where there is none."""
    return _key(_words(surname))


def given_key(names: str) -> str:
    """Return the same of the given name that counts: José and María do not, if another follows."""
    words = _words(names)
    if len(words) > 1 and words[0] in _PASSED_OVER:
        words = words[1:]
    return _key(words)


def decent(initials: Letters, *, spoilt: int) -> Letters:
    """Return (n, 4) initials where an X at one place undoes an offensive word."""
    words = np.ascontiguousarray(initials).view("S4").ravel()
    kept = initials.copy()
    kept[np.isin(words, np.array(_OFFENSIVE, dtype="S4")), spoilt] = ord("X")
    return kept


def _words(name: str) -> list[str]:
    spelled = plain(name.upper().replace("Ñ", "X"))
    words = ["".join(sign for sign in word if "A" <= sign <= "Z") for word in spelled.split()]
    return [word for word in words if word and word not in _SMALL]


def _key(words: list[str]) -> str:
    if not words:
        return "XXX"
    first, within = words[0][0], words[0][1:]
    vowel = next((letter for letter in within if letter in "AEIOU"), "X")
    consonant = next((letter for letter in within if letter not in "AEIOU"), "X")
    return first + vowel + consonant
