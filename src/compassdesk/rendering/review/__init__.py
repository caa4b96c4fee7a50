"""The page that somebody without the app reads and answers."""
