package io.fourline.problem.model;

import io.fourline.journal.Origin;
import io.fourline.problem.ProblemResolutionCode;
import io.fourline.problem.ProblemState;
import io.fourline.problem.RaisedFrom;
import io.fourline.ticket.Impact;
import io.fourline.ticket.Urgency;
import io.fourline.ticket.model.Measure;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/** What the tables keep of a problem; its verbs stand in {@link Problem}. */
@MappedSuperclass
abstract class ProblemColumns {

    @Id
    String number;

    String title;
    String description;

    @Enumerated(EnumType.STRING)
    ProblemState state;

    boolean open;
    boolean live;

    @Enumerated(EnumType.STRING)
    Impact impact;

    @Enumerated(EnumType.STRING)
    Urgency urgency;

    int priority;
    String service;
    String category;

    /** Whose it is in the words of an imported log; a problem of this desk is its service's. */
    String organisation;

    String owner;
    String team;
    String assignee;

    @Column(name = "raised_from")
    @Enumerated(EnumType.STRING)
    RaisedFrom raisedFrom;

    @Enumerated(EnumType.STRING)
    Origin origin;

    String symptoms;
    String workaround;

    @Column(name = "workaround_published")
    boolean workaroundPublished;

    @Column(name = "known_error")
    boolean knownError;

    @Column(name = "root_cause")
    String rootCause;

    /** Whys, causes, reproductions and tasks, as {@link InquiryText} writes them. */
    String inquiry;

    @ElementCollection
    @CollectionTable(name = "problem_incident", joinColumns = @JoinColumn(name = "problem"))
    @Column(name = "incident")
    Set<String> incidents = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "problem_item", joinColumns = @JoinColumn(name = "problem"))
    @Column(name = "item")
    Set<String> items = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "problem_change", joinColumns = @JoinColumn(name = "problem"))
    @Column(name = "change")
    Set<String> changes = new HashSet<>();

    @Column(name = "resolution_code")
    @Enumerated(EnumType.STRING)
    ProblemResolutionCode resolutionCode;

    String resolution;

    /** The problem that goes on with the same cause, where this one ended as its duplicate. */
    @Column(name = "duplicate_of")
    String duplicateOf;

    @Column(name = "opened_at")
    Instant openedAt;

    @Column(name = "resolved_at")
    Instant resolvedAt;

    @Column(name = "closed_at")
    Instant closedAt;

    @Embedded
    Measure measure = new Measure();

    @Column(name = "source_id")
    String sourceId;

    @Column(name = "import_id")
    String importId;

    @Column(name = "changed_at")
    Instant changedAt;

    int revision;

    @Version
    int version;
}
