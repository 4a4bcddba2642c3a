"""What the tables of contracts hold of customers: nothing. They are sums by place."""

from quilate.core.holdings import holds_no_customer
from quilate.value.contracts.models import ContractReckoning, ContractSum

holds_no_customer(ContractReckoning, ContractSum)
