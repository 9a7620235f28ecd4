#include "records/accesskeys.h"

#include <QHash>

namespace {

/// Gives letters to labels so that as many as can be have one: a label may take another's letter when that one finds a second
/// (the matching of Kuhn).
class KeyGiver
{
public:
    KeyGiver(const QStringList &labels, const QString &taken) : m_labels(labels), m_taken(taken.toLower()) {}

    bool give(qsizetype label)
    {
        for (const qsizetype place : places(m_labels.at(label))) {
            const QChar letter = m_labels.at(label).at(place).toLower();
            if (m_asked.contains(letter))
                continue;
            m_asked += letter;
            const auto owner = m_owners.constFind(letter);
            if (owner != m_owners.constEnd() && !give(*owner))
                continue;
            m_owners.insert(letter, label);
            m_places.insert(label, place);
            return true;
        }
        return false;
    }
    void giveAll()
    {
        for (qsizetype label = 0; label < m_labels.size(); ++label) {
            m_asked.clear();
            give(label);
        }
    }
    qsizetype place(qsizetype label) const { return m_places.value(label, -1); }

private:
    /// The places of letters that may be used: beginnings of words before the rest.
    QList<qsizetype> places(const QString &label) const
    {
        QList<qsizetype> beginnings, within;
        for (qsizetype i = 0; i < label.size(); ++i) {
            if (label.at(i).isLetter() && !m_taken.contains(label.at(i).toLower()))
                (i == 0 || !label.at(i - 1).isLetter() ? beginnings : within) << i;
        }
        return beginnings + within;
    }
    const QStringList m_labels;
    const QString m_taken;
    QHash<QChar, qsizetype> m_owners;
    QHash<qsizetype, qsizetype> m_places;
    QString m_asked;
};

}

QStringList withAccessKeys(const QStringList &labels, const QString &taken)
{
    KeyGiver giver(labels, taken);
    giver.giveAll();
    QStringList result;
    for (qsizetype i = 0; i < labels.size(); ++i) {
        const qsizetype place = giver.place(i);
        QString text = labels.at(i);
        text.replace(u'&', QStringLiteral("&&"));
        if (place >= 0)
            text.insert(place + labels.at(i).left(place).count(u'&'), u'&');
        result << text;
    }
    return result;
}
