"""The rows: a module measures one or more that belong together."""
