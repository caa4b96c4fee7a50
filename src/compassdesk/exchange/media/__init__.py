"""Images, films and documents as files from anybody: what they are, whether they are whole, and what they tell."""
