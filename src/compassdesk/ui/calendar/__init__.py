"""The calendar: its views, with the column on their left and everything one can do to an item."""
