"""Posts as the networks show them: laid out once for a width, and painted."""
