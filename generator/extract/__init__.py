"""Layout to stories: the finders in order, and the one function that walks them."""
