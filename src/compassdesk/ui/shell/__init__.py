"""The window itself: rail, bars, status line, passing messages, and the table of actions."""
