#pragma once

/// How far a disposal has come when the record is gone from the database.
enum class Disposed {
    Overwritten,       ///< the text is gone from the files of the database as well
    OverwrittenLater,  ///< another program reads the database: the text is written over when it no longer does
};
