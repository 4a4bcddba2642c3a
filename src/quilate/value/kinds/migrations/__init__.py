"""Migrations of the kinds."""
