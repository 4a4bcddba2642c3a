"""Kinds of customers: who buys alike, found in what they do, with names made from it."""
