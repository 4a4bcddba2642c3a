"""Requests that customers make by law, and certificates of erasure."""

from quilate.customers.rights.models.erased_key import ErasedKey
from quilate.customers.rights.models.erasure import Erasure
from quilate.customers.rights.models.request import RightsRequest

__all__ = ["ErasedKey", "Erasure", "RightsRequest"]
