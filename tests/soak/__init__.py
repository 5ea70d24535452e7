"""A wild hand at the real window, seeded: what it does, and what it must not break."""
