"""The ideas the planner is built on, A01 to A59, each with its source and the places in the app where it lives."""
