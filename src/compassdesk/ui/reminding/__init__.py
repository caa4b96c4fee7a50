"""Reminders in the window, on the desktop and beside the clock."""
