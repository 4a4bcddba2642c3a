# Simulated companies: their specification, what is written, every table and column.

### The specification

simulator-unknown-industry = There is no industry “{ $named }”. Name one of these: { $known }; or the path of a TOML file that specifies a company.
simulator-no-text = { $file } is not a text in UTF-8. A company is specified in a TOML file.
simulator-no-toml = { $file } cannot be read as TOML from line { $line }, column { $column } on.
simulator-no-toml-at-the-end = { $file } cannot be read as TOML: something is still open at its end.
simulator-key-missing = The key { $key } is missing from the specification.
simulator-key-unknown = The specification has a key { $key } that means nothing. In that place there may be: { $known }.
simulator-key-unknown-near = The specification has a key { $key } that means nothing. Do you mean { $near }?
simulator-key-type =
    The key { $key } is { $found }, but it takes { $wanted ->
        [whole-number] a whole number
        [number] a number
        [text] a text in quotes
        [yes-or-no] true or false
        [day] a date, written as 2025-12-31 without quotes
        [list] a list in square brackets
       *[other] a table of keys
    }.
simulator-key-range =
    The key { $key } is { $found }, but it has to be { $bound ->
        [more-than] more than { $limit }
        [at-least] { $limit } or more
        [less-than] less than { $limit }
       *[at-most] { $limit } at most
    }.
simulator-key-count =
    The key { $key } lists { $found }, but it has to list { $bound ->
        [too-few] { $limit } at least
       *[too-many] { $limit } at most
    }.
simulator-key-among = The key { $key } is { $found }, but it has to be one of these: { $allowed }.
simulator-key-pattern = The key { $key } is { $found }, which is not written as { $example } is.
simulator-key-date = The key { $key } is “{ $found }”, which is no month and day. Write it as "11-24".
simulator-key-not-finite = The key { $key } is { $found }, but it takes a number that can be counted.
simulator-key-impossible = The key { $key } makes no sense: { $reason }
simulator-weight-negative = The key { $key } holds { $found }, but what is weighed against each other cannot be less than 0.
simulator-weights-nothing = The key { $key } holds nothing but zeros: at least one has to be more than 0.
