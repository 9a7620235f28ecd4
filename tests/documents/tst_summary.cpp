#include "documentfiles.h"
#include "meetingsummary.h"
#include "testregistry.h"

#include <QTest>

/// What a summary says, as the blocks of its document.
class SummaryTest : public QObject
{
    Q_OBJECT
private:
    static SummaryHead head() { return {{}, {}, {}, {}, QDateTime(QDate(2026, 11, 23), QTime(8, 0), Qt::UTC), {}}; }
    static SummarizedMeeting meeting()
    {
        SummarizedMeeting meeting;
        meeting.kind = "ortsråd";
        meeting.council = "Testbygdens ortsråd";
        meeting.locality = "Åby";
        Meeting &row = meeting.file.meeting;
        row.date = QDate(2026, 10, 12);
        row.start = QTime(18, 0);
        row.end = QTime(20, 30);
        row.theme = "Belysning";
        row.place = "Bygdegården";
        row.status = MeetingStatus::Held;
        row.attendanceInPerson = 12;
        row.note = "Första stycket.\nSamma stycke.\n\n- ett\n- två\nEfter listan.";
        Attendance group;
        group.group = "Testföreningen";
        group.count = 3;
        group.names = "Testa Testsson";
        meeting.file.attendance << group;
        for (const char *heading : {"Öppnande", "Laget runt", "Beslut om stig"}) {
            AgendaItem item;
            item.heading = heading;
            meeting.file.items << item;
        }
        meeting.file.items[1].text = "Alla berättade.";
        meeting.file.items[2].outcome = ItemOutcome::Decision;
        meeting.file.items[2].decision = "Stigen röjs.";
        ActionItem action;
        action.what = "Röj stigen";
        action.who = "Testföreningen";
        action.due = QDate(2026, 11, 1);
        meeting.file.actions << action;
        Attachment file;
        file.name = "karta.pdf";
        file.size = 2049;
        meeting.attachments << file;
        return meeting;
    }
    static QStringList lines(const Document &document) { return DocumentFiles::lines(document); }
    static bool says(const Document &document, const QString &words)
    {
        return document.title.contains(words) || lines(document).join(u'\n').contains(words);
    }

private Q_SLOTS:
    void oneMeetingWithAllItsParts()
    {
        const Document document = MeetingSummary({}).single(meeting(), head());
        QCOMPARE(document.title, "Ortsråd 12 oktober 2026");
        QCOMPARE(document.author, "Borås Stad, Fritids- och folkhälsoförvaltningen");
        QCOMPARE(document.language, "sv-SE");
        QCOMPARE(lines(document), QStringList({"Tema: Belysning",
                                               "Ort: Åby",
                                               "Tid: måndag 12 oktober 2026 kl. 18.00–20.30",
                                               "Ortsråd: Testbygdens ortsråd",
                                               "Plats: Bygdegården",
                                               "Form: fysiskt",
                                               "Status: genomfört",
                                               "Närvarande: 12 på plats",
                                               "# Närvaro",
                                               "|Roll eller organisation|Antal",
                                               "|Testföreningen|3",
                                               "# Mötesanteckningar",
                                               "Första stycket.",
                                               "Samma stycke.",
                                               "* ett",
                                               "* två",
                                               "Efter listan.",
                                               "# Dagordning",
                                               "## 2. Laget runt",
                                               "Alla berättade.",
                                               "## 3. Beslut om stig (beslut)",
                                               "Beslut: Stigen röjs.",
                                               "# Åtgärder",
                                               "|Vad|Vem|Senast|Status",
                                               "|Röj stigen|Testföreningen|2026-11-01|öppen",
                                               "# Bilagor",
                                               "* karta.pdf (3 kB)"}));
    }

