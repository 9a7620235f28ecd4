#pragma once

#include <QStringView>
#include <optional>
#include <utility>

/// Latitude and longitude as people copy them from a map: "57.78, 12.99", "57,78 12,99", "57.78°N 12.99°E". Both need decimals, so that
/// one number with a decimal comma is never taken for two. Given the other way round they are turned right, as far as Sweden's own
/// degrees tell. WGS84. Nothing when the text is something else.
std::optional<std::pair<double, double>> parsePosition(QStringView text);
