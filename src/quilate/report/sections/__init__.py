"""One file per section: the sentence that heads it, its chart and its rows, ready to be laid out."""
