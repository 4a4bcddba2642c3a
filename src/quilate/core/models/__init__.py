"""The company, its people, and the trail of what they did."""

from quilate.core.models.audit import AuditEntry
from quilate.core.models.company import Branch, Company, Team
from quilate.core.models.person import Person

__all__ = ["AuditEntry", "Branch", "Company", "Person", "Team"]
