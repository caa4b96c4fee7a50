"""The page of today: a file for each of its cards."""
