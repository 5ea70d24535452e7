"""Files out of the window: pictures, moving pictures, data, numbers, scripts."""
