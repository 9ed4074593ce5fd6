"""Readers for Amazon's report files, chosen by what a file contains."""
