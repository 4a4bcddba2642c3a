"""Files and tables in, purchases out: reading, column recognition, rejects, reduction.

::

    log = read(files("orders.csv"), ReadingOptions(mapping={"cliente": "CustomerID"}))
    log.connection        # customers, purchases, customer_costs, rejects
    log.account           # rows read = used + guest + rejected, and the money
    log.understanding     # each .sentence(language)
    log.write_rejects("rejects.csv", Language("es"))

The way: ``sources`` opens anything as raw columns, ``recognition`` says what each means, ``values``
how they are written, ``ledger`` nets each line (``ledger.sql``) and sums customer and day
(``purchases.sql``).
"""

from quilate.transactions.ledger.account import Account
from quilate.transactions.options import ReadingOptions
from quilate.transactions.reading import OnProgress, read
from quilate.transactions.recognition.columns import Choice, ColumnMap
from quilate.transactions.recognition.roles import Role
from quilate.transactions.sources import Files, Frame, Query, Source, files
from quilate.transactions.transaction_log import TransactionLog, Understanding

__all__ = [
    "Account",
    "Choice",
    "ColumnMap",
    "Files",
    "Frame",
    "OnProgress",
    "Query",
    "ReadingOptions",
    "Role",
    "Source",
    "TransactionLog",
    "Understanding",
    "files",
    "read",
]
