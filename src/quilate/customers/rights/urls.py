"""Addresses of what customers ask by law."""

from django.urls import path

from quilate.customers.rights import pages

urlpatterns = [
    path("rights/", pages.open_list, name="rights"),
    path("rights/closed/", pages.closed_list, name="law-requests-closed"),
    path("rights/terms/", pages.terms, name="law-terms"),
    path("rights/certificates/", pages.certificates, name="erasures"),
    path("rights/certificates/<int:number>/", pages.certificate, name="erasure"),
    path("rights/<int:number>/", pages.one_request, name="law-request"),
    path("rights/<int:number>/extend", pages.extend, name="law-request-extend"),
    path("rights/<int:number>/answer", pages.answer, name="law-request-answer"),
    path("rights/<int:number>/refuse", pages.refuse, name="law-request-refuse"),
    path("rights/<int:number>/file", pages.make_file, name="law-request-file"),
    path("rights/<int:number>/letter", pages.make_letter, name="law-request-letter"),
    path("rights/<int:number>/erase/", pages.erase, name="law-request-erase"),
    path("<int:number>/rights/new/", pages.new_request, name="law-request-new"),
]
