"""Do the tests notice? One change in the source at a time, and the tests that should fail."""
