"""Results as JSON holds them: every value exact, keys and statuses always English."""
