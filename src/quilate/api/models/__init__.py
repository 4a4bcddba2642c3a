"""What the interface for programs keeps."""

from quilate.api.models.access_token import AccessToken

__all__ = ["AccessToken"]
