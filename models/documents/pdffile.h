#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

/// The objects of a PDF file as QPdfWriter wrote it, to be changed and written again. Two things make that necessary: Qt takes the
/// time and a random id from the machine, and numbers the objects of the fonts in the order of a hash that differs from one start of the
/// program to the next. Here the objects are numbered in the order in which they are reached from the catalog.
class PdfFile
{
public:
    explicit PdfFile(const QByteArray &bytes);
    /// False when the bytes are not built as expected.
    bool isOk() const { return m_root > 0 && m_info > 0 && !m_pages.isEmpty(); }

    int newObject();
    void setObject(int number, const QByteArray &dictionary) { m_objects[number].dictionary = dictionary; }
    void setInformation(const QByteArray &dictionary) { setObject(m_info, dictionary); }
    void addToCatalog(const QByteArray &entries);
    /// Object number of a page, counted from 1.
    int page(int number) const { return m_pages.value(number - 1); }
    QByteArray toBytes();

    /// A text string: UTF-16BE with its mark, in hexadecimal.
    static QByteArray text(const QString &text);

private:
    struct Object {
        QByteArray dictionary;
        QByteArray stream;
        bool hasStream = false;
    };
    void read(const QByteArray &bytes);
    void readObject(int number, const QByteArray &content);
    void cutStreams();
    void nameSubsets();
    QList<int> order() const;
    static QByteArray renumbered(const QByteArray &dictionary, const QMap<int, int> &numbers);

    QMap<int, Object> m_objects;
    QList<int> m_pages;
    int m_root = 0;
    int m_info = 0;
};
