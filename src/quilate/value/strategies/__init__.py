"""What the company means to do with each customer: one of seven strategies."""
