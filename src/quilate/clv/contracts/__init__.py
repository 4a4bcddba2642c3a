"""Contracts that run until one of both ends them: how long they stay, and what they leave."""
