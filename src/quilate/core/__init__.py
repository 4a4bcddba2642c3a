"""What every room stands on: company, people and roles, audit trail, interface kit."""
