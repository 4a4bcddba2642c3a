"""Customers in files to take away: for a spreadsheet, and for programs."""
