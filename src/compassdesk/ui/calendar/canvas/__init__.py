"""What all drawn views share: chips, what they say, and the canvas they lie on."""
