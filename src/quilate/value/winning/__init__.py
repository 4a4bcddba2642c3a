"""What winning customers cost, group by group, and when they have left as much."""
