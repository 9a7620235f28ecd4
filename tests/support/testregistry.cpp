#include "testregistry.h"
#include "threadend.h"

#include <QMap>
#include <QStringList>
#include <QTest>
#include <cstdio>

namespace TestRegistry {

static QMap<QString, Factory> &factories()
{
    static QMap<QString, Factory> map;
    return map;
}

bool add(const char *name, Factory factory)
{
    factories().insert(QString::fromUtf8(name), std::move(factory));
    return true;
}

int run(int argc, char **argv)
{
    keepThreadsFromFalling();
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    QStringList names = factories().keys();
    if (arguments.size() > 1 && !arguments.at(1).startsWith(u'-')) {
        const QString name = arguments.takeAt(1);
        if (!names.contains(name)) {
            std::fprintf(stderr, "No test is called %s; there are: %s\n", qPrintable(name), qPrintable(names.join(u' ')));
            return 1;
        }
        names = {name};
    }
#ifdef Q_OS_WIN
    // Qt's plain form is sent to the debugger there, where nobody sees it.
    if (!arguments.contains(QStringLiteral("-o")))
        arguments << QStringLiteral("-o") << QStringLiteral("-,tap");
#endif
    int failures = 0;
    for (const QString &name : std::as_const(names)) {
        const std::unique_ptr<QObject> test = factories().value(name)();
        failures += QTest::qExec(test.get(), arguments);
    }
    return failures;
}

}
