"""What a simulated company leaves: its records, who its customers are, and the truth about them."""

from quilate.simulator.output.scope import Simulation
from quilate.simulator.output.simulation import STAGES, simulate
from quilate.simulator.output.written import Written

__all__ = ["STAGES", "Simulation", "Written", "simulate"]
