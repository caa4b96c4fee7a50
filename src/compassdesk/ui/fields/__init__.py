"""What all forms are made of."""
