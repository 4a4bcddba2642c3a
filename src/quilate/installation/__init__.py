"""Keeping an installation: backup, restore, and bringing it to the version of the program."""
