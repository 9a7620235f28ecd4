#pragma once

#include "meetings/meetingeditordocument.h"

#include <QWidget>

/// A part of the editor: follows the document and the language. A subclass calls begin() when it is built.
class MeetingSection : public QWidget
{
    Q_OBJECT
public:
    MeetingSection(MeetingDocument &document, QWidget *parent);

protected:
    void begin();
    /// Shows what the document says.
    virtual void refresh() = 0;
    virtual void retranslate() = 0;
    MeetingDocument &document() const { return m_document; }
    const MeetingFile &file() const { return m_document.file(); }

private:
    MeetingDocument &m_document;
};
