-- The tables of Ortskontakt. One text for both databases: {serial} {ref} {text} {int} {real} {blob} {json} {strict} become what each
-- calls them, {record} the columns that every record has. "-- @@" ends a statement. "-- @history TABLE [ROOT]" makes the triggers
-- that keep a table's history, "-- @search TABLE COLUMN…" its full-text index (models/storage/migrator.h).
CREATE TABLE change (
    id {serial},
    changed_at {text} NOT NULL,
    changed_by {text} NOT NULL,
    table_name {text} NOT NULL,
    row_id {ref} NOT NULL,
    root_id {ref} NOT NULL,
    revision {int} NOT NULL,
    operation {text} NOT NULL,
    old_values {json},
    new_values {json}
) {strict}
-- @@
CREATE INDEX change_root ON change (root_id, id)
-- @@
CREATE TABLE locality (
    {record},
    name {text} NOT NULL,
    sort_key {text} NOT NULL,
    kind {text} NOT NULL,
    latitude {real},
    longitude {real},
    population {int},
    population_year {int}
) {strict}
-- @@
CREATE UNIQUE INDEX locality_name ON locality (name) WHERE deleted_at IS NULL
-- @@
CREATE TABLE locality_membership (
    {record},
    locality_id {ref} NOT NULL REFERENCES locality (id),
    service_locality_id {ref} NOT NULL REFERENCES locality (id),
    evidence {text} NOT NULL
) {strict}
-- @@
CREATE UNIQUE INDEX locality_membership_pair ON locality_membership (locality_id, service_locality_id) WHERE deleted_at IS NULL
-- @@
CREATE TABLE council (
    {record},
    name {text} NOT NULL,
    sort_key {text} NOT NULL,
    service_locality_id {ref} REFERENCES locality (id),
    form {text} NOT NULL DEFAULT '',
    status {text} NOT NULL,
    notes_heading {text} NOT NULL DEFAULT '',
    usual_place {text} NOT NULL DEFAULT '',
    usual_time {text} NOT NULL DEFAULT '',
    note {text} NOT NULL DEFAULT ''
) {strict}
-- @@
CREATE UNIQUE INDEX council_name ON council (name) WHERE deleted_at IS NULL
-- @@
CREATE TABLE agenda_template_item (
    {record},
    council_id {ref} REFERENCES council (id),
    position {int} NOT NULL,
    heading {text} NOT NULL
) {strict}
-- @@
CREATE INDEX agenda_template_item_council ON agenda_template_item (council_id, position)
-- @@
CREATE TABLE association (
    {record},
    name {text} NOT NULL,
    sort_key {text} NOT NULL,
    service_locality_id {ref} REFERENCES locality (id),
    council_id {ref} REFERENCES council (id),
    orgnr {text} NOT NULL DEFAULT '',
    bankgiro {text} NOT NULL DEFAULT '',
    plusgiro {text} NOT NULL DEFAULT '',
    address {text} NOT NULL DEFAULT '',
    postal_code {text} NOT NULL DEFAULT '',
    city {text} NOT NULL DEFAULT '',
    email {text} NOT NULL DEFAULT '',
    phone {text} NOT NULL DEFAULT '',
    website {text} NOT NULL DEFAULT '',
    note {text} NOT NULL DEFAULT ''
) {strict}
-- @@
CREATE INDEX association_order ON association (sort_key, id) WHERE deleted_at IS NULL
-- @@
CREATE UNIQUE INDEX association_orgnr ON association (orgnr) WHERE deleted_at IS NULL AND orgnr <> ''
-- @@
CREATE TABLE person (
    {record},
    name {text} NOT NULL,
    sort_key {text} NOT NULL,
    email {text} NOT NULL DEFAULT '',
    phone {text} NOT NULL DEFAULT '',
    note {text} NOT NULL DEFAULT ''
) {strict}
-- @@
CREATE INDEX person_order ON person (sort_key, id) WHERE deleted_at IS NULL
-- @@
CREATE TABLE association_contact (
    {record},
    association_id {ref} NOT NULL REFERENCES association (id),
    person_id {ref} NOT NULL REFERENCES person (id),
    role {text} NOT NULL,
    valid_from {text} NOT NULL DEFAULT '',
    valid_to {text} NOT NULL DEFAULT ''
) {strict}
-- @@
CREATE INDEX association_contact_association ON association_contact (association_id)
-- @@
CREATE INDEX association_contact_person ON association_contact (person_id)
-- @@
CREATE TABLE contact_person (
    {record},
    name {text} NOT NULL,
    sort_key {text} NOT NULL,
    email {text} NOT NULL DEFAULT '',
    phone {text} NOT NULL DEFAULT '',
    login {text} NOT NULL DEFAULT ''
) {strict}
-- @@
CREATE TABLE appointment (
    {record},
    contact_person_id {ref} NOT NULL REFERENCES contact_person (id),
    locality_id {ref} NOT NULL REFERENCES locality (id),
    valid_from {text} NOT NULL,
    valid_to {text} NOT NULL DEFAULT ''
) {strict}
-- @@
CREATE INDEX appointment_contact_person ON appointment (contact_person_id)
-- @@
CREATE TABLE absence (
    {record},
    contact_person_id {ref} NOT NULL REFERENCES contact_person (id),
    substitute_id {ref} REFERENCES contact_person (id),
    valid_from {text} NOT NULL,
    valid_to {text} NOT NULL DEFAULT '',
    note {text} NOT NULL DEFAULT ''
) {strict}
-- @@
CREATE INDEX absence_contact_person ON absence (contact_person_id)
-- @@
CREATE TABLE municipal_function (
    {record},
    code {text} NOT NULL,
    name {text} NOT NULL,
    sort_key {text} NOT NULL,
    kind {text} NOT NULL,
    route_via {text} NOT NULL DEFAULT '',
    board {text} NOT NULL DEFAULT '',
    email {text} NOT NULL DEFAULT '',
    evidence {text} NOT NULL,
    acknowledge_days {int} NOT NULL,
    answer_days {int} NOT NULL,
    valid_from {text} NOT NULL DEFAULT '',
    valid_to {text} NOT NULL DEFAULT ''
) {strict}
-- @@
CREATE UNIQUE INDEX municipal_function_code ON municipal_function (code) WHERE deleted_at IS NULL
-- @@
CREATE TABLE function_topic (
    {record},
    function_id {ref} NOT NULL REFERENCES municipal_function (id),
    topic {text} NOT NULL,
    sort_key {text} NOT NULL
) {strict}
-- @@
CREATE UNIQUE INDEX function_topic_pair ON function_topic (function_id, topic) WHERE deleted_at IS NULL
-- @@
CREATE TABLE vision_area (
    {record},
    vision {text} NOT NULL,
    number {int} NOT NULL,
    name {text} NOT NULL
) {strict}
-- @@
CREATE UNIQUE INDEX vision_area_number ON vision_area (vision, number) WHERE deleted_at IS NULL
-- @@
CREATE TABLE meeting_kind (
    {record},
    name {text} NOT NULL,
    sort_key {text} NOT NULL
) {strict}
-- @@
CREATE UNIQUE INDEX meeting_kind_name ON meeting_kind (name) WHERE deleted_at IS NULL
-- @@
CREATE TABLE meeting (
    {record},
    council_id {ref} REFERENCES council (id),
    locality_id {ref} REFERENCES locality (id),
    kind_id {ref} NOT NULL REFERENCES meeting_kind (id),
    theme {text} NOT NULL DEFAULT '',
    sort_key {text} NOT NULL DEFAULT '',
    meeting_date {text} NOT NULL,
    start_time {text} NOT NULL DEFAULT '',
    end_time {text} NOT NULL DEFAULT '',
    form {text} NOT NULL,
    status {text} NOT NULL,
    cancel_reason {text} NOT NULL DEFAULT '',
    place {text} NOT NULL DEFAULT '',
    organiser {text} NOT NULL DEFAULT '',
    invited {text} NOT NULL DEFAULT '',
    attendance_in_person {int},
    attendance_remote {int},
    note {text} NOT NULL DEFAULT '',
    approved_by {text} NOT NULL DEFAULT '',
    approved_on {text} NOT NULL DEFAULT ''
) {strict}
-- @@
CREATE INDEX meeting_order ON meeting (meeting_date DESC, start_time DESC, id DESC) WHERE deleted_at IS NULL
-- @@
CREATE INDEX meeting_council ON meeting (council_id, meeting_date DESC, start_time DESC, id DESC) WHERE deleted_at IS NULL
-- @@
CREATE INDEX meeting_locality ON meeting (locality_id, meeting_date DESC, start_time DESC, id DESC) WHERE deleted_at IS NULL
-- @@
CREATE INDEX meeting_kind_order ON meeting (kind_id, meeting_date DESC, start_time DESC, id DESC) WHERE deleted_at IS NULL
-- @@
CREATE INDEX meeting_theme ON meeting (sort_key, meeting_date DESC, start_time DESC, id DESC) WHERE deleted_at IS NULL
-- @@
CREATE INDEX meeting_status ON meeting (status, meeting_date DESC, start_time DESC, id DESC) WHERE deleted_at IS NULL
-- @@
CREATE TABLE agenda_item (
    {record},
    meeting_id {ref} NOT NULL REFERENCES meeting (id),
    position {int} NOT NULL,
    heading {text} NOT NULL DEFAULT '',
    body {text} NOT NULL DEFAULT '',
    outcome {text} NOT NULL,
    finished {int} NOT NULL DEFAULT 0,
    source_item_id {ref},
    source_action_id {ref},
    decision {text} NOT NULL DEFAULT ''
) {strict}
-- @@
CREATE INDEX agenda_item_meeting ON agenda_item (meeting_id, deleted_at, position)
-- @@
CREATE TABLE attendance (
    {record},
    meeting_id {ref} NOT NULL REFERENCES meeting (id),
    position {int} NOT NULL,
    group_name {text} NOT NULL DEFAULT '',
    head_count {int} NOT NULL DEFAULT 0,
    names {text} NOT NULL DEFAULT ''
) {strict}
-- @@
CREATE INDEX attendance_meeting ON attendance (meeting_id, position)
-- @@
CREATE TABLE action_item (
    {record},
    meeting_id {ref} NOT NULL REFERENCES meeting (id),
    item_id {ref} REFERENCES agenda_item (id),
    position {int} NOT NULL,
    what {text} NOT NULL,
    who {text} NOT NULL DEFAULT '',
    due {text} NOT NULL DEFAULT '',
    status {text} NOT NULL,
    done_on {text} NOT NULL DEFAULT ''
) {strict}
-- @@
CREATE INDEX action_item_meeting ON action_item (meeting_id, position)
-- @@
CREATE INDEX action_item_open ON action_item (due, id) WHERE deleted_at IS NULL AND status = 'open'
-- @@
CREATE TABLE correction (
    {record},
    meeting_id {ref} NOT NULL REFERENCES meeting (id),
    body {text} NOT NULL
) {strict}
-- @@
CREATE INDEX correction_meeting ON correction (meeting_id, id)
-- @@
CREATE TABLE attachment_content (
    sha256 {text} PRIMARY KEY,
    size {int} NOT NULL,
    content {blob} NOT NULL
) {strict}
-- @@
CREATE TABLE attachment (
    {record},
    owner_table {text} NOT NULL,
    owner_id {ref} NOT NULL,
    name {text} NOT NULL,
    sort_key {text} NOT NULL,
    media_type {text} NOT NULL DEFAULT '',
    sha256 {text} NOT NULL REFERENCES attachment_content (sha256),
    size {int} NOT NULL
) {strict}
-- @@
CREATE INDEX attachment_owner ON attachment (owner_id, sort_key)
-- @@
CREATE INDEX attachment_sha256 ON attachment (sha256)
-- @@
CREATE TABLE saved_view (
    {record},
    page {text} NOT NULL,
    name {text} NOT NULL,
    sort_key {text} NOT NULL,
    definition {text} NOT NULL DEFAULT ''
) {strict}
-- @@
CREATE UNIQUE INDEX saved_view_name ON saved_view (page, name) WHERE deleted_at IS NULL
-- @@
CREATE TABLE setting (
    {record},
    key {text} NOT NULL,
    value {text} NOT NULL DEFAULT ''
) {strict}
-- @@
CREATE UNIQUE INDEX setting_key ON setting (key) WHERE deleted_at IS NULL
-- @@
CREATE TABLE draft (
    owner {text} NOT NULL,
    subject {text} NOT NULL,
    subject_id {ref} NOT NULL,
    title {text} NOT NULL,
    base_revision {int} NOT NULL,
    body {text} NOT NULL,
    changed_at {text} NOT NULL,
    PRIMARY KEY (owner, subject, subject_id)
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
-- @search meeting theme place organiser note
-- @search agenda_item heading body decision
-- @search association name orgnr note
-- @search person name email
-- @search attachment name
