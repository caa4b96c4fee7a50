"""The ideas of the compass as values: what a plan says of each over some weeks. No words, no Qt."""
