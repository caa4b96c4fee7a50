"""The checks, one file for each family; its name begins with the codes of the checks inside (see `registry`)."""
