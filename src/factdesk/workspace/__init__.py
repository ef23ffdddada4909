"""Every operation of the program, without a window; the only room that knows all the others."""
