"""Addresses of the application."""

from django.urls import include, path

from quilate.core.beginning import pages as beginning
from quilate.core.closed import ask_for_a_link, nothing_here
from quilate.core.people.entrance import invitation

urlpatterns = [
    path("", include("quilate.desk.urls")),
    path("customers/", include("quilate.customers.merging.urls")),
    path("customers/", include("quilate.customers.rights.urls")),
    path("customers/", include("quilate.customers.urls")),
    path("company/", include("quilate.core.company.urls")),
    path("jobs/", include("quilate.core.jobs.urls")),
    path("files/", include("quilate.core.downloads.urls")),
    path("begin/", beginning.nobodys, name="nobodys"),
    path("begin/<str:token>/", beginning.begin, name="begin"),
    path("account/login/", beginning.sign_in, name="account_login"),
    path("invitation/<int:number>/<str:token>/", invitation, name="invitation"),
    path("", include("quilate.activity.urls")),
    path("", include("quilate.value.ending.urls")),
    path("", include("quilate.value.plans.urls")),
    path("", include("quilate.value.share.urls")),
    path("", include("quilate.value.strategic.urls")),
    path("", include("quilate.value.strategies.urls")),
    path("value/winning/", include("quilate.value.winning.urls")),
    path("value/contracts/", include("quilate.value.contracts.urls")),
    path("value/kinds/", include("quilate.value.kinds.urls")),
    path("value/analysis/", include("quilate.value.analysis.urls")),
    path("value/active/", include("quilate.lifecycle.active.urls")),
    path("value/lifecycle/", include("quilate.lifecycle.urls")),
    path("value/results/", include("quilate.results.urls")),
    path("value/propositions/", include("quilate.results.propositions.urls")),
    path("", include("quilate.api.urls")),
    path("value/", include("quilate.value.urls")),
    path("segments/", include("quilate.segments.urls")),
    path("imports/", include("quilate.imports.urls")),
    path("core/", include("quilate.core.urls")),
    path("", include("quilate.core.watching.urls")),
    # Whoever administers says under which address somebody comes in.
    path("account/email/", nothing_here),
    path("account/password/reset/", ask_for_a_link),
    path("account/password/reset/done/", nothing_here),
    path("account/", include("allauth.urls")),
]
handler400 = "quilate.core.apologies.bad_request"
handler500 = "quilate.core.apologies.server_error"
