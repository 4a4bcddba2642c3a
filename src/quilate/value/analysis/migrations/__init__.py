"""Migrations of analyses."""
