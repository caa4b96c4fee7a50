"""This computer: folders, preferences, the log, the keyring, notifications of the desktop."""
