#include "managedsettings.h"
#include "testregistry.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using Kind = ManagedSettings::Kind;
using Description = ManagedSettings::Description;

/// The policies of packaging/windows/admx and the guide's table are those of the program: its own list decides.
class PolicyFilesTest : public QObject
{
    Q_OBJECT
    struct Element {
        QString name;
        QString policy;  ///< the policy it stands in
        QXmlStreamAttributes attributes;
        QString value(const char *attribute) const { return attributes.value(QLatin1String(attribute)).toString(); }
    };

    static QString text(const QString &path)
    {
        QFile file(QStringLiteral(ORTSKONTAKT_SOURCE_DIR "/packaging/") + path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    static QString policies() { return text(QStringLiteral("windows/admx/Ortskontakt.admx")); }
    /// Every element of the file; nothing when it is no XML.
    static QList<Element> elements(const QString &xml)
    {
        QXmlStreamReader reader(xml);
        QList<Element> all;
        QString policy;
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (reader.name() == QLatin1String("policy"))
                policy = reader.attributes().value(QStringLiteral("name")).toString();
            all << Element{reader.name().toString(), policy, reader.attributes()};
        }
        return reader.hasError() ? QList<Element>() : all;
    }
    static QList<Element> elementsOf(const QString &policy)
    {
        QList<Element> found;
        for (const Element &one : elements(policies())) {
            if (one.policy == policy)
                found << one;
        }
        return found;
    }
    static QStringList sorted(QStringList list)
    {
        list.sort();
        return list;
    }
    static QStringList values(const QList<Element> &all, const QStringList &names, const char *attribute)
    {
        QStringList found;
        for (const Element &one : all) {
            if ((names.isEmpty() || names.contains(one.name)) && one.attributes.hasAttribute(QLatin1String(attribute)))
                found << one.value(attribute);
        }
        return sorted(found);
    }
    /// The words that the policies refer to as $(string.NAME) or $(presentation.NAME).
    static QStringList references(const QString &kind)
    {
        QStringList found;
        const QRegularExpression reference(QStringLiteral("\\$\\(%1\\.(\\w+)\\)").arg(kind));
        for (auto matches = reference.globalMatch(policies()); matches.hasNext();)
            found << matches.next().captured(1);
        found.removeDuplicates();
        return sorted(found);
    }
    /// The element of a policy that asks for the value, nullptr-like (no name) when there is none.
    static Element field(const QString &policy)
    {
        for (const Element &one : elementsOf(policy)) {
            if (QStringList{QStringLiteral("text"), QStringLiteral("enum"), QStringLiteral("decimal")}.contains(one.name))
                return one;
        }
        return {};
    }
    static void addSettings()
    {
        QTest::addColumn<int>("index");
        for (const Description &one : ManagedSettings::list())
            QTest::newRow(one.name) << int(one.setting);
    }
    static void addLanguages()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("sv") << QStringLiteral("windows/admx/sv-SE/Ortskontakt.adml");
        QTest::newRow("en, which Windows falls back to") << QStringLiteral("windows/admx/en-US/Ortskontakt.adml");
    }

private Q_SLOTS:
    void everySettingHasOnePolicy()
    {
        const QList<Element> all = elements(policies());
        QStringList names;
        for (const Description &one : ManagedSettings::list())
            names << QString::fromLatin1(one.name);
        QCOMPARE(values(all, {QStringLiteral("policy")}, "name"), sorted(names));
        QCOMPARE(values(all, {}, "valueName"), sorted(names));
    }

    void aPolicyIsOfItsSettingsKind_data() { addSettings(); }
    void aPolicyIsOfItsSettingsKind()
    {
        QFETCH(int, index);
        const Description &setting = ManagedSettings::list()[size_t(index)];
        const QString name = QString::fromLatin1(setting.name);
        const QList<Element> parts = elementsOf(name);
        QVERIFY(!parts.isEmpty());
        // In any other key the value would stay when the policy is taken away.
        QCOMPARE(parts.first().value("key"), QStringLiteral("Software\\Policies\\Ortskontakt"));
        QCOMPARE(parts.first().value("class"), QStringLiteral("Both"));
        QCOMPARE(values(parts, {QStringLiteral("parentCategory")}, "ref").size(), 1);
        QCOMPARE(values(parts, {QStringLiteral("supportedOn")}, "ref"), QStringList{QStringLiteral("Supported")});
        const Element asked = field(name);
        QCOMPARE(asked.name.isEmpty() ? parts.first().value("valueName") : asked.value("valueName"), name);
        switch (setting.kind) {
        case Kind::Address:
        case Kind::Server:
        case Kind::Folder:
            QCOMPARE(asked.name, QStringLiteral("text"));
            QVERIFY(asked.value("maxLength").toInt() >= 260);
            break;
        case Kind::Number:
            QCOMPARE(asked.name, QStringLiteral("decimal"));
            QCOMPARE(asked.value("minValue"), QString::number(setting.least));
            QCOMPARE(asked.value("maxValue"), QString::number(setting.most));
            break;
        case Kind::Choice: {
            QCOMPARE(asked.name, QStringLiteral("enum"));
            const QString policy = policies().section(QStringLiteral("<policy name=\"%1\"").arg(name), 1).section(QStringLiteral("</policy>"), 0, 0);
            QStringList offered;
            const QRegularExpression item(QStringLiteral("<value><string>([^<]*)</string></value>"));
            for (auto matches = item.globalMatch(policy); matches.hasNext();)
                offered << matches.next().captured(1);
            QCOMPARE(sorted(offered), sorted(QString::fromLatin1(setting.choices).split(u'|')));
            break;
        }
        case Kind::Switch: {
            QVERIFY(asked.name.isEmpty());
            const QString policy = policies().section(QStringLiteral("<policy name=\"%1\"").arg(name), 1).section(QStringLiteral("</policy>"), 0, 0);
            QVERIFY(policy.contains(QStringLiteral("<enabledValue><string>1</string></enabledValue>")));
            QVERIFY(policy.contains(QStringLiteral("<disabledValue><string>0</string></disabledValue>")));
            break;
        }
        }
        QVERIFY(asked.name.isEmpty() || asked.value("required") == QLatin1String("true"));
    }

