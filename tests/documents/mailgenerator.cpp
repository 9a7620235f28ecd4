#include "mailgenerator.h"

#include <QStringList>
#include <QUrl>
#include <array>

namespace {

constexpr int languages = 6;  // sv en fi de no da
constexpr std::array languageNames = {"sv", "en", "fi", "de", "no", "da"};

const QList<QStringList> &stock()
{
    static const QList<QStringList> all = {
        {"Bron över ån lagas i vecka 14.", "Räcket är redan beställt från smeden.", "Kostnaden är 12 500 kr – den tas ur årets budget.", "Gångvägen stängs av under två dagar.", "Vi hör av oss när skyltarna är på plats.",
         "Åtgärden är beslutad av nämnden.", "Det går bra att ringa om något är oklart.", "Snön plogas när det har kommit sju centimeter.", "Är bänken vid caféet också trasig?"},
        {"The bridge will be mended in week 14.", "The railing has been ordered.", "The cost is 12 500 kr and part of this year's budget.", "The path is closed for two days.", "We will tell you when the signs are up.",
         "The board has decided on it.", "Is the bench by the café broken too?"},
        {"Silta korjataan viikolla 14.", "Kaide on jo tilattu sepältä.", "Kävelytie suljetaan kahdeksi päiväksi.", "Ilmoitamme, kun kyltit ovat paikallaan.", "Lautakunta on päättänyt asiasta.", "Lumi aurataan, kun sitä on tullut seitsemän senttiä."},
        {"Die Brücke wird in Woche 14 repariert.", "Das Geländer ist schon bestellt.", "Der Gehweg wird für zwei Tage gesperrt.", "Wir melden uns, wenn die Schilder stehen.", "Der Ausschuss hat es beschlossen."},
        {"Brua repareres i uke 14.", "Rekkverket er allerede bestilt.", "Gangveien stenges i to dager.", "Vi sier fra når skiltene er på plass.", "Utvalget har vedtatt det."},
        {"Broen repareres i uge 14.", "Rækværket er allerede bestilt.", "Stien lukkes i to dage.", "Vi siger til, når skiltene er på plads.", "Udvalget har besluttet det."}};
    return all;
}

const QStringList &greetings()
{
    static const QStringList all = {"Med vänlig hälsning\nProva Provsson\n033-00 00 00", "Kind regards,\nProva Provsson", "Ystävällisin terveisin\nProva Provsson", "Mit freundlichen Grüßen\nProva Provsson",
                                    "Vennlig hilsen\nProva Provsson", "Med venlig hilsen\nProva Provsson"};
    return all;
}

constexpr auto us = "Kontakta Provsson <kontakta@kommun.example>";

/// %1: us. Each program's head in each language; what it leaves to the language is in the list of its own.
const QList<std::pair<const char *, QStringList>> &heads()
{
    static const QList<std::pair<const char *, QStringList>> all = {
        {"outlook", {"Från: %1\nSkickat: den 3 mars 2026 09:12\nTill: Prova Provsson\nÄmne: SV: Bron", "From: %1\nSent: Tuesday, March 3, 2026 9:12 AM\nTo: Prova Provsson\nSubject: Bron",
                     "Lähettäjä: %1\nLähetetty: tiistai 3. maaliskuuta 2026 9.12\nVastaanottaja: Prova Provsson\nAihe: Bron", "Von: %1\nGesendet: Dienstag, 3. März 2026 09:12\nAn: Prova Provsson\nBetreff: Bron",
                     "Fra: %1\nSendt: tirsdag 3. mars 2026 09:12\nTil: Prova Provsson\nEmne: Bron", "Fra: %1\nSendt: 3. marts 2026 09:12\nTil: Prova Provsson\nEmne: Bron"}},
        {"outlook phone", {"________________________________\nFrån: %1\nSkickat: Tuesday, March 3, 2026 9:12:00 AM\nTill: Prova Provsson <prova@forvaltning.example>\nÄmne: Bron",
                           "________________________________\nFrom: %1\nSent: Tuesday, March 3, 2026 9:12:00 AM\nTo: Prova Provsson <prova@forvaltning.example>\nSubject: Bron",
                           "________________________________\nLähettäjä: %1\nLähetetty: tiistai 3. maaliskuuta 2026 9.12.00\nVastaanottaja: Prova\nAihe: Bron",
                           "________________________________\nVon: %1\nGesendet: Dienstag, 3. März 2026 09:12:00\nAn: Prova\nBetreff: Bron", "________________________________\nFra: %1\nSendt: tirsdag 3. mars 2026 09:12\nTil: Prova\nEmne: Bron",
                           "________________________________\nFra: %1\nSendt: 3. marts 2026 09:12\nTil: Prova\nEmne: Bron"}},
        {"outlook old", {"-----Ursprungligt meddelande-----\nFrån: %1\nSkickat: den 3 mars 2026 09:12\nTill: Prova\nÄmne: Bron", "-----Original Message-----\nFrom: %1\nSent: 03 March 2026 09:12\nTo: Prova\nSubject: Bron",
                         "-----Alkuperäinen viesti-----\nLähettäjä: %1\nLähetetty: 3. maaliskuuta 2026 9:12\nVastaanottaja: Prova\nAihe: Bron",
                         "-----Ursprüngliche Nachricht-----\nVon: %1\nGesendet: Dienstag, 3. März 2026 09:12\nAn: Prova\nBetreff: Bron", "-----Opprinnelig melding-----\nFra: %1\nSendt: 3. mars 2026 09:12\nTil: Prova\nEmne: Bron",
                         "-----Oprindelig meddelelse-----\nFra: %1\nSendt: 3. marts 2026 09:12\nTil: Prova\nEmne: Bron"}},
        {"notes", {"-----%1 skrev: -----\nTill: Prova\nFrån: %1\nDatum: 2026-03-03 09:12\nÄmne: Bron", "-----%1 wrote: -----\nTo: Prova\nFrom: %1\nDate: 03/03/2026 09:12AM\nSubject: Bron",
                   "-----%1 kirjoitti: -----\nVastaanottaja: Prova\nLähettäjä: %1\nPäivämäärä: 3.3.2026 9.12\nAihe: Bron", "-----%1 schrieb: -----\nAn: Prova\nVon: %1\nDatum: 03.03.2026 09:12\nBetreff: Bron",
                   "-----%1 skrev: -----\nTil: Prova\nFra: %1\nDato: 03.03.2026 09:12\nEmne: Bron", "-----%1 skrev: -----\nTil: Prova\nFra: %1\nDato: 03-03-2026 09:12\nEmne: Bron"}},
        {"groupwise", {">>> %1 2026-03-03 09:12 >>>", ">>> %1 03/03/2026 9:12 AM >>>", ">>> %1 3.3.2026 9:12 >>>", ">>> %1 03.03.2026 09:12 >>>", ">>> %1 03.03.2026 09:12 >>>", ">>> %1 03-03-2026 09:12 >>>"}},
        {"gmail", {"Den tis 3 mars 2026 kl 09:12 skrev %1:\n>", "On Tue, 3 Mar 2026 at 09:12, %1 wrote:\n>", "ti 3. maalisk. 2026 klo 9.12 %1 kirjoitti:\n>", "Am Di., 3. März 2026 um 09:12 Uhr schrieb %1:\n>",
                   "tir. 3. mars 2026 kl. 09:12 skrev %1:\n>", "Den tirs. 3. mar. 2026 kl. 09.12 skrev %1:\n>"}},
        {"thunderbird", {"Den 2026-03-03 kl. 09:12, skrev Kontakta Provsson:\n>", "On 03/03/2026 09:12, Kontakta Provsson wrote:\n>", "Kontakta Provsson kirjoitti 3.3.2026 klo 9.12:\n>",
                         "Am 03.03.26 um 09:12 schrieb Kontakta Provsson:\n>", "Den 03.03.2026 09:12, skrev Kontakta Provsson:\n>", "Den 03-03-2026 kl. 09:12 skrev Kontakta Provsson:\n>"}},
        {"apple", {"3 mars 2026 kl. 09:12 skrev %1:\n>", "On 3 Mar 2026, at 09:12, %1 wrote:\n>", "%1 kirjoitti 3.3.2026 kello 9.12:\n>", "Am 03.03.2026 um 09:12 schrieb %1:\n>", "3. mars 2026 kl. 09:12 skrev %1:\n>",
                   "Den 3. mar. 2026 kl. 09.12 skrev %1:\n>"}},
        {"yahoo", {"Den tisdag 3 mars 2026 09:12:00 CET, skrev %1:\n", "On Tuesday, March 3, 2026 at 09:12:00 AM GMT+1, %1 wrote:\n", "%1 kirjoitti tiistaina 3. maaliskuuta 2026 klo 09.12.00 UTC+1:\n",
                   "Am Dienstag, 3. März 2026 um 09:12:00 MEZ hat %1 Folgendes geschrieben, er schrieb:\n", "Den tirsdag 3. mars 2026 09:12:00 CET, skrev %1:\n", "Den tirsdag 3. marts 2026 kl. 09.12.00 CET skrev %1:\n"}},
        {"proton", {"-------- Ursprungligt meddelande --------\nDen 3 mars 2026 09:12, skrev %1:\n>", "------- Original Message -------\nOn Tuesday, March 3rd, 2026 at 9:12 AM, %1 wrote:\n>",
                    "-------- Alkuperäinen viesti --------\nti 3. maalisk. 2026 klo 9.12 %1 kirjoitti:\n>", "-------- Originalnachricht --------\nAm 3. März 2026 um 09:12 schrieb %1:\n>",
                    "-------- Opprinnelig melding --------\n3. mars 2026 kl. 09:12 skrev %1:\n>", "-------- Oprindelig meddelelse --------\nDen 3. marts 2026 kl. 09:12 skrev %1:\n>"}}};
    return all;
}

// How a charset writes the letters that the texts use; each as name, label in the mail and code.
struct Charset {
    const char *name;
    const char *label;
    const char *bytes;  ///< of the letters below, in their order; null: UTF-8, "16": UTF-16
};
const QString letters = QStringLiteral("åäöÅÄÖéüßæøØÆ–");
constexpr auto latin1 = "\xE5\xE4\xF6\xC5\xC4\xD6\xE9\xFC\xDF\xE6\xF8\xD8\xC6\x96";
constexpr auto mac = "\x8C\x8A\x9A\x81\x80\x85\x8E\x9F\xA7\xBE\xBF\xAF\xAE\xD0";
constexpr std::array charsets = {Charset{"utf-8", "utf-8", nullptr}, Charset{"latin-1", "iso-8859-1", latin1}, Charset{"windows", "windows-1252", latin1}, Charset{"macintosh", "macintosh", mac},
                                 Charset{"x-mac-roman", "x-mac-roman", mac}, Charset{"utf-8 called latin-1", "iso-8859-1", nullptr}, Charset{"utf-8 unnamed", "", nullptr},
                                 Charset{"utf-8 of an unknown name", "x-okand", nullptr}, Charset{"windows called utf-8", "utf-8", latin1}, Charset{"utf-16", "utf-16", "16"}};

QByteArray encoded(const QString &text, const Charset &charset)
{
    if (!charset.bytes)
        return text.toUtf8();
    QByteArray bytes;
    if (qstrcmp(charset.bytes, "16") == 0) {
        bytes = "\xFF\xFE";
        for (const QChar c : text) {
            bytes += char(c.unicode() & 0xFF);
            bytes += char(c.unicode() >> 8);
        }
        return bytes;
    }
    for (const QChar c : text) {
        const qsizetype at = letters.indexOf(c);
        bytes += at >= 0 ? charset.bytes[at] : char(c.unicode());
    }
    return bytes;
}

QByteArray quotedPrintable(const QByteArray &bytes)
{
    QByteArray result;
    qsizetype column = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto c = uchar(bytes.at(i));
        const bool lineEnds = c == '\n';
        const bool beforeEnd = i + 1 == bytes.size() || bytes.at(i + 1) == '\n';
        const QByteArray token = lineEnds ? QByteArray("\r\n") : (c >= 0x7F || c == '=' || c < ' ' || (c == ' ' && beforeEnd)) ? '=' + QByteArray::number(c, 16).rightJustified(2, '0').toUpper() : QByteArray(1, char(c));
        if (!lineEnds && column + token.size() > 75) {
            result += "=\r\n";
            column = 0;
        }
        result += token;
        column = lineEnds ? 0 : column + token.size();
    }
    return result;
}

