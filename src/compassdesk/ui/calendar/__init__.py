"""The calendar: month, week, agenda and board, with the column on their left and everything one can do to an item."""
