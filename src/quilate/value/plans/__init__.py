"""Plans for single accounts: what is to be reached with a customer, by whom and by when."""