    void choicesLeavePartsOut_data()
    {
        QTest::addColumn<int>("option");
        QTest::addColumn<QString>("words");
        QTest::newRow("attendance") << 0 << "Närvar";
        QTest::newRow("notes") << 1 << "Första stycket";
        QTest::newRow("items") << 2 << "Stigen röjs";
        QTest::newRow("actions") << 3 << "Röj stigen";
        QTest::newRow("attachments") << 4 << "karta.pdf";
    }
    void choicesLeavePartsOut()
    {
        QFETCH(int, option);
        QFETCH(QString, words);
        SummaryOptions options;
        bool *const parts[] = {&options.attendance, &options.notes, &options.items, &options.actions, &options.attachments};
        QVERIFY(says(MeetingSummary(options).single(meeting(), head()), words));
        QVERIFY(says(MeetingSummary(options).table({meeting()}, head()), words));
        *parts[option] = false;
        QVERIFY(!says(MeetingSummary(options).single(meeting(), head()), words));
        QVERIFY(!says(MeetingSummary(options).collected({meeting()}, head()), words));
        QVERIFY(!says(MeetingSummary(options).table({meeting()}, head()), words));
    }

    void namesOnlyWhenAskedFor()
    {
        QVERIFY(!SummaryOptions().names);
        SummaryOptions with;
        with.names = true;
        for (const auto &[options, expected] : {std::pair{SummaryOptions(), false}, {with, true}}) {
            const MeetingSummary summary(options);
            QCOMPARE(says(summary.single(meeting(), head()), "Testa Testsson"), expected);
            QCOMPARE(says(summary.collected({meeting(), meeting()}, head()), "Testa Testsson"), expected);
            QCOMPARE(says(summary.table({meeting()}, head()), "Testa Testsson"), expected);
        }
        SummarizedMeeting nameless = meeting();
        nameless.file.attendance.first().names.clear();
        QVERIFY(lines(MeetingSummary(with).single(nameless, head())).contains("|Roll eller organisation|Antal"));
        with.attendance = false;
        QVERIFY(!says(MeetingSummary(with).single(meeting(), head()), "Testa Testsson"));
    }

    void aPlannedMeetingShowsItsAgenda()
    {
        SummarizedMeeting planned = meeting();
        planned.file.meeting.status = MeetingStatus::Planned;
        for (AgendaItem &item : planned.file.items) {
            item.text.clear();
            item.decision.clear();
            item.outcome = ItemOutcome::None;
        }
        const Document document = MeetingSummary({}).single(planned, head());
        QCOMPARE(document.title, "Ortsråd 12 oktober 2026 (planerat)");
        const QStringList all = lines(document);
        QCOMPARE(all.mid(all.indexOf("# Dagordning") + 1, 3), QStringList({"1) Öppnande", "1) Laget runt", "1) Beslut om stig"}));
        planned.file.meeting.status = MeetingStatus::Held;  // held, but nothing written under any heading
        QVERIFY(!says(MeetingSummary({}).single(planned, head()), "Dagordning"));
    }

    void aCancelledMeetingSaysWhy()
    {
        SummarizedMeeting cancelled = meeting();
        cancelled.file.meeting.status = MeetingStatus::Cancelled;
        cancelled.file.meeting.cancelReason = "snöoväder";
        const QStringList all = lines(MeetingSummary({}).collected({cancelled}, head()));
        QVERIFY(all.contains("## 12 oktober 2026 – Ortsråd: Belysning (inställt)"));
        QVERIFY(all.contains("Status: inställt: snöoväder"));
        const Document table = MeetingSummary({}).table({cancelled}, head());
        QVERIFY(says(table, "|snöoväder|"));
    }

    void correctionsFollowWhatWasLocked()
    {
        SummarizedMeeting locked = meeting();
        locked.file.meeting.status = MeetingStatus::Approved;
        locked.file.meeting.approvedOn = QDate(2026, 10, 20);
        locked.file.meeting.approvedBy = "ordföranden";
        Correction correction;
        correction.text = "Antalet var 13.";
        correction.stored.changedAt = QDateTime(QDate(2026, 10, 25), QTime(12, 0), Qt::UTC);
        locked.file.corrections << correction;
        const SummaryOptions nothing{false, false, false, false, false, false};
        const QStringList all = lines(MeetingSummary(nothing).single(locked, head()));
        QVERIFY(all.contains("Status: justerat 20 oktober 2026 av ordföranden"));
        QCOMPARE(all.mid(all.size() - 2), QStringList({"# Rättelser", "25 oktober 2026: Antalet var 13."}));
        QVERIFY(says(MeetingSummary(nothing).table({locked}, head()), "Antalet var 13."));
    }

