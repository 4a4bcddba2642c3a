"""How the timeline of a customer tells of their strategy."""

from quilate.customers.history import tell_action

tell_action("strategy.set", icon="compass", message="strategies-told-set")
tell_action("strategy.taken-back", icon="compass", message="strategies-told-taken-back")
