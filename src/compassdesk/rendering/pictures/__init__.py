"""Pictures from anybody, decoded within limits and without a window."""
