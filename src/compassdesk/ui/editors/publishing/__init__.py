"""Publishing by hand: copy, paste, and say that it is out."""
