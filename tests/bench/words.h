#pragma once

#include "random.h"

#include <QByteArray>
#include <QList>

/// Swedish text as it stands in notes from a local council: common words often, names of streets seldom.
class Words
{
public:
    explicit Words(quint64 seed);

    const QByteArray &theme();       ///< empty now and then
    QByteArray heading();
    QByteArray body();               ///< empty for many items
    QByteArray decision();
    QByteArray task();
    const QByteArray &role();
    const QByteArray &venue();
    const QByteArray &topicWord() { return topic(); }
    QByteArray compound();           ///< one of 30,000 long words
    Random &random() { return m_random; }

private:
    const QByteArray &topic();
    const QByteArray &street();
    QByteArray sentence();
    Random m_random;
    QList<QByteArray> m_streets;
    QList<QByteArray> m_themes;
};
