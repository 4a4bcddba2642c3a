"""Entering a customer."""

import datetime as dt
from collections.abc import Sequence

from django.db import IntegrityError, transaction
from django.utils import timezone

from quilate.core.audit import recorded
from quilate.core.models import Person
from quilate.customers.given import Identified, Profile, Reached, source_of
from quilate.customers.keys import new_key
from quilate.customers.models import ContactPoint, Customer, Identity, SearchWord
from quilate.customers.places import Place, is_within_reach
from quilate.customers.words import search_words_of, sort_name_of
from quilate.language import Problem


def create_customer(  # noqa: PLR0913 - each is one thing that is known of a customer
    *,
    by: Person,
    at: dt.datetime,
    profile: Profile,
    place: Place,
    key: str = "",
    identities: Sequence[Identified] = (),
    contact_points: Sequence[Reached] = (),
    source: str = "",
) -> Customer:
    """Enter a customer with what identifies and reaches them; all of it, or nothing.

    Parameters
    ----------
    profile
        Fields of ``PROFILE_FIELDS``; what is left out is empty.
    key
        As the company's other systems know the customer; one is drawn when there is none.
    source
        Where it comes from; who enters it, when that is not said.

    Raises
    ------
    Problem
        If the place is beyond the reach of who enters, the key is somebody's, or a telephone or an
        e-mail address is none.
    """
    if not is_within_reach(by, place):
        raise Problem("customers-place-out-of-reach")
    source = source_of(by, source)
    kept_identities = [each.kept(source=source, at=at) for each in identities]
    kept_points = [each.kept(source=source, at=at) for each in contact_points]
    customer = _customer(profile, place, key, at)
    try:
        with transaction.atomic():
            customer.save(force_insert=True)
            _write_what_belongs_to(customer, kept_identities, kept_points)
            recorded("customer.created", by=by, at=at, subject=customer, key=customer.key)
    except IntegrityError as error:
        if Customer.objects.filter(key=customer.key).exists():
            raise Problem("customers-key-taken", key=customer.key) from error
        raise
    return customer


def _customer(profile: Profile, place: Place, key: str, at: dt.datetime) -> Customer:
    customer = Customer(
        key=key or new_key("Q-"),
        created_on=timezone.localdate(at),
        branch_id=place.branch_id,
        team_id=place.team_id,
        owner_id=place.owner_id,
        **profile,
    )
    customer.sort_name = sort_name_of(customer)
    return customer


def _write_what_belongs_to(
    customer: Customer, identities: list[Identity], contact_points: list[ContactPoint]
) -> None:
    for identity in identities:
        identity.customer = customer
    for point in contact_points:
        point.customer = customer
    for first in contact_points[:1]:
        first.is_preferred = True
    Identity.objects.bulk_create(identities)
    ContactPoint.objects.bulk_create(contact_points)
    SearchWord.objects.bulk_create(search_words_of(customer, identities, contact_points))
