"""What each column means: by its name, by its content, or because the person said so."""
