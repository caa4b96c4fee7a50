"""The parts of the tab Stage."""
