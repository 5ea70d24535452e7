"""The statistics of thetahat: NumPy and SciPy only, no Qt."""

__version__ = "0.1.0"
