"""Doing one thing with many customers: each as if it were done alone, in few statements."""

from quilate.customers.bulk.deeds import Deed, deed_from_kept
from quilate.customers.bulk.doing import do_at_once, do_batch, record_whole
from quilate.customers.bulk.placing import Placing
from quilate.customers.bulk.withdrawing import Withdrawing

__all__ = [
    "Deed",
    "Placing",
    "Withdrawing",
    "deed_from_kept",
    "do_at_once",
    "do_batch",
    "record_whole",
]
