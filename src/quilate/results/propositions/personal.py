"""What the tables of propositions hold of customers: nothing, they speak of segments."""

from quilate.core.holdings import holds_no_customer
from quilate.results.propositions.models import PrioritySurvey, Proposition

holds_no_customer(Proposition, PrioritySurvey)
