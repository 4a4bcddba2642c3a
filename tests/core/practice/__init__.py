"""A room of the tests: jobs that write, stop, fail and wait."""
