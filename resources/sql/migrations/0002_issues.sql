-- Issues: what they are about, their hops from function to function, and what is to be remembered of them.
ALTER TABLE municipal_function ADD COLUMN message_template {text} NOT NULL DEFAULT ''
-- @@
-- An agenda item that tells the answer to an issue. No foreign key: either may be removed and the other keeps its text.
ALTER TABLE agenda_item ADD COLUMN issue_id {ref}
-- @@
-- The last number given each year. Counted in the transaction that stores the issue, so that a number is never lost or given twice.
CREATE TABLE issue_counter (
    year {int} PRIMARY KEY,
    last {int} NOT NULL
) {strict}
-- @@
CREATE TABLE issue (
    {record},
    number {text} NOT NULL,
    title {text} NOT NULL,
    sort_key {text} NOT NULL,
    body {text} NOT NULL DEFAULT '',
    note {text} NOT NULL DEFAULT '',
    type {text} NOT NULL,
    topic {text} NOT NULL DEFAULT '',
    council_id {ref} REFERENCES council (id),
    raised_on {text} NOT NULL,
    raised_by {text} NOT NULL DEFAULT '',
    language {text} NOT NULL,
    owner_id {ref} REFERENCES contact_person (id),
    assessment {text} NOT NULL,
    about_road {int} NOT NULL DEFAULT 0,
    road_keeper {text} NOT NULL,
    registry_number {text} NOT NULL DEFAULT '',
    latitude {real},
    longitude {real},
    status {text} NOT NULL,
    status_before {text} NOT NULL,
    meeting_id {ref},
    item_id {ref},
    dormant_until {text} NOT NULL DEFAULT '',
    fed_back_on {text} NOT NULL DEFAULT '',
    fed_back_to {text} NOT NULL DEFAULT '',
    fed_back_channel {text} NOT NULL DEFAULT '',
    closed_on {text} NOT NULL DEFAULT '',
    close_reason {text} NOT NULL DEFAULT '',
    merged_into_id {ref} REFERENCES issue (id),
    feedback_at_meeting {int} NOT NULL DEFAULT 0,
    snoozed_until {text} NOT NULL DEFAULT '',
    receiver_id {ref} REFERENCES municipal_function (id),
    due_on {text} NOT NULL DEFAULT '',
    answered_on {text} NOT NULL DEFAULT '',
    first_asked_on {text} NOT NULL DEFAULT '',
    acknowledged_on {text} NOT NULL DEFAULT '',
    acknowledge_due {text} NOT NULL DEFAULT '',
    answer_due {text} NOT NULL DEFAULT ''
) {strict}
-- @@
CREATE UNIQUE INDEX issue_number ON issue (number)
-- @@
-- Lists and *Idag* are read from the indexes alone, so these end with what else is asked of an issue; `deleted_at` too, which SQLite wants to see.
CREATE INDEX issue_order ON issue (raised_on DESC, id DESC, deleted_at, merged_into_id, due_on) WHERE deleted_at IS NULL
-- @@
CREATE INDEX issue_status ON issue (status, raised_on DESC, id DESC, deleted_at, merged_into_id, due_on, owner_id, council_id, snoozed_until, answered_on) WHERE deleted_at IS NULL
-- @@
CREATE INDEX issue_owner ON issue (owner_id, raised_on DESC, id DESC, deleted_at, status, merged_into_id, due_on) WHERE deleted_at IS NULL
-- @@
CREATE INDEX issue_council ON issue (council_id, raised_on DESC, id DESC) WHERE deleted_at IS NULL
-- @@
CREATE INDEX issue_receiver ON issue (receiver_id, raised_on DESC, id DESC) WHERE deleted_at IS NULL
-- @@
CREATE INDEX issue_title ON issue (sort_key, raised_on DESC, id DESC, deleted_at, merged_into_id, due_on) WHERE deleted_at IS NULL
-- @@
CREATE INDEX issue_due ON issue (due_on, id, deleted_at, raised_on, merged_into_id, owner_id, council_id, snoozed_until) WHERE deleted_at IS NULL AND due_on <> ''
-- @@
CREATE INDEX issue_snoozed ON issue (snoozed_until, id, deleted_at, status, merged_into_id, due_on, owner_id, council_id) WHERE deleted_at IS NULL AND snoozed_until <> ''
-- @@
CREATE INDEX issue_merged ON issue (merged_into_id) WHERE merged_into_id IS NOT NULL
-- @@
CREATE INDEX issue_item ON issue (item_id) WHERE item_id IS NOT NULL
-- @@
CREATE INDEX issue_meeting ON issue (meeting_id) WHERE meeting_id IS NOT NULL
-- @@
CREATE INDEX agenda_item_issue ON agenda_item (issue_id) WHERE issue_id IS NOT NULL
-- @@
CREATE TABLE issue_locality (
    {record},
    issue_id {ref} NOT NULL REFERENCES issue (id),
    locality_id {ref} NOT NULL REFERENCES locality (id)
) {strict}
-- @@
CREATE INDEX issue_locality_issue ON issue_locality (issue_id, deleted_at, locality_id)
-- @@
CREATE INDEX issue_locality_locality ON issue_locality (locality_id, issue_id) WHERE deleted_at IS NULL
-- @@
CREATE TABLE forwarding (
    {record},
    issue_id {ref} NOT NULL REFERENCES issue (id),
    position {int} NOT NULL,
    from_role {text} NOT NULL DEFAULT '',
    by_id {ref} REFERENCES contact_person (id),
    to_function_id {ref} NOT NULL REFERENCES municipal_function (id),
    via_function_id {ref} REFERENCES municipal_function (id),
    asked_on {text} NOT NULL,
    channel {text} NOT NULL,
    message {text} NOT NULL DEFAULT '',
    message_id {text} NOT NULL DEFAULT '',
    acknowledge_due {text} NOT NULL DEFAULT '',
    answer_due {text} NOT NULL DEFAULT '',
    acknowledged_on {text} NOT NULL DEFAULT '',
    answered_on {text} NOT NULL DEFAULT '',
    answer {text} NOT NULL DEFAULT '',
    hop_outcome {text} NOT NULL,
    outcome_reason {text} NOT NULL DEFAULT '',
    redirected_from_id {ref} REFERENCES forwarding (id)
) {strict}
-- @@
CREATE INDEX forwarding_issue ON forwarding (issue_id, position)
-- @@
CREATE INDEX forwarding_message ON forwarding (message_id) WHERE message_id <> ''
-- @@
CREATE INDEX forwarding_changed ON forwarding (changed_at) WHERE answered_on <> '' OR redirected_from_id IS NOT NULL
-- @@
CREATE TABLE issue_relation (
    {record},
    issue_id {ref} NOT NULL REFERENCES issue (id),
    other_id {ref} NOT NULL REFERENCES issue (id)
) {strict}
-- @@
CREATE UNIQUE INDEX issue_relation_pair ON issue_relation (issue_id, other_id) WHERE deleted_at IS NULL
-- @@
CREATE INDEX issue_relation_other ON issue_relation (other_id)
-- @@
CREATE TABLE reminder (
    {record},
    issue_id {ref} NOT NULL REFERENCES issue (id),
    owner_id {ref} REFERENCES contact_person (id),
    remind_on {text} NOT NULL,
    note {text} NOT NULL DEFAULT '',
    done_on {text} NOT NULL DEFAULT ''
) {strict}
-- @@
CREATE INDEX reminder_issue ON reminder (issue_id)
-- @@
CREATE INDEX reminder_open ON reminder (remind_on, id) WHERE deleted_at IS NULL AND done_on = ''
-- @@
-- @history municipal_function
-- @history agenda_item meeting_id
-- @history issue
-- @history issue_locality issue_id
-- @history forwarding issue_id
-- @history issue_relation issue_id
-- @history reminder issue_id
-- @search issue number title body note topic registry_number
-- @search forwarding message answer
