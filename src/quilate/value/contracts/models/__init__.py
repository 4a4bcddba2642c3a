"""What is prepared of contracts."""

from quilate.value.contracts.models.contract_reckoning import ContractReckoning
from quilate.value.contracts.models.contract_sum import ContractSum

__all__ = ["ContractReckoning", "ContractSum"]
