"""Ending a relation with a customer: proposed by one person, checked, approved by another."""
