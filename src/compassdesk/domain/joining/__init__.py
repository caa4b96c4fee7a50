"""Two copies of one client that were edited apart, brought together field by field."""
