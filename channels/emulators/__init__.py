"""Local servers that speak the platforms' protocols, so that demo and tests run the real connectors."""
