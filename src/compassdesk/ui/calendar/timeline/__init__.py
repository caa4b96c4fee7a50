"""The timeline: twelve weeks in lanes."""
