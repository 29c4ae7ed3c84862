# Made by make_sync.py from _async; not to be edited.
"""The client, and what it is made of."""
