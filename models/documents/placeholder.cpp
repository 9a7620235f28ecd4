// Replaced when the first class lands.
