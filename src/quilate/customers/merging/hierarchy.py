"""Who belongs to whom, once two customers are one: nobody may end up above themselves."""

from quilate.customers.models import Customer


def parent_without_ring(wanted: int | None, *, survivor: Customer, loser: Customer) -> int | None:
    """Return the parent of a survivor: the wanted one, else what was above both.

    The loser's children become the survivor's. So where the survivor stands below the loser, or the
    wanted parent below either, going up would lead round and round.
    """
    both = {survivor.pk, loser.pk}
    for candidate in (wanted, survivor.parent_id, loser.parent_id):
        if candidate and not both & set(_upwards(candidate)):
            return candidate
    return None


def _upwards(number: int | None) -> list[int]:
    """Return a customer's number and those above."""
    met = list[int]()
    while number and number not in met:
        met.append(number)
        above = Customer.objects.filter(pk=number).values_list("parent_id", flat=True)
        number = above.first()
    return met
