"""The tour: six steps on the sample client, each a sentence about a part of the window; one fix is done and undone."""
