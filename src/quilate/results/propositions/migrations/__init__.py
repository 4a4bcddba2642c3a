"""Migrations of the value propositions."""
