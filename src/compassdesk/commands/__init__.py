"""What the command line can do: one file per command, each a function from parsed options to an exit status."""
