"""Another copy of the client beside the one here, and what waits for a choice: looked at, chosen, brought together."""
