"""Names and texts as SQL writes them, so that no header or path can break a statement."""


def identifier(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def literal(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def path_literal(path: str) -> str:
    """Return a path as DuckDB's readers take it: they would expand ``*``, ``?`` and ``[``."""
    return literal("".join(f"[{sign}]" if sign in "*?[" else sign for sign in path))
