"""The signs and codes of money, and the currency that a file is in."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from quilate.language import Problem
from quilate.transactions.sources.quoting import literal
from quilate.transactions.values.shapes import Shape

_BY_SIGN = {
    "€": "EUR",
    "£": "GBP",
    "S/": "PEN",
    "S/.": "PEN",
    "R$": "BRL",
    "US$": "USD",
    "U$S": "USD",
    "MX$": "MXN",
    "Bs": "BOB",
    "Bs.": "BOB",
    "₡": "CRC",
    "₲": "PYG",
    "¥": "JPY",
    # The sign alone is a dozen currencies; which one, only the person can say.
    "$": "$",
}
_CODES = (
    "EUR USD MXN COP CLP ARS PEN BRL UYU PYG BOB GTQ HNL NIO CRC DOP CUP VES PAB GBP CHF CAD AUD"
    " NZD JPY CNY SEK NOK DKK PLN CZK HUF RON BGN TRY INR ZAR MAD SVC"
).split()

CURRENCY = (
    "(?:" + "|".join(map(re.escape, sorted([*_BY_SIGN, *_CODES], key=len, reverse=True))) + ")"
)
"""Matches a currency's sign or code."""

_ISO_CODE = re.compile("[A-Z]{3}")


@dataclass(frozen=True)
class MoneySigns:
    """What in a line names its currency.

    Attributes
    ----------
    sql
        The value (or the shape of the value) that names it; empty where nothing does.
    texts
        The values (shapes) of each currency.
    rows
        How many rows are in each.
    """

    sql: str
    texts: dict[str, tuple[str, ...]]
    rows: dict[str, int]

    @classmethod
    def of(cls, sql: str, codes: Mapping[Shape, str]) -> "MoneySigns":
        """Return the signs of values (or shapes) whose currency is known."""
        currencies = dict.fromkeys(codes.values())
        return cls(
            sql,
            {code: tuple(s.text for s in codes if codes[s] == code) for code in currencies},
            {code: sum(s.rows for s in codes if codes[s] == code) for code in currencies},
        )

    def other_than_sql(self, currency: str | None) -> str | None:
        """Return the SQL that tells a line not in a currency, None where all lines are in one.

        In a file of several currencies a line that names none could be in any.
        """
        mine = [text for code in (currency, "$") for text in self.texts.get(code or "", ())]
        if currency is None or len(mine) == sum(map(len, self.texts.values())):
            return None
        return f"coalesce({self.sql} NOT IN ({', '.join(map(literal, mine))}), true)"


def currency_of(sign: str) -> str:
    """Return the code of a currency by its sign or code; ``$`` where it could be several."""
    sign = sign.strip()
    return _BY_SIGN.get(sign, sign.upper())


def file_currency(rows: Mapping[str, int], asked: str | None) -> str | None:
    """Return the currency of a file.

    Parameters
    ----------
    rows
        Rows by currency, as found in the file; empty where it names none.
    asked
        The currency that the person named.

    Raises
    ------
    Problem
        The file has several and the person named none, or one that it does not have, or what the
        person named is no currency's sign or code.
    """
    found = [code for code in rows if code != "$"] or list(rows)
    if asked:
        asked = currency_of(asked)
        # A bare $ can be any of the dollars and pesos: the person's word settles it.
        if found and asked not in found and found != ["$"]:
            raise Problem("transactions-other-currency", asked=asked, found=", ".join(found))
        if asked not in found and not _ISO_CODE.fullmatch(asked):
            raise Problem("transactions-no-currency", asked=asked)
        return asked
    if len(rows) > 1:
        shares = sorted(rows.items(), key=lambda item: -item[1])
        listed = ", ".join(f"{code} ({count})" for code, count in shares)
        raise Problem("transactions-currencies", listed=listed, first=shares[0][0])
    return None if found == ["$"] or not found else found[0]
