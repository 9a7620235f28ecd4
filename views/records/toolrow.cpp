#include "records/toolrow.h"

#include "theme/theme.h"
#include "widgets/flowlayout.h"

#include <QAction>
#include <QToolButton>

ToolRow::ToolRow(QWidget *parent) : QWidget(parent)
{
    auto *layout = new FlowLayout(this, Space::XS, Space::XS);
    layout->setContentsMargins(0, 0, 0, 0);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QToolButton *ToolRow::addCommand(QAction *action, bool worded)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolButtonStyle(worded ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    layout()->addWidget(button);
    const auto follow = [button, action] {
        button->setVisible(action->isVisible());
        button->setAccessibleName(action->text().remove(u'&'));
    };
    connect(action, &QAction::changed, button, follow);
    follow();
    return button;
}
