"""What tells those who run an installation how it is doing: logs, figures, readiness."""
