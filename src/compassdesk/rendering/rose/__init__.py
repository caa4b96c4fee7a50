"""The rose: what it shows, how it is painted, and as a file."""
