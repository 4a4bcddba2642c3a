"""The first start of an installation: its company, and the person who administers it."""
