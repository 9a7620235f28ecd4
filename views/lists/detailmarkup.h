#pragma once

#include "record.h"
#include "widgets/statuschip.h"

/// The pieces that a record is put together of as rich text for DetailBrowser. What people wrote is escaped; icons are images
/// `icon:NAME/ROLE`.
namespace DetailMarkup {
/// Several lines of what people wrote.
QString escaped(const QString &text);
/// Icon and word in a line of text.
QString chip(const Chip &chip);
/// What wants attention: a warning sign before words at their full size.
QString warning(const QString &words);
/// The heading of a part.
QString header(const QString &text);
/// A row of facts(); `value` is markup, and a fact without one is left out.
QString fact(const QString &name, const QString &value);
/// A table of facts, or nothing when there are none.
QString facts(const QString &rows);
QString link(const QString &address, const QString &words);
/// "26 september 2026 kl. 9.00 av Testa Testsson", plain text.
QString stamp(const QDateTime &time, const QString &by);
/// *Senast ändrad … av …*
QString foot(const Stored &stored);
/// Sizes, spaces and colours of the theme now.
QString styleSheet();
}
