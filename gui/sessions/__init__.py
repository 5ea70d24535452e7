"""Sessions: what is kept of the window's state, in files, from one day to the next, and in links."""
