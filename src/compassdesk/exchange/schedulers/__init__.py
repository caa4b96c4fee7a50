"""Files that a scheduling tool takes in bulk: what each tool asks for is data, what goes into them is made here."""
