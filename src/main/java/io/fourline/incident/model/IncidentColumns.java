package io.fourline.incident.model;

import io.fourline.incident.IncidentState;
import io.fourline.incident.ResolutionCode;
import io.fourline.incident.WaitingReason;
import io.fourline.journal.Origin;
import io.fourline.ticket.Channel;
import io.fourline.ticket.Impact;
import io.fourline.ticket.Urgency;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;

/** What the table keeps of an incident; its verbs stand in {@link Incident}. */
@MappedSuperclass
abstract class IncidentColumns {

    @Id
    String number;

    String title;
    String description;

    @Enumerated(EnumType.STRING)
    IncidentState state;

    boolean open;

    @Column(name = "waiting_for")
    @Enumerated(EnumType.STRING)
    WaitingReason waitingFor;

    @Column(name = "waiting_until")
    Instant waitingUntil;

    @Enumerated(EnumType.STRING)
    Impact impact;

    @Enumerated(EnumType.STRING)
    Urgency urgency;

    int priority;

    @Column(name = "priority_overridden")
    boolean priorityOverridden;

    boolean major;

    @Column(name = "major_manager")
    String majorManager;

    String requester;
    String organisation;
    String service;
    String chain;
    String category;

    @Column(name = "configuration_item")
    String configurationItem;

    @Enumerated(EnumType.STRING)
    Channel channel;

    @Enumerated(EnumType.STRING)
    Origin origin;

    boolean live;
    int line;
    String team;
    String assignee;
    boolean accepted;

    @Column(name = "ever_accepted")
    boolean everAccepted;

    @Column(name = "opened_at")
    Instant openedAt;

    @Column(name = "resolved_at")
    Instant resolvedAt;

    @Column(name = "closed_at")
    Instant closedAt;

    @Column(name = "resolving_team")
    String resolvingTeam;

    @Column(name = "resolution_code")
    @Enumerated(EnumType.STRING)
    ResolutionCode resolutionCode;

    String resolution;
    Integer satisfaction;

    @Column(name = "satisfaction_comment")
    String satisfactionComment;

    @Column(name = "supplier_reference")
    String supplierReference;

    @Column(name = "supplier_answer")
    String supplierAnswer;

    @Column(name = "source_id")
    String sourceId;

    @Column(name = "import_id")
    String importId;

    String path;
    String terms;
    String calendars;

    /** Microseconds; {@link Incident#NOTHING_DUE} sorts behind every deadline. */
    @Column(name = "due_at")
    long dueAt;

    @Column(name = "changed_at")
    Instant changedAt;

    @Column(name = "next_alarm_at")
    Instant nextAlarmAt;

    int revision;

    @Version
    int version;
}
