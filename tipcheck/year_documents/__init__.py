"""Results over the years as JSON holds them: every value exact, keys always English."""
