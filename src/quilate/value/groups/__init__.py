"""What customers bring and could bring, group by group."""
