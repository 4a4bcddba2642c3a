"""Each time the facts have been prepared, the results of the groups are reckoned anew."""

from quilate.core.facts import when_prepared
from quilate.results.asked import prepare_soon

when_prepared(prepare_soon)
