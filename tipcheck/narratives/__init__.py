"""Published country narratives, turned into draft checklists that a person reviews.

Text goes in and a draft comes out, with the route that was taken and what is in doubt; nothing here
opens what a person names, asks or shows anything.
"""
