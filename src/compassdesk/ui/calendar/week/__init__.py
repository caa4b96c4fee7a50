"""The week, by the hour."""
