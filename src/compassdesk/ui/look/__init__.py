"""How the window is dressed: the theme on every widget."""
