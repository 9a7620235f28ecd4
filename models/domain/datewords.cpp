#include "datewords.h"

#include <QString>
#include <array>

namespace {

struct Name {
    int number;
    const char *text;
};

constexpr std::array weekdays{
    Name{1, "mandagen"}, Name{2, "tisdagen"}, Name{3, "onsdagen"}, Name{4, "torsdagen"}, Name{5, "fredagen"},
    Name{6, "lordagen"}, Name{7, "sondagen"}, Name{1, "monday"},   Name{2, "tuesday"},   Name{3, "wednesday"},
    Name{4, "thursday"}, Name{5, "friday"},   Name{6, "saturday"}, Name{7, "sunday"},
};

constexpr std::array months{
    Name{1, "januari"},   Name{2, "februari"},  Name{3, "mars"},    Name{4, "april"},     Name{5, "maj"},
    Name{6, "juni"},      Name{7, "juli"},      Name{8, "augusti"}, Name{9, "september"}, Name{10, "oktober"},
    Name{11, "november"}, Name{12, "december"}, Name{1, "january"}, Name{2, "february"},  Name{3, "march"},
    Name{5, "may"},       Name{6, "june"},      Name{7, "july"},    Name{8, "august"},    Name{10, "october"},
};

/// Small letters, å and ä as a, ö as o: on a foreign keyboard people write "lordag".
QString plain(QStringView word)
{
    QString out = word.toString().normalized(QString::NormalizationForm_C).toLower();
    for (QChar &c : out) {
        if (c == u'å' || c == u'ä')
            c = u'a';
        else if (c == u'ö')
            c = u'o';
    }
    return out;
}

template<class Names> int lookUp(QStringView word, int shortest, const Names &names)
{
    if (word.size() < shortest)
        return 0;
    const QString wanted = plain(word);
    for (const Name &name : names) {
        if (QLatin1String(name.text).startsWith(wanted))
            return name.number;
    }
    return 0;
}

}

int DateWords::weekday(QStringView word) { return lookUp(word, 2, weekdays); }
int DateWords::month(QStringView word) { return lookUp(word, 3, months); }
