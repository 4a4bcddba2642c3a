"""Getting data in: a file, recognised, checked, entered by a job that loses and doubles nothing.

The way: ``reading`` opens a file and stages it (every row with its line, its values as they were
understood, and what is wrong with them); a kind of ``kinds`` says of a batch what would be created
and changed (``plan``) and does it (``enter``); ``walking`` goes through the batches.
"""
