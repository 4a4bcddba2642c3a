"""What the tables of rights hold of customers: the proof that they were answered."""

from quilate.core.holdings import anonymised_with_customer, kept_without_customer
from quilate.customers.rights.models import ErasedKey, Erasure, RightsRequest

anonymised_with_customer(
    RightsRequest, reason="proof", asked="", answer="", extended_because="", corrections=[]
)
kept_without_customer(Erasure, reason="proof")
kept_without_customer(ErasedKey, reason="again")
