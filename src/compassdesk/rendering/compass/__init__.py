"""What the tabs of the Compass page paint, for the screen, files and paper."""
