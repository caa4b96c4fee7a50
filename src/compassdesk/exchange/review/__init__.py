"""Answers to a review, as the page that was sent writes them."""
