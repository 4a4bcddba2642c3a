"""What the page of a customer says of their value."""
