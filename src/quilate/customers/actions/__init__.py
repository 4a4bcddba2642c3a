"""What people do with customers: each is done whole, with its entry in the trail, or not at all."""

from quilate.customers.actions.creating import create_customer

__all__ = ["create_customer"]
