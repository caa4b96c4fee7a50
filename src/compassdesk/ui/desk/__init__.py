"""What lies on the desk, what is typed and not yet written, and the steps back."""
