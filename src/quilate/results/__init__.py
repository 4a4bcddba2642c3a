"""What groups of customers brought and cost, month by month: the room of finance."""
