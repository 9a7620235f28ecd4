#pragma once

#include "id.h"

using LocalityId = Id<struct LocalityTag>;
using LocalityMembershipId = Id<struct LocalityMembershipTag>;
using CouncilId = Id<struct CouncilTag>;
using AgendaTemplateItemId = Id<struct AgendaTemplateItemTag>;
using AssociationId = Id<struct AssociationTag>;
using PersonId = Id<struct PersonTag>;
using AssociationContactId = Id<struct AssociationContactTag>;
using ContactPersonId = Id<struct ContactPersonTag>;
using AppointmentId = Id<struct AppointmentTag>;
using AbsenceId = Id<struct AbsenceTag>;
using FunctionId = Id<struct FunctionTag>;
using FunctionTopicId = Id<struct FunctionTopicTag>;
using VisionAreaId = Id<struct VisionAreaTag>;
using MeetingKindId = Id<struct MeetingKindTag>;
using MeetingId = Id<struct MeetingTag>;
using AgendaItemId = Id<struct AgendaItemTag>;
using AttendanceId = Id<struct AttendanceTag>;
using ActionItemId = Id<struct ActionItemTag>;
using CorrectionId = Id<struct CorrectionTag>;
using AttachmentId = Id<struct AttachmentTag>;
using IssueId = Id<struct IssueTag>;
using IssueLocalityId = Id<struct IssueLocalityTag>;
using ForwardingId = Id<struct ForwardingTag>;
using IssueRelationId = Id<struct IssueRelationTag>;
using ReminderId = Id<struct ReminderTag>;
using DisposalId = Id<struct DisposalTag>;
using SavedViewId = Id<struct SavedViewTag>;
using SettingId = Id<struct SettingTag>;
