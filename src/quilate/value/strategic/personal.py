"""What the tags of strategic customers hold of them: what was said of somebody goes with them."""

from quilate.core.holdings import removed_with_customer
from quilate.value.strategic.models import StrategicTag

removed_with_customer(StrategicTag)
