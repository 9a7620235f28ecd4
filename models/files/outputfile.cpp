#include "outputfile.h"

#include "savefailure.h"

Status OutputFile::open(FileGate::Existing existing)
{
    if (const Status possible = FileGate::checkTarget(m_file.fileName(), existing); !possible)
        return possible;
    if (!m_file.open(QIODevice::WriteOnly))
        return SaveFailure::ofFile(m_file, m_file.fileName());
    return {};
}

Status OutputFile::commit()
{
    if (!m_file.commit())
        return SaveFailure::ofFile(m_file, m_file.fileName());
    return {};
}

Status OutputFile::write(const QString &fileName, const QByteArray &content, FileGate::Existing existing)
{
    OutputFile file(fileName);
    if (const Status opened = file.open(existing); !opened)
        return opened;
    if (file.m_file.write(content) != content.size())
        return SaveFailure::ofFile(file.m_file, fileName);
    return file.commit();
}
