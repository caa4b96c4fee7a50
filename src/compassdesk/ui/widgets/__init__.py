"""Small building blocks of the window that know nothing of the plan."""
