#pragma once

#include <QString>

class Generator;
class Report;

/// The figures of the benchmark (README.md). Each opens what it needs and leaves `file`, the big database of meetings or of issues, as it was.
namespace Measures {
void list(Report &report, const QString &file);
void search(Report &report, const QString &file);
void save(Report &report, const QString &file);
void import(Report &report, const Generator &generator);
void jump(Report &report, const QString &file);
void issues(Report &report, const QString &file);
void statistics(Report &report, const QString &file);
void suggestion(Report &report, const QString &file);
/// Needs no database.
void scanners(Report &report);
void start(Report &report, const QString &file, const Generator &generator);
}
