"""The parts of the tab with the rings."""
