"""Page or file in, kept bytes, hashes, text and metadata out; the only room that knows the network."""
