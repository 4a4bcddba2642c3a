"""Values of the company's own fields, as files hold them."""

import datetime as dt
from decimal import Decimal
from typing import Any

from quilate.core.row_files import Type
from quilate.customers.models import OwnField

_Kind = OwnField.Kind
_TYPES = {
    _Kind.NUMBER: Type.NUMBER,
    _Kind.MONEY: Type.NUMBER,
    _Kind.DAY: Type.DAY,
    _Kind.YES_NO: Type.YES_NO,
}


def type_of(kind: str) -> Type:
    """Return of which type the values of a kind of field are."""
    return _TYPES.get(_Kind(kind), Type.TEXT)


def own_value(kind: str, value: Any) -> Any:  # noqa: ANN401 - as JSON keeps it
    """Return a value that was kept."""
    if value is None:
        return None
    match kind:
        case _Kind.NUMBER | _Kind.MONEY:
            return Decimal(str(value))
        case _Kind.DAY:
            return dt.date.fromisoformat(str(value))
        case _Kind.SEVERAL:
            return "; ".join(value)
    return value
