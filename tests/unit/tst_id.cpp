#include "id.h"
#include "testregistry.h"

#include <QSet>
#include <QTest>

class IdTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void idsGrowAndNeverRepeat()
    {
        QSet<qint64> seen;
        qint64 last = 0;
        for (int i = 0; i < 20000; ++i) {
            const qint64 id = newId();
            QVERIFY(id > last);
            QVERIFY(!seen.contains(id));
            seen.insert(id);
            last = id;
        }
    }
};

ORTSKONTAKT_TEST("id", IdTest)
#include "tst_id.moc"
