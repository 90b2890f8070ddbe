"""The page that one hands over: a score with all it rests on, in one file."""
