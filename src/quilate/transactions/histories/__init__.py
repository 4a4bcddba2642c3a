"""Purchase histories: what was known of each customer on any day, in one SQL definition."""

from quilate.transactions.histories.histories import Columns, HistoryReader, numpy_columns

__all__ = ["Columns", "HistoryReader", "numpy_columns"]
