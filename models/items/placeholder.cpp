// Replaced when the floor's first class lands.
