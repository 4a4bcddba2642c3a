"""How values are written: dates, numbers, money, returns, each decided on the whole column."""
