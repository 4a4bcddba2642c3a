"""Any source as one relation of raw columns: files, frames, queries.

::

    raw = open_source(connection, files("sales/*.csv"))
    raw.name            # a view: the source's columns, _file, _line
    raw.columns         # ("Cliente", "Fecha", "Importe")
    raw.understandings  # how each file was read; .sentence(language) tells it
    raw.malformed       # a table: _file, _line, text, reason_id

Rows of the view + rows of ``malformed`` = records of the source: none is lost. Blank lines,
the header and titles above it are no records. In text files every column is VARCHAR and an
empty cell is NULL. ``_line`` is computed only where it is selected; rows come in file order.
A second source (costs) takes another ``name``.

Small files, one per kind: ``text``, ``workbook``, ``parquet``, ``frame``, ``query``. A text file
that is in order is read in place by DuckDB; ``rewriting`` makes a clean copy of the others.
"""

from quilate.transactions.sources.opening import open_source
from quilate.transactions.sources.raw_table import RawTable
from quilate.transactions.sources.source import Files, Frame, Query, Source, files
from quilate.transactions.sources.understanding import Understanding

__all__ = ["Files", "Frame", "Query", "RawTable", "Source", "Understanding", "files", "open_source"]
