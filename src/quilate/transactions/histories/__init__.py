"""Purchase histories: what was known of each customer on any day, in one SQL definition."""

from quilate.transactions.histories.histories import Columns, HistoryReader

__all__ = ["Columns", "HistoryReader"]
