#include "testregistry.h"
#include "theme/systemscheme.h"
#include "theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QImage>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSpinBox>
#include <QCheckBox>
#include <QRadioButton>
#include <QTextEdit>
#include <QToolButton>
#include <QTest>
#include <QVBoxLayout>

/// The theme's promises, measured: contrast of every pair that meets, a focus frame that is seen, icons at every scale.
class ThemeTest : public QObject
{
    Q_OBJECT
    static QList<ThemeChoice> themes() { return {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::Contrast}; }

    static QImage shot(QWidget &widget)
    {
        return widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
    }

    static int pixels(const QImage &image, const QColor &color)
    {
        int count = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                count += image.pixel(x, y) == color.rgb();
        return count;
    }

private Q_SLOTS:
    void cleanup() { Theme::apply(ThemeChoice::Light); }

    void textHasContrast()
    {
        using R = ColorRole;
        const QList<std::pair<R, R>> pairs{{R::Text, R::Window},         {R::Text, R::Surface},
                                           {R::Text, R::Sidebar},        {R::Text, R::Hover},
                                           {R::MutedText, R::Window},    {R::MutedText, R::Surface},
                                           {R::MutedText, R::Sidebar},   {R::MutedText, R::Hover},
                                           {R::Placeholder, R::Surface}, {R::Placeholder, R::Window},
                                           {R::AccentText, R::Accent},   {R::Accent, R::Surface},
                                           {R::Accent, R::Window},       {R::SelectionText, R::Selection},
                                           {R::Danger, R::Window},       {R::Danger, R::Surface},
                                           {R::Warning, R::Window},      {R::Warning, R::Surface},
                                           {R::Success, R::Window},      {R::Success, R::Surface},
                                           {R::Info, R::Window},         {R::Info, R::Surface}};
        for (const ThemeChoice theme : themes()) {
            const ThemeColors &c = ThemeColors::of(theme);
            for (const auto &[front, back] : pairs) {
                const double ratio = ThemeColors::contrast(c[front], c[back]);
                QVERIFY2(
                    ratio >= 4.5,
                    qPrintable(QStringLiteral("theme %1: role %2 on %3 has %4").arg(int(theme)).arg(int(front)).arg(int(back)).arg(ratio)));
            }
            for (const R tone : {R::Info, R::Success, R::Warning, R::Danger, R::Accent}) {
                QVERIFY(ThemeColors::contrast(c[R::Text], c.tint(tone)) >= 4.5);
                QVERIFY2(ThemeColors::contrast(c[tone], c.tint(tone)) >= 4.5, qPrintable(QString::number(int(tone))));
            }
        }
    }

    void outlinesAndFocusHaveContrast()
    {
        using R = ColorRole;
        for (const ThemeChoice theme : themes()) {
            const ThemeColors &c = ThemeColors::of(theme);
            for (const R line : {R::Border, R::Focus, R::Accent}) {
                for (const R back : {R::Window, R::Surface, R::Sidebar}) {
                    const double ratio = ThemeColors::contrast(c[line], c[back]);
                    QVERIFY2(ratio >= 3.0,
                             qPrintable(
                                 QStringLiteral("theme %1: %2 beside %3 has %4").arg(int(theme)).arg(int(line)).arg(int(back)).arg(ratio)));
                }
            }
        }
    }

    void thePaletteCarriesTheTheme()
    {
        for (const ThemeChoice theme : themes()) {
            const QPalette p = ThemeColors::of(theme).palette();
            for (const auto &[front, back] : {std::pair{QPalette::WindowText, QPalette::Window}, {QPalette::Text, QPalette::Base},
                     {QPalette::ButtonText, QPalette::Button}, {QPalette::ToolTipText, QPalette::ToolTipBase},
                     {QPalette::HighlightedText, QPalette::Highlight}, {QPalette::PlaceholderText, QPalette::Base},
                     {QPalette::Text, QPalette::AlternateBase}, {QPalette::Link, QPalette::Base}, {QPalette::BrightText, QPalette::Window}})
                QVERIFY2(ThemeColors::contrast(p.color(front), p.color(back)) >= 4.5,
                         qPrintable(QStringLiteral("%1 on %2").arg(front).arg(back)));
        }
    }

