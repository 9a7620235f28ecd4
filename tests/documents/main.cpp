#include "sampledocument.h"
#include "sampleissues.h"
#include "testregistry.h"

#include <QGuiApplication>
#include <documentwriter.h>

/// `--write-samples FOLDER`: what the determinism test starts, to compare the files of two programs.
static int writeSamples(const QString &folder)
{
    for (const DocumentFormat format : DocumentFormats::all()) {
        if (!writeDocument(sampleDocument(), format, folder + "/s." + DocumentFormats::suffix(format)))
            return 1;
        for (const auto &[name, document] : SampleIssues::documents()) {
            if (!writeDocument(document, format, folder + u'/' + name + u'.' + DocumentFormats::suffix(format)))
                return 1;
        }
    }
    return 0;
}

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == "--write-samples")
        return writeSamples(arguments.at(2));
    return TestRegistry::run(argc, argv);
}
