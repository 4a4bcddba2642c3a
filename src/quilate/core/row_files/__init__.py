"""Files of rows to take away: for a spreadsheet, and for programs."""

from quilate.core.row_files.files import FORMATS, RowFile, see_that_it_fits
from quilate.core.row_files.types import Type

__all__ = ["FORMATS", "RowFile", "Type", "see_that_it_fits"]
