"""How a source was understood, in the order in which a person would want to check it."""

from collections.abc import Iterator
from decimal import Decimal

from quilate.transactions.ledger.account import Account
from quilate.transactions.ledger.guests import Guests
from quilate.transactions.ledger.interpretation import Interpretation
from quilate.transactions.ledger.stray_dates import StrayDates
from quilate.transactions.options import ReadingOptions
from quilate.transactions.recognition.roles import Role
from quilate.transactions.statements import Money, Statement, said
from quilate.transactions.values.amounts import NumberFormat
from quilate.transactions.values.formats import Formats, is_discount_used


def tell(
    interpretation: Interpretation,
    guests: Guests,
    account: Account,
    *,
    company_margin: Decimal,
    stray_dates: StrayDates | None,
    options: ReadingOptions,
) -> Iterator[Statement]:
    """Yield what was understood: columns, values, customers, money."""
    yield from _columns(interpretation)
    yield from _values(interpretation)
    yield from _deeds(interpretation.formats, account)
    yield from _guests(guests, account)
    if account.duplicates:
        deed = "dropped" if options.drop_duplicates else "kept"
        yield said("transactions-duplicates", rows=account.duplicates, deed=deed)
    if account.assumed_rows:
        yield _assumed(interpretation, account, company_margin, options)
    if stray_dates:
        yield said(
            "transactions-stray-dates",
            first=stray_dates.first,
            last=stray_dates.last,
            far=stray_dates.farthest,
        )
    yield said(
        "transactions-account",
        read=account.rows_read,
        used=account.rows_used,
        guest=account.rows_guest,
        rejected=account.rows_rejected,
    )


def _columns(interpretation: Interpretation) -> Iterator[Statement]:
    columns = interpretation.columns
    for role in Role:
        if choice := columns.choices.get(role):
            yield said("transactions-column", role=role, column=choice.column, reason=choice.reason)
    if Role.AMOUNT not in columns:
        kind = "product" if Role.QUANTITY in columns else "price"
        yield said("transactions-amount-computed", kind=kind)
    if columns.unused:
        yield said("transactions-columns-unused", columns=", ".join(columns.unused))


def _values(interpretation: Interpretation) -> Iterator[Statement]:
    formats, columns = interpretation.formats, interpretation.columns
    if formats.date is not None:
        yield said(
            "transactions-dates",
            column=columns.choices[Role.DATE].column,
            kind=formats.date.kind,
            proof=formats.date.proof or "none",
        )
    yield from _decimals(formats)
    if Role.DISCOUNT in columns:
        kind = formats.discount if is_discount_used(columns) else "included"
        yield said("transactions-discount", column=columns.choices[Role.DISCOUNT].column, kind=kind)
    if formats.currency:
        yield said("transactions-currency", currency=formats.currency)


def _decimals(formats: Formats) -> Iterator[Statement]:
    told: set[str] = set()
    for form in _decided(formats):
        if form.decimal and form.decimal not in told and form.proof:
            told.add(form.decimal)
            sign = "comma" if form.decimal == "," else "point"
            yield said("transactions-decimals", sign=sign, proof=form.proof)


def _decided(formats: Formats) -> list[NumberFormat]:
    return [form for form in formats.numbers.values() if form is not None]


def _deeds(formats: Formats, account: Account) -> Iterator[Statement]:
    for marker in formats.markers:
        deeds = {
            "returned": marker.returned,
            "cancelled": marker.cancelled,
            "undone": marker.undone,
        }
        for deed, values in deeds.items():
            if values:
                yield said(
                    "transactions-marker",
                    column=marker.column,
                    values=", ".join(values),
                    deed=deed,
                )
    if formats.has_credit_notes:
        yield said("transactions-credit-notes")
    if account.returns:
        money = Money(abs(account.returned_money), account.currency)
        yield said("transactions-returns", rows=account.returns, money=money)
    if account.cancelled:
        money = Money(account.cancelled_money, account.currency)
        yield said("transactions-cancelled", rows=account.cancelled, money=money)


def _guests(guests: Guests, account: Account) -> Iterator[Statement]:
    for guest in guests.ids:
        yield said(
            "transactions-guest", guest=guest.customer_id, rows=guest.rows, reason=guest.reason
        )
    if account.rows_guest:
        money = Money(account.guest_money, account.currency)
        yield said("transactions-guests", rows=account.rows_guest, money=money)
    if guests.suspect:
        yield said(
            "transactions-suspect", guest=guests.suspect.customer_id, rows=guests.suspect.rows
        )


def _assumed(
    interpretation: Interpretation,
    account: Account,
    company_margin: Decimal,
    options: ReadingOptions,
) -> Statement:
    # A cancelled line brings nothing, which says nothing of what others cost.
    has_known = account.assumed_rows < account.rows_used - account.cancelled
    by_category = has_known and Role.CATEGORY in interpretation.columns
    average = has_known and options.default_margin is None
    return said(
        "transactions-margin-assumed",
        rows=account.assumed_rows,
        money=Money(account.assumed_revenue, account.currency),
        share=f"{float(company_margin * 100):.4g}",
        basis=("category" if by_category else "average" if average else "default"),
    )
