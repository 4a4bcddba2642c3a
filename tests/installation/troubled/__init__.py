"""An app whose second step fails on purpose, after its first has changed the tables."""

#: How it fails; None lets it pass.
FAILURE: type[BaseException] | None = RuntimeError
