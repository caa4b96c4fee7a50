"""One file for each kind of file: its declaration as FORMAT, and what writes or reads it."""
