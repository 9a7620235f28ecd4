#include "displaycheck.h"

#include <QCoreApplication>
#include <QStringList>
#include <QTranslator>
#include <cstdio>
#include <cstdlib>

namespace {

/// What Qt remarks on before it gives up says why, so it is kept till then.
struct Heard {
    QtMessageHandler before = nullptr;
    QStringList remarks;
    QString language;
};

Heard &heard()
{
    static Heard kept;
    return kept;
}

void listen(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type == QtWarningMsg) {
        heard().remarks << message;
        return;
    }
    if (type != QtFatalMsg) {
        heard().before(type, context, message);
        return;
    }
    static const char *const swedish =
        QT_TRANSLATE_NOOP("DisplayCheck", "Ortskontakt kan inte visa något fönster: det finns ingen skärm att visa det på, eller så svarar den inte. Starta programmet i "
                                          "en grafisk session. Utan skärm kan ortskontaktctl göra mycket av detsamma. Tekniskt: %1");
    QTranslator texts;  // there is no program yet to install it in
    const QString other = texts.load(QStringLiteral(":/i18n/ortskontakt_%1.qm").arg(heard().language)) ? texts.translate("DisplayCheck", swedish) : QString();
    const QString words = other.isEmpty() ? QString::fromUtf8(swedish) : other;
    const QString cause = heard().remarks.isEmpty() ? message.section(u'\n', 0, 0) : heard().remarks.first();
    std::fprintf(stderr, "%s\n", words.arg(cause.simplified()).toUtf8().constData());
    std::fflush(stderr);
    std::_Exit(1);
}

}

DisplayCheck::DisplayCheck(const QString &language) : m_before(qInstallMessageHandler(listen)) { heard() = {m_before, {}, language}; }

DisplayCheck::~DisplayCheck()
{
    qInstallMessageHandler(m_before);
    const QStringList remarks = heard().remarks;
    for (const QString &remark : remarks)
        qWarning("%s", qPrintable(remark));
}
