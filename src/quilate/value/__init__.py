"""What customers are worth: runs, valuations, and the policy of the portfolio."""
