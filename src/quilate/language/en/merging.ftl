merging-not-two = These are not two customers any more: one of them was merged or erased in the meantime. Nothing was changed.
merging-undone-already = This merge was undone before. Nothing was changed.
merging-forgotten = The customer was erased, and with them what undoing this merge would need.
merging-later-first = One of the two was merged again later. Undo the later merge first.
