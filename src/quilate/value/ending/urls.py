"""Addresses of the end of relations."""

from django.urls import path

from quilate.value.ending import pages

urlpatterns = [
    path("customers/<int:number>/ending/new/", pages.propose, name="parting-new"),
    path("value/endings/", pages.waiting, name="partings"),
    path("value/endings/<int:number>/", pages.proposal, name="parting"),
    path("value/endings/<int:number>/answer", pages.answer, name="parting-answer"),
    path("value/endings/<int:number>/approve", pages.approve, name="parting-approve"),
    path("value/endings/<int:number>/refuse", pages.refuse, name="parting-refuse"),
    path("value/endings/<int:number>/withdraw", pages.withdraw, name="parting-withdraw"),
    path("value/endings/<int:number>/letter/", pages.letter, name="parting-letter"),
    *(
        path(f"value/endings/{state}/", pages.decided, {"state": state}, name=f"partings-{state}")
        for state in ("approved", "refused", "withdrawn")
    ),
]