    void contrastIsReckonedAsInWcag()
    {
        QCOMPARE(qRound(ThemeColors::contrast(Qt::white, Qt::black) * 10), 210);
        QCOMPARE(qRound(ThemeColors::contrast(QColor(0x77, 0x77, 0x77), Qt::white) * 100), 448);
    }

    void switchesWhileRunning()
    {
        Theme::apply(ThemeChoice::Light);
        QWidget window;
        QVBoxLayout layout(&window);
        QLineEdit field;
        layout.addWidget(&field);
        window.show();
        QCOMPARE(shot(window).pixelColor(2, 2), ThemeColors::of(ThemeChoice::Light)[ColorRole::Window]);
        Theme::apply(ThemeChoice::Dark);
        QTRY_COMPARE(shot(window).pixelColor(2, 2), ThemeColors::of(ThemeChoice::Dark)[ColorRole::Window]);
        QVERIFY(pixels(shot(window), Theme::color(ColorRole::Border)) + pixels(shot(window), Theme::color(ColorRole::Focus)) > 50);
        QCOMPARE(Theme::choice(), ThemeChoice::Dark);
        Theme::apply(ThemeChoice::System);
        QCOMPARE(Theme::choice(), ThemeChoice::System);
        QVERIFY(Theme::effective() != ThemeChoice::System);
    }

