"""The panel of the week: what the checks say, and what can be done."""
