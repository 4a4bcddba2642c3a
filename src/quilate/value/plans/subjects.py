"""How the timeline of a customer tells of their plans."""

from quilate.customers.history import tell_action

_ICONS = {
    "made": "clipboard-list",
    "changed": "clipboard-pen",
    "step-done": "circle-check",
    "invested": "hand-coins",
    "closed": "clipboard-check",
}

for _deed, _icon in _ICONS.items():
    tell_action(f"plan.{_deed}", icon=_icon, message=f"plans-told-{_deed}")
