"""Addresses of the application."""

from django.urls import include, path

from quilate.core.people.entrance import invitation

urlpatterns = [
    path("", include("quilate.desk.urls")),
    path("customers/", include("quilate.customers.merging.urls")),
    path("customers/", include("quilate.customers.urls")),
    path("company/", include("quilate.core.company.urls")),
    path("jobs/", include("quilate.core.jobs.urls")),
    path("files/", include("quilate.core.downloads.urls")),
    path("invitation/<int:number>/<str:token>/", invitation, name="invitation"),
    path("core/", include("quilate.core.urls")),
    path("account/", include("allauth.urls")),
]
