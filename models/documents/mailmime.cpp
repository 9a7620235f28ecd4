#include "mailmime.h"

void MailMime::initialize()
{
    static const bool done = [] {
        g_mime_init();
        return true;
    }();
    Q_UNUSED(done)
}
