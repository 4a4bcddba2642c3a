"""The public HTTP interface: what people see on pages, for their programs, by their own tokens."""
