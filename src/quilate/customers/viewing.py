"""The views through which somebody may look at the list of customers."""

from quilate.core.models import Person
from quilate.customers.models import SavedView
from quilate.customers.sections import Shown

#: So many stand above the list.
_MOST = 40


def views_shown(person: Person, chosen: str) -> Shown:
    """Return the views of a person, the one that is chosen, and whether they may change it."""
    views = list(SavedView.objects.open_to(person)[:_MOST])
    view = next((each for each in views if str(each.pk) == chosen), None)
    may_change = view is not None and view.may_be_changed_by(person)
    return {"views": views, "view": view, "may_change_view": may_change}
