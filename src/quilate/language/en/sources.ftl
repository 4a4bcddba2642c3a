# Opening a source: how each file was understood, what is wrong with it, and why a line is no row.

sources-understood-text =
    { $file }: text in { $encoding }{ $compression ->
        [none] {""}
       *[other] , compressed with { $compression }
    }, { $delimiter ->
        [none] a single column
        [comma] separated by commas
        [semicolon] separated by semicolons
        [tab] separated by tabs
        [bar] separated by vertical bars
        [spaces] separated by spaces
       *[other] separated by “{ $sign }”
    }, { $line ->
        [0] without a header
       *[other] header in line { NUMBER($line, useGrouping: 0) }
    }
sources-understood-workbook =
    { $file }: workbook, sheet “{ $sheet }”, { $line ->
        [0] without a header
       *[other] header in row { NUMBER($line, useGrouping: 0) }
    }
sources-understood-parquet = { $file }: Parquet
sources-understood-frame = a table in memory ({ $file })
sources-understood-query = a query to { $file }

sources-no-path = No file was named. Give the path of a file with transactions.
sources-missing = There is no file { $file }. Check the path.
sources-no-match = No file fits the pattern { $pattern }.
sources-folder = { $file } is a folder. Give the files in it, for instance { $file }/*.csv
sources-unreadable = { $file } cannot be read: { $reason }.
sources-damaged = { $file } is damaged or incomplete: { $reason }
sources-empty = { $file } is empty.
sources-no-rows = { $file } has a header but no rows.
sources-only-malformed =
    { $file } has no usable row: { $count ->
        [one] its only line does not have
       *[other] its { $count } lines do not have
    } the number of fields that its columns need.
sources-not-a-table = { $file } is not a table of transactions: it is neither text, Excel nor Parquet.
sources-zip-members =
    { $file } holds { $count ->
        [0] no file
       *[other] { $count } files
    }: it should hold exactly one. Unpack it and give the files.
sources-columns-differ = The files do not have the same columns: “{ $column }” is in { $has } and not in { $lacks }.
sources-not-a-frame = A { $kind } is not a table: give a pandas, Polars or Arrow table, or paths of files.
sources-not-a-workbook = { $file } cannot be opened as a workbook: { $reason }
sources-locked = { $file } is protected with a password. Save it without one.
sources-markup = { $file } is a web page or an XML document, whatever its name says. Open it in a spreadsheet program and save it as .xlsx or .csv
sources-no-sheet = { $file } has no sheet “{ $sheet }”. Its sheets: { $sheets }.
sources-unknown-database = { $url } is not the address of a database that can be read. Use sqlite:///path/to/file or postgresql://user@host/database
sources-query-failed = The database { $database } did not answer the query: { $reason }

sources-too-few-fields = the line has fewer fields than the file has columns
sources-too-many-fields = the line has more fields than the file has columns
sources-bad-quotes = a quotation mark opens or closes where it should not
sources-nul-bytes = the line contains zero bytes
sources-line-too-long = the line is too long to be a row
