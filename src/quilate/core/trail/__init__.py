"""Reading the trail: who saw, changed, exported or merged what, when, from where."""
