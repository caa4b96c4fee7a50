"""The parts of the tab about listening."""
