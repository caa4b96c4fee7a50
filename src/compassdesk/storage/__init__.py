"""One SQLite file per client, and all that knows it is SQLite: the only room that speaks SQL."""
