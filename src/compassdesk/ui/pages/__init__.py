"""The pages beside the calendar, and the welcome of a start without a client."""
