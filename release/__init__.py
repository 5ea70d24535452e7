"""The packaged application: built for the system that runs `python -m release`, and tried as it was built."""
