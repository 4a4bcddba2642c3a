"""Who may do what: by area of the company, and over which customers.

This is the one place that decides. Pages, actions, the API, exports and search ask it.
"""

from django.db.models import TextChoices


class Area(TextChoices):
    """The area of the company that a person works in."""

    INFORMATION = "information"
    MARKETING = "marketing"
    OPERATIONS = "operations"
    SERVICE = "service"
    SALES = "sales"
    FINANCE = "finance"
    ADMINISTRATION = "administration"
    READING = "reading"


class Scope(TextChoices):
    """Over which customers a person may do it."""

    OWN = "own"
    TEAM = "team"
    BRANCH = "branch"
    ALL = "all"


class Permission(TextChoices):
    """What may be done. Each page and action names one."""

    SEE_CUSTOMERS = "see-customers"
    #: Without it, identifiers and contact points are shown in part: 12…34Z.
    SEE_PERSONAL_DATA = "see-personal-data"
    EDIT_CUSTOMERS = "edit-customers"
    MERGE_CUSTOMERS = "merge-customers"
    ANSWER_RIGHTS = "answer-rights"
    EXPORT_CUSTOMERS = "export-customers"
    IMPORT_DATA = "import-data"
    #: What was spent on winning customers.
    RECORD_SPEND = "record-spend"
    #: What came for a bill, or was given up for lost.
    RECORD_PAYMENTS = "record-payments"
    #: What products cost, what categories leave and what other currencies are worth.
    ENTER_COSTS = "enter-costs"
    #: Views of the list of customers that everybody gets.
    SHARE_VIEWS = "share-views"
    #: Having the whole base valued again.
    RUN_VALUATIONS = "run-valuations"
    #: Where the portfolio's lines run, and how its groups are treated.
    SET_POLICY = "set-policy"
    #: Having kinds of customers looked for, deciding which hold and what they are called.
    FIND_KINDS = "find-kinds"
    #: What is called an active customer.
    DEFINE_ACTIVITY = "define-activity"
    #: Ending the relation with one customer: proposed by one person, approved by another.
    PROPOSE_ENDINGS = "propose-endings"
    APPROVE_ENDINGS = "approve-endings"
    #: Plans for single accounts, with what is invested in them.
    PLAN_ACCOUNTS = "plan-accounts"
    SEE_AUDIT = "see-audit"
    MANAGE_COMPANY = "manage-company"


_EVERYBODY = frozenset({Permission.SEE_CUSTOMERS})
_CONTACTS = _EVERYBODY | {Permission.SEE_PERSONAL_DATA}
_WORKS = _CONTACTS | {Permission.EDIT_CUSTOMERS, Permission.PROPOSE_ENDINGS}
#: On winning customers, and on keeping them.
_SPENDS = frozenset(
    {Permission.EXPORT_CUSTOMERS, Permission.RECORD_SPEND, Permission.PLAN_ACCOUNTS}
)
_KEEPS = (
    _WORKS
    | _SPENDS
    | {
        Permission.MERGE_CUSTOMERS,
        Permission.ANSWER_RIGHTS,
        Permission.IMPORT_DATA,
        Permission.SHARE_VIEWS,
    }
)

#: About customers as a whole, without touching what they are worth.
_NAMES = frozenset({Permission.FIND_KINDS, Permission.DEFINE_ACTIVITY})
_STEERS = _NAMES | {Permission.RUN_VALUATIONS, Permission.SET_POLICY}
_ENDS = frozenset({Permission.PROPOSE_ENDINGS, Permission.APPROVE_ENDINGS})
_RECKONS = _STEERS | {Permission.ENTER_COSTS}

PERMISSIONS: dict[str, frozenset[Permission]] = {
    Area.INFORMATION: _KEEPS | _STEERS,
    Area.MARKETING: _CONTACTS | _SPENDS | _NAMES,
    Area.OPERATIONS: _WORKS,
    Area.SERVICE: (
        _WORKS
        | _ENDS
        | {Permission.ANSWER_RIGHTS, Permission.PLAN_ACCOUNTS, Permission.RECORD_PAYMENTS}
    ),
    Area.SALES: _WORKS | {Permission.PLAN_ACCOUNTS},
    Area.FINANCE: _EVERYBODY | _RECKONS | _ENDS | _SPENDS | {Permission.RECORD_PAYMENTS},
    Area.ADMINISTRATION: (
        _KEEPS
        | _RECKONS
        | _ENDS
        | {Permission.RECORD_PAYMENTS, Permission.SEE_AUDIT, Permission.MANAGE_COMPANY}
    ),
    Area.READING: _EVERYBODY,
}
#: Who works over a part of the company has no say in the whole, nor sees what others did in it.
OVER_ALL = _RECKONS | {
    Permission.APPROVE_ENDINGS,
    Permission.SEE_AUDIT,
    Permission.MANAGE_COMPANY,
}


def allowed(area: str, scope: str, permission: Permission) -> bool:
    """Return whether an area, over a scope, lets somebody do something at all."""
    return permission in PERMISSIONS[area] and (scope == Scope.ALL or permission not in OVER_ALL)
