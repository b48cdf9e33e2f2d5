"""Arithmetic with no law in it: whole numbers and fractions, ties handed back."""
