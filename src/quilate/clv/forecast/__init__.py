"""What the base will bring: candidates, a champion chosen on earlier cut-offs, honest intervals."""
