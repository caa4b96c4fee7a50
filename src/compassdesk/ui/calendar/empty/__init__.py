"""What a view says in which nothing is planned: a card over it, and a rhythm proposed in the hours."""
