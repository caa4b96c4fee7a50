"""The rules: no Qt, no SQL, no files, no clock ("now" is an argument)."""
