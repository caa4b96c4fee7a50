"""What a user can do that a patch cannot say, and reading."""
