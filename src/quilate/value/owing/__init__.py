"""What customers have not paid by its day, and what of it is expected to be lost."""
