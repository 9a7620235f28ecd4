#include "positiontext.h"

#include <QRegularExpression>

std::optional<std::pair<double, double>> parsePosition(QStringView text)
{
    // No position is longer. Without runs of spaces: several \s* side by side would share each out in every way there is.
    if (text.size() > 200)
        return std::nullopt;
    const QString tidy = text.toString().simplified();
    static const QRegularExpression pair(QStringLiteral(
        "^\\s*\\(?([+-]?[0-9]{1,3}[.,][0-9]+)\\s*°?\\s*[NnSs]?\\s*[,;\\s]\\s*([+-]?[0-9]{1,3}[.,][0-9]+)\\s*°?\\s*[EeÖöWwVv]?\\s*\\)?\\s*$"));
    const auto match = pair.match(tidy);
    if (!match.hasMatch())
        return std::nullopt;
    const auto number = [&match](int group) { return match.captured(group).replace(u',', u'.').toDouble(); };
    double latitude = number(1), longitude = number(2);
    if (latitude < 30 && longitude > 50)
        std::swap(latitude, longitude);
    return std::pair(latitude, longitude);
}
