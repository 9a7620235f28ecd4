// The tables of issues, as recordtypes.cpp has the others.
#include "issue.h"

using Kind = FieldKind;

template<> const RecordType<Issue> &recordType<Issue>()
{
    using T = Issue;
    static const auto type = RecordType<T>("issue", "title", RecordType<T>::Sorted)
        .field("number", &T::number, Kind::Hidden).field("title", &T::title, Kind::Text, true).field("body", &T::text, Kind::LongText)
        .field("note", &T::note, Kind::LongText)
        .choice("type", &T::type).field("topic", &T::topic, Kind::Text).reference("council_id", &T::council, "council")
        .field("raised_on", &T::raisedOn, Kind::Date, true).field("raised_by", &T::raisedBy, Kind::Text)
        .choice("came", &T::came).field("contact_role", &T::contactRole, Kind::Text).field("contact_organisation", &T::contactOrganisation, Kind::Text)
        .field("contact_address", &T::contactAddress, Kind::Text).field("signature_leaves", &T::signatureLeaves, Kind::Boolean)
        .choice("language", &T::language).reference("owner_id", &T::owner, "contact_person")
        .choice("assessment", &T::assessment).field("about_road", &T::aboutRoad, Kind::Boolean).choice("road_keeper", &T::roadKeeper)
        .field("registry_number", &T::registryNumber, Kind::Text)
        .field("latitude", &T::latitude, Kind::Real).field("longitude", &T::longitude, Kind::Real)
        .choice("status", &T::status).choice("status_before", &T::statusBefore)
        .hiddenReference("meeting_id", &T::meeting, "meeting").hiddenReference("item_id", &T::item, "agenda_item")
        .field("dormant_until", &T::dormantUntil, Kind::Date).field("fed_back_on", &T::fedBackOn, Kind::Date)
        .field("fed_back_to", &T::fedBackTo, Kind::Text).choice("fed_back_channel", &T::fedBackChannel)
        .field("closed_on", &T::closedOn, Kind::Date).field("close_reason", &T::closeReason, Kind::Text)
        .hiddenReference("merged_into_id", &T::mergedInto, "issue").field("feedback_at_meeting", &T::feedbackAtMeeting, Kind::Boolean)
        .field("snoozed_until", &T::snoozedUntil, Kind::Date).hiddenReference("receiver_id", &T::receiver, "municipal_function")
        .field("due_on", &T::dueOn, Kind::Hidden).field("answered_on", &T::answeredOn, Kind::Hidden)
        .field("draft_on", &T::draftOn, Kind::Hidden).field("first_asked_on", &T::firstAskedOn, Kind::Hidden).field("acknowledged_on", &T::acknowledgedOn, Kind::Hidden)
        .field("acknowledge_due", &T::acknowledgeDue, Kind::Hidden).field("answer_due", &T::answerDue, Kind::Hidden);
    return type;
}

template<> const RecordType<IssueLocality> &recordType<IssueLocality>()
{
    using T = IssueLocality;
    static const auto type = RecordType<T>("issue_locality", "locality_id", RecordType<T>::Unsorted, "issue_id")
        .reference("issue_id", &T::issue, "issue", true).reference("locality_id", &T::locality, "locality", true);
    return type;
}

template<> const RecordType<Forwarding> &recordType<Forwarding>()
{
    using T = Forwarding;
    static const auto type = RecordType<T>("forwarding", "message", RecordType<T>::Unsorted, "issue_id")
        .reference("issue_id", &T::issue, "issue", true).field("position", &T::position, Kind::Integer)
        .field("from_role", &T::from, Kind::Text).reference("by_id", &T::by, "contact_person")
        .reference("to_function_id", &T::to, "municipal_function", true).reference("via_function_id", &T::via, "municipal_function")
        .field("asked_on", &T::askedOn, Kind::Date, true).field("draft_on", &T::draftOn, Kind::Date).choice("channel", &T::channel).field("message", &T::message, Kind::LongText)
        .field("message_id", &T::messageId, Kind::Hidden).field("acknowledge_due", &T::acknowledgeDue, Kind::Date)
        .field("answer_due", &T::answerDue, Kind::Date).field("acknowledged_on", &T::acknowledgedOn, Kind::Date)
        .field("answered_on", &T::answeredOn, Kind::Date).field("answer", &T::answer, Kind::LongText)
        .choice("hop_outcome", &T::outcome).field("outcome_reason", &T::outcomeReason, Kind::Text)
        .hiddenReference("redirected_from_id", &T::redirectedFrom, "forwarding");
    return type;
}

template<> const RecordType<IssueMail> &recordType<IssueMail>()
{
    using T = IssueMail;
    static const auto type = RecordType<T>("issue_mail", "subject", RecordType<T>::Unsorted, "issue_id")
        .reference("issue_id", &T::issue, "issue", true).hiddenReference("forwarding_id", &T::hop, "forwarding").choice("mail_kind", &T::kind)
        .field("came_on", &T::cameOn, Kind::Date, true).field("sender", &T::sender, Kind::Text).field("subject", &T::subject, Kind::Text)
        .field("reason", &T::reason, Kind::Text).field("back_on", &T::backOn, Kind::Date).field("back_is_first_day", &T::backIsFirstDay, Kind::Boolean)
        .field("failed", &T::failed, Kind::Text).field("body", &T::text, Kind::LongText).field("quotation", &T::quotation, Kind::LongText)
        .field("sha256", &T::sha256, Kind::Hidden).hiddenReference("attachment_id", &T::attachment, "attachment").field("in_feedback", &T::inFeedback, Kind::Boolean);
    return type;
}

template<> const RecordType<IssueRelation> &recordType<IssueRelation>()
{
    using T = IssueRelation;
    static const auto type = RecordType<T>("issue_relation", "other_id", RecordType<T>::Unsorted, "issue_id")
        .reference("issue_id", &T::issue, "issue", true).hiddenReference("other_id", &T::other, "issue");
    return type;
}

template<> const RecordType<Reminder> &recordType<Reminder>()
{
    using T = Reminder;
    static const auto type = RecordType<T>("reminder", "note", RecordType<T>::Unsorted, "issue_id")
        .reference("issue_id", &T::issue, "issue", true).reference("owner_id", &T::owner, "contact_person")
        .field("remind_on", &T::remindOn, Kind::Date, true).field("note", &T::note, Kind::Text).field("done_on", &T::doneOn, Kind::Date);
    return type;
}
