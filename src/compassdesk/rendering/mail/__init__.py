"""What is mailed: a plan as one page that mail programs show."""
