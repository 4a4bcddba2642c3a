"""What people write on the customers' pages."""
