"""The portfolio analysed step by step, with a dated report that stays as it was written."""
