"""Charts as drawings: what is painted on the screen is what goes into a file and on paper."""
