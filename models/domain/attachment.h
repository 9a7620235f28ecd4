#pragma once

#include "ids.h"
#include "record.h"
#include "result.h"

/// A file kept in the database with a record. Content is stored once per SHA-256 however many attachments show it.
struct Attachment {
    AttachmentId id;
    Stored stored;
    QString ownerTable;
    qint64 owner = 0;
    QString name;       ///< a file name without folders (see safeFileName)
    QString mediaType;
    QString sha256;     ///< lower-case hex
    qint64 size = 0;    ///< bytes
};
template<> const RecordType<Attachment> &recordType<Attachment>();

inline constexpr qint64 attachmentLimit = 25 * 1024 * 1024;  ///< bytes; an organisation may lower it (Connection::attachmentLimit)
/// Whether a file of `size` bytes may be an attachment where the limit is `limit`. Errors: Invalid, with both in words.
Status checkAttachmentSize(const QString &name, qint64 size, qint64 limit);

/// The last part of a name given by the outside, without anything a file system could take as a path or a device.
QString safeFileName(const QString &name);

/// A named selection of a list, kept for everyone who shares the database.
struct SavedView {
    SavedViewId id;
    Stored stored;
    QString page;
    QString name;
    QString definition;  ///< JSON of the page
};
template<> const RecordType<SavedView> &recordType<SavedView>();

/// A setting of the database, as opposed to one of the machine or the user.
struct Setting {
    SettingId id;
    Stored stored;
    QString key;
    QString value;
};
template<> const RecordType<Setting> &recordType<Setting>();
