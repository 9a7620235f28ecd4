#pragma once

#include <QObject>
#include <functional>

class QEvent;
class QWidget;

/// Lets something follow a change of language or look, after the events that tell of it.
///
/// Qt sends those events while it walks lists of its own (all widgets at QApplication::setStyle, the children of a widget at
/// QEvent::LanguageChange), often within the key press of a menu: a widget made or deleted meanwhile ends the program. So nothing overrides
/// `changeEvent` or `event` for them (tests/architecture); it follows by this class, once for all the events of one change, when control is
/// back in the event loop and before anything is painted. Window thread only.
class AfterChange : public QObject
{
    Q_OBJECT
public:
    enum Kind {
        Language = 1,
        Palette = 2,
        Style = 4,
        Font = 8,  ///< of the widget or of the whole program
        Look = Palette | Style | Font
    };
    Q_DECLARE_FLAGS(Kinds, Kind)

    /// Calls `act` after each change of `widget`, for as long as both `context` and `widget` live.
    static void follow(QObject *context, QWidget *widget, Kinds kinds, std::function<void()> act);
    template<class Widget> static void follow(Widget *widget, Kinds kinds, void (Widget::*act)())
    {
        follow(widget, widget, kinds, [widget, act] { (widget->*act)(); });
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    AfterChange(QObject *context, Kinds kinds, std::function<void()> act);
    void run();
    const Kinds m_kinds;
    const std::function<void()> m_act;
    bool m_pending = false;
};
Q_DECLARE_OPERATORS_FOR_FLAGS(AfterChange::Kinds)
