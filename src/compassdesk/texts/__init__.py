"""Every word a user reads, in QtCore's translations. The lowest room that knows Qt."""
