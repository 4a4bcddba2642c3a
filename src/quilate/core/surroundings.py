"""What every page shows around itself."""

from django.http import HttpRequest

from quilate.core.rooms import rooms_for


def surroundings(request: HttpRequest) -> dict[str, object]:
    """Return the rooms that the person may enter, and how they like to read."""
    person = request.user
    if not person.is_authenticated:
        return {"theme": "system"}
    return {"rooms": rooms_for(person), "theme": person.theme}
