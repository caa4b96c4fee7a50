"""Small steps on the page of people: small wins, experiments and the roadmap."""
