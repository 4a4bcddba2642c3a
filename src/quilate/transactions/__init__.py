"""Files and tables in, purchases out: reading, column recognition, rejects, reduction."""
