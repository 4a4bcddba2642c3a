"""The tags of strategic customers, in tables."""

from quilate.value.strategic.models.significance import Significance
from quilate.value.strategic.models.tag import StrategicTag

__all__ = ["Significance", "StrategicTag"]
