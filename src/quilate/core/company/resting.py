"""The door by which higher rooms say, beside the company's figures, when a change of them holds."""

_TEMPLATES: list[str] = []


def rest_on_figures(template: str) -> None:
    """Show a template beside every figure that the company enters, in ``AppConfig.ready``."""
    if template not in _TEMPLATES:
        _TEMPLATES.append(template)


def resting_on_figures() -> list[str]:
    """Return the templates that rooms have added."""
    return list(_TEMPLATES)
