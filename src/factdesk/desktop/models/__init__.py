"""What lists and tables show: ids first, rows fetched as they are painted."""
