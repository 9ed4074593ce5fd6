"""Pictures of every screen from the sample shop, for whoever looks at the program and for the user guide."""
