"""``python -m quilate``."""

from quilate.console import main

main()
