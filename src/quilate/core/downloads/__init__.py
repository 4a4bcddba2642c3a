"""Files that a job or a page leaves for one person: fetched by a signed address, for some days.

::

    file = place_for("customers.csv")
    write(file)
    download = offer(file, to=person, at=now)
    download.address  # where the person, and nobody else, fetches it
"""

from quilate.core.downloads.actions import offer, place_for

__all__ = ["offer", "place_for"]