QByteArray base64(const QByteArray &bytes)
{
    const QByteArray all = bytes.toBase64();
    QByteArray lines;
    for (qsizetype i = 0; i < all.size(); i += 76)
        lines += all.mid(i, 76) + "\r\n";
    return lines;
}

}

MailGenerator::MailGenerator(quint32 number)
    : m_random(number), m_language(int(number % languages)), m_program(int(number / languages % quint32(heads().size())))
{
    m_charset = pick(int(charsets.size()));
    m_encoding = pick(3);
}

GeneratedMail MailGenerator::make(quint32 number) { return MailGenerator(number).run(); }

QString MailGenerator::sentences(int count)
{
    const QStringList &list = stock().at(m_language);
    QStringList paragraphs;
    for (int i = 0; i < count; ++i) {
        const QString sentence = list.at(pick(int(list.size())));
        if (!paragraphs.isEmpty() && pick(2) == 0)
            paragraphs.last() += u' ' + sentence;
        else
            paragraphs << sentence;
    }
    return paragraphs.join(QStringLiteral("\n\n"));
}

QString MailGenerator::head(QString *name) const
{
    const auto &[program, texts] = heads().at(m_program);
    *name = QString::fromLatin1(program) + u'/' + QString::fromLatin1(languageNames.at(size_t(m_language)));
    QString text = texts.at(m_language);
    return text.replace(QStringLiteral("%1"), QString::fromLatin1(us));
}

