"""A plan as a workbook for people, which comes back without loss."""
