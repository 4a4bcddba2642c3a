"""Contracts as a business: what they bring a month, when they may be ended, what is to come."""
