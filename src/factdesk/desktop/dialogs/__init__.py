"""Windows of their own: files and settings, and nothing else that asks for the person's whole attention."""
