"""Addresses of the customers."""

from django.urls import include, path

from quilate.customers.pages import (
    belonging,
    bulk,
    changing,
    consents,
    contact,
    creating,
    defining,
    own_fields,
    reading,
    sections,
    views,
)

_one_customer = [
    path("", reading.customer, name="customer"),
    path("change/", changing.change_profile, name="customer-change"),
    path("place/", changing.change_place, name="customer-place"),
    path("contact/", contact.contact, name="customer-contact"),
    path("contact/new/", contact.new_contact_point, name="customer-contact-new"),
    path("contact/<int:point>/remove/", contact.old_contact_point, name="customer-contact-remove"),
    path(
        "contact/<int:point>/prefer/",
        contact.preferred_contact_point,
        name="customer-contact-prefer",
    ),
    path("identities/new/", contact.new_identity, name="customer-identity-new"),
    path(
        "identities/<int:identity>/remove/", contact.old_identity, name="customer-identity-remove"
    ),
    path("relations/", belonging.relations, name="customer-relations"),
    path("parent/", belonging.new_parent, name="customer-parent"),
    path("parent/remove/", belonging.no_parent, name="customer-parent-remove"),
    path("household/", belonging.new_household, name="customer-household"),
    path("household/leave/", belonging.no_household, name="customer-household-leave"),
    path("consents/", consents.consents, name="customer-consents"),
    path("consents/new/", consents.new_consent, name="customer-consent-new"),
    path("own-fields/", own_fields.own_values, name="customer-own-fields"),
    path("timeline/", sections.timeline, name="customer-timeline"),
    path("sections/<slug:name>/", sections.section, name="customer-section"),
]
urlpatterns = [
    path("", reading.customer_list, name="customers"),
    path("new/", creating.new_customer, name="customer-new"),
    path("bulk/", bulk.bulk, name="customer-bulk"),
    path("bulk/export/", bulk.export, name="customer-export"),
    path("bulk/<slug:name>/", bulk.deed, name="customer-deed"),
    path("views/new/", views.new_view, name="customer-view-new"),
    path("views/<int:number>/", views.view, name="customer-view"),
    path("views/<int:number>/delete/", views.old_view, name="customer-view-delete"),
    path("own-fields/", defining.own_fields, name="own-fields"),
    path("own-fields/new/", defining.new_own_field, name="own-field-new"),
    path("own-fields/<int:number>/", defining.own_field, name="own-field"),
    path("own-fields/<int:number>/retire/", defining.own_field_retires, name="own-field-retires"),
    path("own-fields/purposes/new/", defining.new_purpose, name="purpose-new"),
    path("own-fields/purposes/<int:number>/", defining.purpose, name="purpose"),
    path("<int:number>/", include(_one_customer)),
]
