"""The report's own charts: geometry in, marks out; colours come from the page's theme."""
