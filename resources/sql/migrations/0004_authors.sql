-- Who has changed something is what the server vouches for, not what the program says: the triggers are made anew (PostgreSQL), and write it.
-- What has been done once with the file as a whole (models/storage/overwriting.h).
CREATE TABLE upkeep (
    task {text} PRIMARY KEY,
    done_at {text} NOT NULL
) {strict}
-- @@
-- @history locality
-- @history locality_membership
-- @history council
-- @history agenda_template_item
-- @history association
-- @history person
-- @history association_contact association_id
-- @history contact_person
-- @history appointment contact_person_id
-- @history absence contact_person_id
-- @history municipal_function
-- @history function_topic function_id
-- @history vision_area
-- @history meeting_kind
-- @history meeting
-- @history agenda_item meeting_id
-- @history attendance meeting_id
-- @history action_item meeting_id
-- @history correction meeting_id
-- @history attachment owner_id
-- @history saved_view
-- @history setting
-- @history issue
-- @history issue_locality issue_id
-- @history forwarding issue_id
-- @history issue_relation issue_id
-- @history reminder issue_id
-- @history disposal
