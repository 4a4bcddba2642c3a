"""Each time the facts have been prepared, the size of every segment is kept."""

from quilate.core.facts import when_prepared
from quilate.segments.measuring import keep_sizes

when_prepared(keep_sizes)
