"""Documents that people write, and what follows from them: points, lines, grades.

A scheme is local practice with an issuer and a source. It is never law, and nothing in here
cites a statute.
"""
