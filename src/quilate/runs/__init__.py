"""One run, from a file to a folder: what was read, what was valued, what was written."""
