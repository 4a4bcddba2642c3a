"""Customers who matter beyond their own margin: tags by people, and what proposes them."""
