"""One file per section: the sentence that heads it, its chart, its rows."""
