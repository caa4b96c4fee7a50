"""The page of the compass: its tabs, each with what it draws and counts."""
