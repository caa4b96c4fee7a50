"""The open plan file (`*.plan.json`): one client, complete."""