    void theCategoriesAreThere()
    {
        const QList<Element> all = elements(policies());
        QStringList used = values(all, {QStringLiteral("parentCategory")}, "ref");
        used.removeDuplicates();
        QCOMPARE(used, values(all, {QStringLiteral("category")}, "name"));
    }

    void everyWordIsThereAndUsed_data() { addLanguages(); }
    void everyWordIsThereAndUsed()
    {
        QFETCH(QString, file);
        const QList<Element> all = elements(text(file));
        QCOMPARE(values(all, {QStringLiteral("string")}, "id"), references(QStringLiteral("string")));
        QCOMPARE(values(all, {QStringLiteral("presentation")}, "id"), references(QStringLiteral("presentation")));
        QCOMPARE(values(all, {}, "refId"), values(elements(policies()), {QStringLiteral("text"), QStringLiteral("enum"), QStringLiteral("decimal")}, "id"));
        QVERIFY(!text(file).contains(QRegularExpression(QStringLiteral("<string id=\"\\w+\">\\s*</string>"))));
    }

    void aFieldIsShownAsWhatItAsksFor_data() { addLanguages(); }
    void aFieldIsShownAsWhatItAsksFor()
    {
        QFETCH(QString, file);
        const QMap<QString, QString> shownAs{{QStringLiteral("textBox"), QStringLiteral("text")}, {QStringLiteral("dropdownList"), QStringLiteral("enum")},
                                             {QStringLiteral("decimalTextBox"), QStringLiteral("decimal")}};
        int shown = 0;
        for (const Element &one : elements(text(file))) {
            if (!one.attributes.hasAttribute(QStringLiteral("refId")))
                continue;
            const QString policy = one.value("refId").section(u'_', 0, 0);
            QCOMPARE(field(policy).value("id"), one.value("refId"));
            QCOMPARE(shownAs.value(one.name), field(policy).name);
            ++shown;
        }
        QVERIFY(shown > 0);
    }

    void theGuideTellsOfEverySetting_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("sv") << QStringLiteral("README.md");
        QTest::newRow("en") << QStringLiteral("README.en.md");
    }
    /// Its table has a row for each, with the range or the choices, and no other.
    void theGuideTellsOfEverySetting()
    {
        QFETCH(QString, file);
        const QString table = text(file).section(QStringLiteral("<!-- settings -->"), 1, 1);
        QVERIFY2(!table.isEmpty(), "the table stands between two marks <!-- settings -->");
        QMap<QString, QString> rows;
        const QRegularExpression row(QStringLiteral("^\\| `(\\w+)` \\|(.*)\\|$"), QRegularExpression::MultilineOption);
        for (auto matches = row.globalMatch(table); matches.hasNext();) {
            const auto match = matches.next();
            rows.insert(match.captured(1), match.captured(2));
        }
        for (const Description &one : ManagedSettings::list()) {
            const QString told = rows.take(QString::fromLatin1(one.name));
            QVERIFY2(!told.isEmpty(), one.name);
            if (one.kind == Kind::Number)
                QVERIFY2(told.contains(QStringLiteral("%1–%2").arg(one.least).arg(one.most)), qPrintable(told));
            const QStringList choices = one.kind == Kind::Choice ? QString::fromLatin1(one.choices).split(u'|') : QStringList();
            for (const QString &choice : choices)
                QVERIFY2(told.contains(u'`' + choice + u'`'), qPrintable(told));
        }
        QVERIFY2(rows.isEmpty(), qPrintable(rows.keys().join(u' ')));
    }
};

ORTSKONTAKT_TEST("policyfiles", PolicyFilesTest)
#include "tst_policyfiles.moc"