QString MailGenerator::html(const QString &own, const QString &quoted)
{
    const bool named = pick(2) == 0;
    const auto escaped = [named](const QString &text) {
        QString result = text.toHtmlEscaped();
        if (named)
            result.replace(u'å', QStringLiteral("&aring;")).replace(u'ä', QStringLiteral("&auml;")).replace(u'ö', QStringLiteral("&ouml;")).replace(u'–', QStringLiteral("&#8211;"));
        return result.replace(u'\n', QStringLiteral("<br>\n"));
    };
    QString body;
    for (const QString &paragraph : own.split(QStringLiteral("\n\n")))
        body += QStringLiteral("<p class=MsoNormal>") + escaped(paragraph) + QStringLiteral("</p>\n");
    const bool marked = quoted.contains(QStringLiteral("\n>"));
    if (!quoted.isEmpty() && marked) {
        const QString introduction = quoted.section(QStringLiteral("\n>"), 0, 0);
        body += QStringLiteral("<div class=\"gmail_quote\"><div>") + escaped(introduction.trimmed()) + QStringLiteral("<br></div><blockquote type=\"cite\">")
                + escaped(quoted.mid(introduction.size()).replace(QStringLiteral("\n> "), QStringLiteral("\n")).remove(QStringLiteral("\n>")).trimmed()) + QStringLiteral("</blockquote></div>");
    } else if (!quoted.isEmpty()) {
        body += QStringLiteral("<div><p>") + escaped(quoted).replace(QStringLiteral("<br>\n<br>\n"), QStringLiteral("</p><p>")) + QStringLiteral("</p></div>");
    }
    return QStringLiteral("<html><head><style>p { margin: 0 }</style></head><body>") + body + QStringLiteral("</body></html>");
}

