"""A folder that some other program carries between computers, through which several work on one client."""
