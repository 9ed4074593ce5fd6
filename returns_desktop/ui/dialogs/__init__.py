"""Forms and confirmations, each opened without a nested event loop."""
