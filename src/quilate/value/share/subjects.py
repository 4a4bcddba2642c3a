"""How the timeline of a customer tells what they spend."""

from quilate.customers.history import tell_action

tell_action("category-spend.recorded", icon="wallet", message="wallet-told-recorded")
tell_action("category-spend.taken-back", icon="undo-2", message="wallet-told-taken-back")
