"""Runs of imports, what they changed and put aside, and the mappings that are kept for the next."""

from quilate.imports.models.changed import Changed
from quilate.imports.models.run import ImportRun
from quilate.imports.models.set_aside import SetAside
from quilate.imports.models.template import ImportTemplate

__all__ = ["Changed", "ImportRun", "ImportTemplate", "SetAside"]
