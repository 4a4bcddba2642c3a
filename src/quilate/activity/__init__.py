"""What happened: products, orders and their lines, subscriptions, bills, interactions, spend."""
