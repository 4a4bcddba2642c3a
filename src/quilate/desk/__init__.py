"""The pages that join rooms: home, and the search over everything."""
