"""Page to galley: the rules in order, and the one function that walks them."""
