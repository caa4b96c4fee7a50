"""A copy of a client as one file, for somebody who works on it on another computer."""
