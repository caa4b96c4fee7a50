"""Words of the Compass page, a file for each of its tabs."""
