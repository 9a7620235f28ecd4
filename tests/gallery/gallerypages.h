#pragma once

class MainWindow;

/// Three pages that show every widget of the program in every state.
void addGalleryPages(MainWindow &window);
