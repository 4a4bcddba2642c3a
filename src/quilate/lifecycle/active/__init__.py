"""Who is active: on how many days customers did something lately, of those that are asked."""
