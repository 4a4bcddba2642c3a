"""Reading what happened. What is of customers starts from those whom a person may see."""
