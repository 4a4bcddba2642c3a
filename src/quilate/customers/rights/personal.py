"""What the tables of rights hold of customers: the proof that they were answered."""

from quilate.core.holdings import anonymised_with_customer, kept_without_customer
from quilate.customers.rights.models import ErasedKey, Erasure, RightsRequest

_BLANKS: dict[str, object] = {"asked": "", "answer": "", "extended_because": "", "corrections": []}

anonymised_with_customer(RightsRequest, reason="proof", **_BLANKS)
kept_without_customer(Erasure, reason="proof")
kept_without_customer(ErasedKey, reason="again")
