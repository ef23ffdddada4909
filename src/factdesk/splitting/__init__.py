"""Text in, drafts made of offsets out: junk, attributions, claims, quantities, places, times."""
