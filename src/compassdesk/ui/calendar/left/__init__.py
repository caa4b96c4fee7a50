"""The column at the left: small month, filters, and what has no date."""
