"""The shelf of reviews on the page of people: what went out to be read along, and how it stands."""
