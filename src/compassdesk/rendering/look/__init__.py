"""How everything looks: colours, type and icons."""
