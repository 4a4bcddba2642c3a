"""What work costs the company, from which day on."""
