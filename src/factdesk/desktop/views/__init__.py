"""What the window shows; views emit intentions and never call each other."""
