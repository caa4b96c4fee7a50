"""The client file in the window: opening it, how it stands on the disk, its backups."""
