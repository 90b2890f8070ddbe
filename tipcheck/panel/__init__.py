"""Many countries and years at once: what a folder holds, scored, and what comes back in it."""
