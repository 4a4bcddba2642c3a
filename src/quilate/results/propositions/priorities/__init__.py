"""What the customers of a segment weigh, and how the company stands in it: by a survey."""
