package dateline.view.detail;

import dateline.model.TextPositionSelector;

/// A passage to be emphasised.
///
/// @param number that of its card, from 1; 0 for a passage that has no card
/// @param isCurrent whether it is the one that was asked for
record NumberedPassage(int number, TextPositionSelector at, boolean isCurrent) {}
