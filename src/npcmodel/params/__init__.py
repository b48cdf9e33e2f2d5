"""Every number taken from a statute, one module per statute, article by article.

A parameter knows its values over time; each value knows its provision and its first day.
"""
