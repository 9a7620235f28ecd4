#pragma once

#include "mapimessage.h"

#include <QCoreApplication>
#include <result.h>

/// Reads `winmail.dat` ([MS-OXTNEF]): text and files of a mail as Outlook packs them into one file for receivers that it takes for Outlook
/// too. Depth and counts are bounded.
class TnefReader
{
    Q_DECLARE_TR_FUNCTIONS(TnefReader)
public:
    static bool begins(QByteArrayView bytes);
    /// Errors: Invalid – damaged or cut off.
    static Result<MapiMessage> read(const QByteArray &bytes);

private:
    static Result<MapiMessage> read(const QByteArray &bytes, int depth, int &parts);
};
