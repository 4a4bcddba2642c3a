"""Whom home asks for, with all of them behind each list and each bar."""
