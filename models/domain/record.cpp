#include "record.h"

int RecordSchema::indexOf(QStringView field) const
{
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (fields.at(i).name == field)
            return int(i);
    }
    return -1;
}