    void theSystemDecidesWhenAskedTo()
    {
        QCOMPARE(SystemScheme::choice({false, false}), ThemeChoice::Light);
        QCOMPARE(SystemScheme::choice({true, false}), ThemeChoice::Dark);
        QCOMPARE(SystemScheme::choice({false, true}), ThemeChoice::Contrast);
        QCOMPARE(SystemScheme::choice({true, true}), ThemeChoice::Contrast);
        // Of our own three themes the desktop's palette is told apart as such a desktop would have it.
        for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::Contrast})
            QCOMPARE(SystemScheme::choice(SystemScheme::ofPalette(ThemeColors::of(choice).palette())), choice);
        QPalette white;  // high contrast, dark on light
        for (const QPalette::ColorRole role : {QPalette::Window, QPalette::Base})
            white.setColor(role, Qt::white);
        for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text})
            white.setColor(role, Qt::black);
        QCOMPARE(SystemScheme::choice(SystemScheme::ofPalette(white)), ThemeChoice::Contrast);
        // Usual desktops have black on a white field, but not on a white window.
        white.setColor(QPalette::Window, QColor(0xef, 0xef, 0xef));
        QCOMPARE(SystemScheme::choice(SystemScheme::ofPalette(white)), ThemeChoice::Light);
    }

    void focusIsSeen_data()
    {
        QTest::addColumn<int>("theme");
        for (const ThemeChoice theme : themes())
            QTest::addRow("theme %d", int(theme)) << int(theme);
    }
    void focusIsSeen()
    {
        QFETCH(int, theme);
        Theme::apply(static_cast<ThemeChoice>(theme));
        QWidget window;
        QVBoxLayout layout(&window);
        QPushButton other("Annan"), button("Knapp"), primary("Spara");
        primary.setProperty("primary", true);
        QLineEdit line;
        QComboBox combo;
        combo.addItem("Val");
        QSpinBox spin;
        QCheckBox check("Kryss");
        QRadioButton radio("Val");
        QTextEdit text;
        QListView list;
        QToolButton tool;
        tool.setText("Verktyg");
        tool.setFocusPolicy(Qt::StrongFocus);
        const QList<QWidget *> widgets{&button, &primary, &line, &combo, &spin, &check, &radio, &text, &list, &tool};
        layout.addWidget(&other);
        for (QWidget *widget : widgets)
            layout.addWidget(widget);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const QColor focus = Theme::color(ColorRole::Focus);
        for (QWidget *widget : widgets) {
            other.setFocus();
            const int before = pixels(shot(*widget), focus);
            widget->setFocus(Qt::TabFocusReason);
            const int after = pixels(shot(*widget), focus);
            // A whole frame, two pixels thick, round what the widget shows.
            QVERIFY2(after - before >= 3 * std::min(widget->width(), widget->sizeHint().width()),
                     qPrintable(
                         QStringLiteral("%1: %2 → %3").arg(QString::fromLatin1(widget->metaObject()->className())).arg(before).arg(after)));
        }
    }

    void everyIconIsMadeAtEveryScale()
    {
        const QStringList drawings = QDir(QStringLiteral(ORTSKONTAKT_SOURCE_DIR "/resources/icons")).entryList({"*.svg"});
        QVERIFY(drawings.size() > 40);
        for (const QString &drawing : drawings) {
            const QString name = drawing.chopped(4);
            if (name == QLatin1String("app"))
                continue;
            for (const auto &[suffix, size] : {std::pair{"", 24}, {"@1.5x", 36}, {"@2x", 48}, {"@3x", 72}}) {
                QImage image(":/icons/" + name + QLatin1String(suffix) + ".png");
                QVERIFY2(image.width() == size && image.height() == size, qPrintable(name + QLatin1String(suffix)));
            }
            QVERIFY2(!Theme::icon(name).isNull(), qPrintable(name));
        }
        QVERIFY(Theme::icon("no-such-icon").isNull());
        for (const int size : {16, 24, 32, 48, 64, 128, 256})
            QCOMPARE(QImage(QStringLiteral(":/icons/app-%1.png").arg(size)).width(), size);
    }

    void iconsAreTintedAndSharp()
    {
        for (const ThemeChoice theme : themes()) {
            Theme::apply(theme);
            const QIcon icon = Theme::icon("add");
            for (const qreal ratio : {1.0, 1.5, 2.0, 3.0}) {
                const QPixmap pixmap = icon.pixmap(QSize(24, 24), ratio);
                QCOMPARE(pixmap.width(), qRound(24 * ratio));
                const QImage image = pixmap.toImage();
                const QColor middle = image.pixelColor(image.width() / 2, image.height() / 2);
                QCOMPARE(middle.rgb(), Theme::color(ColorRole::Text).rgb());
                QCOMPARE(image.pixelColor(1, 1).alpha(), 0);
            }
            const auto center = [&icon](QIcon::Mode mode) {
                return icon.pixmap(QSize(24, 24), 1.0, mode).toImage().pixelColor(12, 12).rgb();
            };
            QCOMPARE(center(QIcon::Disabled), Theme::color(ColorRole::DisabledText).rgb());
            QCOMPARE(center(QIcon::Selected), Theme::color(ColorRole::SelectionText).rgb());
        }
    }

    void typeScaleFollowsTheFont()
    {
        Theme::setFontPoints(14);
        QCOMPARE(QApplication::font().pointSizeF(), 14.0);
        QVERIFY(Theme::font(TextRole::Title).pointSizeF() > Theme::font(TextRole::Heading).pointSizeF());
        QVERIFY(Theme::font(TextRole::Heading).pointSizeF() > 14);
        QVERIFY(Theme::font(TextRole::Small).pointSizeF() < 14);
        const int large = QPushButton("Spara").sizeHint().height();
        Theme::setFontPoints(0);
        QVERIFY(QApplication::font().pointSizeF() >= 10);
        QVERIFY(QPushButton("Spara").sizeHint().height() < large);
        QVERIFY(QPushButton("Spara").sizeHint().height() >= 28);
    }
};

ORTSKONTAKT_TEST("theme", ThemeTest)
#include "tst_theme.moc"
