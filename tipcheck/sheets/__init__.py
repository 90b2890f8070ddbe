"""Results laid out: the hinge between what is computed and every way to show it."""
