"""From interpreted lines to customers, purchases, rejects and the account of every row."""
