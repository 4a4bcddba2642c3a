"""Which customers of a list somebody means: those whom they ticked, or all that it shows."""

from django.http import QueryDict

from quilate.core.models import Person
from quilate.customers.forms.filters import CustomerFiltersForm
from quilate.customers.selecting import Selection
from quilate.language import Problem

#: A page of the list has fewer.
_MOST_TICKED = 500
_HIGHEST = 2**63


class SelectingForm:
    """The list as it was sent, by its address or within a form."""

    def __init__(self, data: QueryDict, *, person: Person) -> None:
        self.filters = CustomerFiltersForm(data, person=person)
        self.is_all = data.get("which") == "all"
        self._ticked = data.getlist("ticked")[:_MOST_TICKED]

    def selection(self) -> Selection:
        """Return which customers are meant.

        Raises
        ------
        Problem
            If nobody was ticked, or a filter would be left out: more would be done than was asked.
        """
        if self.is_all:
            if not self.filters.is_understood:
                raise Problem("customers-bulk-not-understood")
            return Selection(self.filters.filters())
        numbers = tuple(int(text) for text in self._ticked if text.isdecimal())
        if not numbers:
            raise Problem("customers-bulk-nobody")
        known = tuple(number for number in numbers if number < _HIGHEST)
        return Selection(self.filters.filters(), known)

    def hidden(self) -> list[tuple[str, str]]:
        """Return names and values by which a form sends the same again."""
        which = "all" if self.is_all else "ticked"
        ticked = [] if self.is_all else [("ticked", text) for text in self._ticked]
        return [("which", which), *self.filters.kept().items(), *ticked]
