"""The parts of the tab Goals."""
