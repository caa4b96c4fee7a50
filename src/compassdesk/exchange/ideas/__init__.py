"""What is no calendar yet: mails and lists become ideas in the tray."""
