"""Going back, after a form, to the page that it was on."""

from django.http import HttpRequest
from django.utils.http import url_has_allowed_host_and_scheme


def address_to_return_to(request: HttpRequest, *, otherwise: str) -> str:
    """Return the address that a form sent as ``next``, if it is one of ours."""
    address = request.POST.get("next", "")
    is_ours = url_has_allowed_host_and_scheme(address, allowed_hosts={request.get_host()})
    return address if is_ours else otherwise
