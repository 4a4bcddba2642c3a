"""The sign-ins of a demonstration, kept beside it so that they can be told again."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quilate.config.demonstration import SignIn

_NAME = "demo-sign-ins.json"


def keep(sign_ins: list["SignIn"], home: Path) -> None:
    """Keep the sign-ins of an installation, readable by its owner only."""
    file = home / _NAME
    file.touch(mode=0o600)
    file.write_text(json.dumps([asdict(each) for each in sign_ins], indent=1), encoding="utf-8")


def kept(home: Path) -> list["SignIn"]:
    """Return the sign-ins of an installation; none where it is no demonstration."""
    from quilate.config.demonstration import SignIn

    file = home / _NAME
    if not file.exists():
        return []
    return [SignIn(**each) for each in json.loads(file.read_text(encoding="utf-8"))]