QByteArray MailGenerator::textPart(const QByteArray &type, const QString &text)
{
    const Charset &charset = charsets.at(size_t(m_charset));
    // What is in two bytes a letter cannot stand in lines.
    const int encoding = charset.bytes && qstrcmp(charset.bytes, "16") == 0 ? 2 : m_encoding;
    const QByteArray bytes = encoded(text, charset);
    QByteArray part = "Content-Type: " + type + (*charset.label ? QByteArray("; charset=") + charset.label : QByteArray()) + (m_flowed && type == "text/plain" ? "; format=flowed" : "") + "\r\n";
    part += QByteArray("Content-Transfer-Encoding: ") + (encoding == 0 ? "8bit" : encoding == 1 ? "quoted-printable" : "base64") + "\r\n\r\n";
    return part + (encoding == 0 ? QByteArray(bytes).replace("\n", "\r\n") : encoding == 1 ? quotedPrintable(bytes) : base64(bytes)) + "\r\n";
}

QByteArray MailGenerator::multipart(const QByteArray &subtype, const QList<QByteArray> &parts)
{
    const QByteArray boundary = "=_del_" + QByteArray::number(++m_boundaries) + "_" + QByteArray::number(m_random.generate());
    QByteArray all = "Content-Type: multipart/" + subtype + "; boundary=\"" + boundary + "\"\r\n\r\n";
    for (const QByteArray &part : parts)
        all += "--" + boundary + "\r\n" + part + "\r\n";
    return all + "--" + boundary + "--\r\n";
}

