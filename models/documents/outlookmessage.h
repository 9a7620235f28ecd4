#pragma once

#include "compoundfile.h"
#include "mapimessage.h"

#include <QCoreApplication>
#include <result.h>

/// Reads Outlook's `.msg` files ([MS-OXMSG]): a compound file of MAPI properties. Depth and counts are bounded; what cannot be taken along is
/// told in MapiMessage::leftOut.
class OutlookMessage
{
    Q_DECLARE_TR_FUNCTIONS(OutlookMessage)
public:
    /// Errors: Invalid – damaged, another program's compound file, or something of Outlook's that is no mail.
    static Result<MapiMessage> read(const QByteArray &msg);

private:
    explicit OutlookMessage(const CompoundFile &file) : m_file(file) {}
    Result<MapiMessage> message(int storage, int depth);
    Result<MapiProperties> properties(int storage, qsizetype header, int codepage);
    Result<MapiAttachment> attachment(int storage, int codepage, int depth, QStringList &leftOut);
    Status fill(MapiAttachment &attachment, int storage, int depth, QStringList &leftOut);

    CompoundFile m_file;
    int m_parts = 0;   ///< receivers and files so far, of all mails in the mail
};