    void theNotesHaveTheCouncilsHeading()
    {
        SummarizedMeeting own = meeting();
        own.notesHeading = "Minnen från kvällen";
        const QStringList all = lines(MeetingSummary({}).single(own, head()));
        QVERIFY(all.contains("# Minnen från kvällen"));
        QVERIFY(!all.contains("# Mötesanteckningar"));
    }

    void severalLocalitiesBeginWithCounts()
    {
        SummarizedMeeting second = meeting();
        second.locality = "Öby";
        second.file.meeting.status = MeetingStatus::Cancelled;
        second.file.meeting.attendanceInPerson.reset();
        second.file.attendance.clear();
        SummarizedMeeting third = second;
        third.locality.clear();
        third.file.meeting.status = MeetingStatus::Held;
        SummaryHead period = head();
        period.from = QDate(2026, 7, 1);
        period.to = QDate(2026, 12, 31);
        period.selection = QStringList("Slag: ortsråd");
        const Document document = MeetingSummary({}).collected({meeting(), meeting(), second, third}, period);
        const QStringList all = lines(document);
        QCOMPARE(all.mid(0, 9), QStringList({"Period: 1 juli – 31 december 2026", "Slag: ortsråd", "4 träff(ar)",
                                             "|Ort|Genomförda|Planerade och pågående|Inställda|Närvarande", "|Åby|2|0|0|24", "|Öby|0|0|1|0",
                                             "|Utan ort|1|0|0|0", "|Alla orter|3|0|1|24",
                                             "Antalet närvarande är inte känt för 1 genomförd(a) träff(ar)."}));
        QCOMPARE(all.filter(QRegularExpression("^# ")), QStringList({"# Åby", "# Öby", "# Utan ort"}));
        QCOMPARE(all.filter(QRegularExpression("^## ")).size(), 4);
        SummarizedMeeting later = meeting();
        later.file.meeting.date = QDate(2026, 12, 3);
        const QStringList one = lines(MeetingSummary({}).collected({meeting(), later}, head()));
        QCOMPARE(one.mid(0, 3), QStringList({"Första och sista träffen: 12 oktober – 3 december 2026", "2 träff(ar)", "# Åby"}));
        QVERIFY(says(MeetingSummary({}).collected({}, head()), "Inga träffar passar urvalet."));
    }

    void csvColumnsAndGuards()
    {
        SummarizedMeeting typed = meeting();
        typed.file.meeting.theme = "=1+1";
        typed.file.meeting.note = "rad ett; \"citat\"\nrad två";
        SummaryOptions options;
        options.items = options.actions = options.attachments = false;
        const QByteArray csv = DocumentFiles::bytesOf(MeetingSummary(options).table({typed}, head()), DocumentFormat::Csv);
        QCOMPARE(
            csv,
            QByteArray("\xEF\xBB\xBF"
                       "Datum;Börjar;Slutar;Slag;Ortsråd;Ort;Tema;Status;Varför inställt;Form;Plats;Arrangör;Inbjudna;Närvarande på plats;"
                       "Närvarande på distans;Närvaro;Anteckningar;Rättelser\r\n"
                       "2026-10-12;18.00;20.30;ortsråd;Testbygdens ortsråd;Åby;'=1+1;genomfört;;fysiskt;Bygdegården;;;12;;Testföreningen 3;"
                       "\"rad ett; \"\"citat\"\"\nrad två\";\r\n"));
    }

    void theSameDataGivesTheSameBytes_data()
    {
        QTest::addColumn<int>("format");
        for (const DocumentFormat format : DocumentFormats::all())
            QTest::newRow(qPrintable(DocumentFormats::suffix(format))) << int(format);
    }
    void theSameDataGivesTheSameBytes()
    {
        QFETCH(int, format);
        const auto bytes = [format] {
            const MeetingSummary summary({});
            return DocumentFiles::bytesOf(DocumentFormat(format) == DocumentFormat::Csv ? summary.table({meeting()}, head())
                                                                                        : summary.collected({meeting(), meeting()}, head()),
                                          DocumentFormat(format));
        };
        const QByteArray first = bytes();
        QVERIFY(first.size() > 100);
        QCOMPARE(bytes(), first);
    }
};

ORTSKONTAKT_TEST("summary", SummaryTest)
#include "tst_summary.moc"
