"""Where customers are in their life with the company: dated stages, and rules that move them."""
