"""How the timeline of a customer tells of their requests."""

from quilate.customers.history import tell_action

_ICONS = {
    "registered": "scale",
    "extended": "hourglass",
    "answered": "check",
    "refused": "ban",
    "file-made": "file-archive",
    "letter-made": "file-text",
}

for _step, _icon in _ICONS.items():
    tell_action(f"rights.{_step}", icon=_icon, message=f"rights-told-{_step}")
