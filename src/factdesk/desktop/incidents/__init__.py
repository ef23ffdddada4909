"""Incidents in the window: their list, the page of one, and attaching claims to them."""
