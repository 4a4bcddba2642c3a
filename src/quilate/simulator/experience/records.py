"""What a company writes down of what its customers live through."""

from quilate.simulator.world.table import Table

INCIDENTS = Table(
    "incidents",
    {
        "incident_id": "number",
        "customer_id": "customer",
        "day": "day",
        "cause": "text",
        "severity": "number",
        "channel": "text",
        "due_on": "day",
    },
)

#: Incidents are solved, or dropped if their customer wants no solution any more.
RESOLUTIONS = Table(
    "resolutions",
    {
        "incident_id": "number",
        "customer_id": "customer",
        "closed_on": "day",
        "outcome": "text",
        "solved_on": "day",
        "solved_well": "flag",
        "hours": "share",
        "cost": "money",
    },
    closes="incidents",
    key="incident_id",
)

COMPLAINTS = Table(
    "complaints",
    {"customer_id": "customer", "day": "day", "incident_id": "number", "about": "text"},
)

INTERACTIONS = Table(
    "interactions",
    {
        "customer_id": "customer",
        "day": "day",
        "channel": "text",
        "direction": "text",
        "reason": "text",
        "minutes": "share",
        "cost": "money",
    },
)

SURVEYS = Table(
    "surveys",
    {"survey_id": "number", "customer_id": "customer", "day": "day", "kind": "text"},
)

ANSWERS = Table(
    "answers",
    {"survey_id": "number", "customer_id": "customer", "answered_on": "day", "score": "number"},
    closes="surveys",
    key="survey_id",
)

RECOMMENDATIONS = Table(
    "recommendations",
    {"customer_id": "customer", "day": "day", "recommended_id": "customer"},
)
