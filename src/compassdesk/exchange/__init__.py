"""Other formats turned into plan values and back, as values and bytes."""
