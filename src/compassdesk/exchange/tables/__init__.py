"""Spreadsheets and our own CSV in and out."""
