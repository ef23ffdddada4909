"""The full-text index: terms and ids in, ranked ids out; the only room that knows Whoosh."""
