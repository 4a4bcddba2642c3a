"""What a process has once it is up stays: it is not gone through whenever garbage is looked for."""

import atexit
import gc


def spare_what_is_there() -> None:
    """Leave what is there out of the search for garbage, up to the end of the process.

    Not beyond it: libraries whose objects are never let go tell of them as lost.
    """
    gc.freeze()
    atexit.register(gc.unfreeze)
