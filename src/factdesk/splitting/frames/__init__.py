"""Attribution frames: the patterns in which a text says who says what."""
