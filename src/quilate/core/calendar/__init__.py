"""When the company works: hours, holidays, and the working time between two moments."""
