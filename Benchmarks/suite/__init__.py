"""What the rows are measured with: the server, the peers, the load generators, the report."""
