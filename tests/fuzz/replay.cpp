#include "target.h"

#include <QDirIterator>
#include <QFile>

/// fuzz_NAME FILE|FOLDER…: calls the target with every file. Fails when there is none, so that a lost corpus is noticed.
int main(int argc, char **argv)
{
    QStringList files;
    for (int i = 1; i < argc; ++i) {
        const QString path = QString::fromLocal8Bit(argv[i]);
        if (QFileInfo(path).isFile())
            files << path;
        for (QDirIterator it(path, QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
            files << it.next();
    }
    files.sort();
    for (const QString &name : std::as_const(files)) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "Cannot be read: %s\n", qPrintable(name));
            return 1;
        }
        const QByteArray bytes = file.readAll();
        // Told first: what ends the program is the last one named.
        std::fprintf(stderr, "%s\n", qPrintable(name));
        LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(bytes.constData()), std::size_t(bytes.size()));
    }
    std::printf("%d inputs\n", int(files.size()));
    return files.isEmpty() ? 1 : 0;
}
