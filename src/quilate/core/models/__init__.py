"""The company, its people, the trail of what they did, and what is done for them."""

from quilate.core.models.audit import AuditEntry
from quilate.core.models.changed_customer import ChangedCustomer
from quilate.core.models.company import Branch, Company, Team
from quilate.core.models.download import Download
from quilate.core.models.job import Job
from quilate.core.models.person import Person
from quilate.core.models.timetable import OwnDay, Timetable
from quilate.core.models.unit_cost import CONVERSATIONS, Activity, UnitCost

__all__ = [
    "CONVERSATIONS",
    "Activity",
    "AuditEntry",
    "Branch",
    "ChangedCustomer",
    "Company",
    "Download",
    "Job",
    "OwnDay",
    "Person",
    "Team",
    "Timetable",
    "UnitCost",
]
