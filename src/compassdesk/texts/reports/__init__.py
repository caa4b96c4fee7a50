"""What reports say: each block in sentences and as a table, in the language that is spoken now."""
