"""What people do with customers: each is done whole, with its entry in the trail, or not at all."""

from quilate.customers.actions.belonging import move_in, move_out, put_under, stand_alone
from quilate.customers.actions.changing import Overtaken, change_customer, place_customer
from quilate.customers.actions.changing_own_fields import (
    change_own_field,
    change_purpose,
    retire_own_field,
)
from quilate.customers.actions.consenting import record_consent
from quilate.customers.actions.creating import create_customer
from quilate.customers.actions.own_fields import (
    create_own_field,
    create_purpose,
    remove_past_retention,
    write_own_values,
)
from quilate.customers.actions.reaching import (
    add_contact_point,
    add_identity,
    prefer_contact_point,
    remove_contact_point,
    remove_identity,
)
from quilate.customers.actions.viewing import change_view, delete_view, save_view

__all__ = [
    "Overtaken",
    "add_contact_point",
    "add_identity",
    "change_customer",
    "change_own_field",
    "change_purpose",
    "change_view",
    "create_customer",
    "create_own_field",
    "create_purpose",
    "delete_view",
    "move_in",
    "move_out",
    "place_customer",
    "prefer_contact_point",
    "put_under",
    "record_consent",
    "remove_contact_point",
    "remove_identity",
    "remove_past_retention",
    "retire_own_field",
    "save_view",
    "stand_alone",
    "write_own_values",
]
