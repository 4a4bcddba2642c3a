"""What people write on the pages of the imports."""

from quilate.imports.forms.mapping import MappingForm
from quilate.imports.forms.upload import UploadForm

__all__ = ["MappingForm", "UploadForm"]
