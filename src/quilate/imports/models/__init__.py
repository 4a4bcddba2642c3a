"""Runs of imports, what they changed, put aside and await, and the mappings that are kept."""

from quilate.imports.models.awaited import Awaited
from quilate.imports.models.changed import Changed
from quilate.imports.models.run import ImportRun
from quilate.imports.models.set_aside import SetAside
from quilate.imports.models.template import ImportTemplate

__all__ = ["Awaited", "Changed", "ImportRun", "ImportTemplate", "SetAside"]
