"""How the timeline of a customer tells that they were tagged."""

from quilate.customers.history import tell_action

tell_action("strategic.tagged", icon="award", message="strategic-told-tagged")
tell_action("strategic.untagged", icon="award", message="strategic-told-untagged")
