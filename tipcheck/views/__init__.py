"""Results on a screen: Rich tables and pages on a terminal, plain lines elsewhere."""
