"""What the words on screen mean, gathered from the definitions that the pages themselves open."""

from dataclasses import dataclass

from quilate.core.models import Person
from quilate.core.places import folded
from quilate.core.roles import Permission
from quilate.core.speech import spoken


@dataclass(frozen=True)
class Place:
    """A page that shows what is defined: the message that names it, its address, who may open."""

    title: str
    address: str
    needs: Permission = Permission.SEE_CUSTOMERS


#: By how the names of their messages begin. What two of them define is told as the first does.
PLACES = {
    "value": Place("portfolio-title", "portfolio"),
    "worth": Place("worth-groups", "potential"),
    "portfolio": Place("portfolio-title", "portfolio"),
    "tiers": Place("tiers-title", "tiers"),
    "lifecycle": Place("lifecycle-title", "stages"),
    "active": Place("active-title", "active"),
    "beyond": Place("beyond-title", "who-brings"),
    "contracts": Place("contracts-title", "contracts"),
    "wallet": Place("wallet-title", "share"),
    "winning": Place("winning-title", "winning"),
    "strategic": Place("strategic-title", "strategic"),
    "strategies": Place("strategies-title", "strategies"),
    "kinds": Place("kinds-title", "kinds"),
    "plans": Place("plans-title", "plans"),
    "analysis": Place("analysis-title", "analyses"),
    "segments": Place("room-segments", "segments"),
    "report": Place("portfolio-title", "portfolio"),
    "results": Place("results-title", "results"),
    "propositions": Place("propositions-title", "propositions"),
    "priorities": Place("propositions-title", "propositions"),
    "desk": Place("room-home", "home"),
    "activity": Place("room-customers", "customers"),
    "owing": Place("room-customers", "customers"),
    "imports": Place("room-imports", "imports", Permission.IMPORT_DATA),
    "costs": Place("costs-title", "costs", Permission.MANAGE_COMPANY),
}


@dataclass(frozen=True)
class Entry:
    """A word, what it means, and a page that shows it; None where the reader may open none."""

    term: str
    meaning: str
    place: Place | None

    @property
    def initial(self) -> str:
        """Return the letter under which it is looked for."""
        return folded(self.term)[0].upper()


def glossary_for(person: Person) -> list[Entry]:
    """Return every word that has one meaning, in the order of the alphabet."""
    found: dict[str, Entry] = {}
    for beginning, place in PLACES.items():
        shown = place if person.may(place.needs) else None
        for term, meaning in spoken().definitions(f"{beginning}-"):
            found.setdefault(folded(term), Entry(term, meaning, shown))
    return [found[each] for each in sorted(found)]
