"""Own data: files, pasted and dropped tables, and cells that are typed."""
