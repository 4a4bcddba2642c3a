"""How the timeline of a customer tells of the end of their relation."""

from quilate.customers.history import tell_action

_ICONS = {
    "proposed": "door-open",
    "checked": "list-checks",
    "approved": "circle-check",
    "refused": "ban",
    "withdrawn": "undo-2",
}

for _step, _icon in _ICONS.items():
    tell_action(f"ending.{_step}", icon=_icon, message=f"ending-told-{_step}")