QByteArray MailGenerator::file(GeneratedMail &mail, int number)
{
    static const QStringList names = {"karta.pdf", "Räcket vid ån.pdf", "Beslut 2026-03-02.docx", "foto (1).jpg", "Liite äö.xlsx"};
    const QString name = QString::number(number) + u' ' + names.at(pick(int(names.size())));
    QByteArray content;
    const int length = 1 + pick(4000);
    for (int i = 0; i < length; ++i)
        content += char(m_random.bounded(256));
    mail.files << std::pair(name, content);
    const QByteArray percent = QUrl::toPercentEncoding(pick(3) == 0 ? name.normalized(QString::NormalizationForm_D) : name);
    const QByteArray word = "\"=?utf-8?B?" + name.toUtf8().toBase64() + "?=\"";
    return "Content-Type: application/octet-stream\r\nContent-Disposition: attachment; " + (pick(2) == 0 ? "filename*=utf-8''" + percent : "filename=" + word)
           + "\r\nContent-Transfer-Encoding: base64\r\n\r\n" + base64(content);
}

GeneratedMail MailGenerator::run()
{
    GeneratedMail mail;
    mail.own = sentences(1 + pick(4));
    if (pick(2) == 0) {
        mail.greeting = greetings().at(m_language);
        mail.own += QStringLiteral("\n\n") + mail.greeting;
    }
    QString quoted, name = QStringLiteral("no quotation");
    if (pick(8) != 0) {
        mail.question = sentences(1 + pick(3));
        quoted = head(&name);
        if (quoted.endsWith(QStringLiteral("\n>")))
            quoted = quoted.chopped(2) + QStringLiteral("\n\n> ") + QString(mail.question).replace(u'\n', QStringLiteral("\n> "));
        else
            quoted += (quoted.endsWith(u'\n') ? QStringLiteral("\n") : QStringLiteral("\n\n")) + mail.question;
    }
    const QString plain = mail.own + (quoted.isEmpty() ? QString() : QStringLiteral("\n\n") + quoted) + u'\n';
    static const QStringList structures = {"plain", "flowed", "html", "alternative", "mixed", "alternative in mixed", "related in mixed", "signed", "placeholder"};
    const int structure = pick(int(structures.size()));
    m_flowed = structure == 1;
    const auto text = [&] { return textPart("text/plain", plain); };
    const auto rich = [&] { return textPart("text/html", html(mail.own, quoted)); };
    const QByteArray picture = "Content-Type: image/png; name=\"image001.png\"\r\nContent-ID: <bild@prov>\r\nContent-Disposition: inline; filename=\"image001.png\"\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n";
    const auto related = [&] {
        ++mail.pictures;
        return multipart("related", {textPart("text/html", html(mail.own, quoted).replace(QStringLiteral("</body>"), QStringLiteral("<img src=\"cid:bild@prov\"></body>"))), picture});
    };
    QByteArray body;
    switch (structure) {
    case 0:
    case 1: body = text(); break;
    case 2: body = rich(); break;
    case 3: body = multipart("alternative", {text(), rich()}); break;
    case 4: body = multipart("mixed", {text(), file(mail, 1), file(mail, 2)}); break;
    case 5: body = multipart("mixed", {multipart("alternative", {text(), rich()}), file(mail, 1)}); break;
    case 6: body = multipart("mixed", {multipart("alternative", {text(), related()}), file(mail, 1)}); break;
    case 7:
        body = multipart("signed; protocol=\"application/pkcs7-signature\"", {multipart("mixed", {text(), file(mail, 1)}), "Content-Type: application/pkcs7-signature; name=smime.p7s\r\nContent-Transfer-Encoding: base64\r\n\r\naGVq\r\n"});
        break;
    default: body = multipart("alternative", {textPart("text/plain", QStringLiteral("[cid:bild@prov]\n")), related()}); break;
    }
    mail.what = QStringList{QString::fromLatin1(charsets.at(size_t(m_charset)).name), QStringList{"8bit", "quoted-printable", "base64"}.at(m_encoding), structures.at(structure), name}.join(QStringLiteral(", "));
    mail.bytes = "From: Prova Provsson <prova@forvaltning.example>\r\nTo: Kontakta Provsson <kontakta@kommun.example>\r\nSubject: SV: [OR-2026-0031] Bron\r\nDate: Wed, 4 Mar 2026 10:00:00 +0100\r\n"
                 "Message-ID: <m@forvaltning.example>\r\nMIME-Version: 1.0\r\n" + body;
    return mail;
}
