"""Protected clients in the window: asking for the passphrase, setting it, and locking."""
