"""How the program runs inside Qt: work off the main thread, the collector, errors that nobody handled."""
