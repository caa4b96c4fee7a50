"""The editor of an item, and the one for several at once."""
