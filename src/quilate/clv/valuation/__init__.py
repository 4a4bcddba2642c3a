"""From a forecast to the value of customers: discounting, potential, portfolio, tiers, ranks."""
