"""Small widgets that know nothing about returns: text in, painting and signals out."""
