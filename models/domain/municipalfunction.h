#pragma once

#include "ids.h"
#include "locality.h"
#include "record.h"

enum class FunctionKind { Administration, Department, Company, External };
template<> inline constexpr auto codesOf<FunctionKind> = std::to_array<const char *>({"administration", "department", "company", "external"});

/// A receiver of issues: förvaltning, avdelning, bolag or an external body. Clocks are in Swedish working days.
struct MunicipalFunction {
    FunctionId id;
    Stored stored;
    QString code;
    QString name;
    FunctionKind kind = FunctionKind::Administration;
    QString routeVia;  ///< code of the function everything to this one goes through; empty = straight
    QString board;     ///< the nämnd
    QString email;
    Evidence evidence = Evidence::Documented;
    int acknowledgeDays = 2;
    int answerDays = 10;
    QString messageTemplate;  ///< how a forwarding to it begins; empty = the common text (forwardingtext.h)
    QDate validFrom;
    QDate validTo;  ///< last day, included
};
template<> const RecordType<MunicipalFunction> &recordType<MunicipalFunction>();

/// A topic word that points at a function.
struct FunctionTopic {
    FunctionTopicId id;
    Stored stored;
    FunctionId function;
    QString topic;
};
template<> const RecordType<FunctionTopic> &recordType<FunctionTopic>();

/// An area of one of the municipality's visions.
struct VisionArea {
    VisionAreaId id;
    Stored stored;
    QString vision;  ///< which vision document, e.g. "Borås 2025"
    int number = 0;
    QString name;
};
template<> const RecordType<VisionArea> &recordType<VisionArea>();
