"""Kinds of customers: groups that are there, found again, matched with those before."""
