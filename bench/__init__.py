"""How fast and how right: ours beside the peers, on the same logs, in one run.

``python -m bench`` measures and writes ``bench/RESULTS.md``. The modules that run inside a
peer's environment (``measured``, ``lifetimes_clv``, ``pymc_clv``) import nothing else of here.
"""
