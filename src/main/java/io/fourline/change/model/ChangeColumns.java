package io.fourline.change.model;

import io.fourline.change.CausedIncident;
import io.fourline.change.ChangeModel;
import io.fourline.change.ChangeOutcome;
import io.fourline.change.ChangeState;
import io.fourline.change.Decision;
import io.fourline.change.LogLine;
import io.fourline.change.Risk;
import io.fourline.change.RiskLevel;
import io.fourline.change.Stage;
import io.fourline.change.Task;
import io.fourline.ticket.model.Measure;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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
import java.util.List;
import java.util.Set;

/** What the table keeps of a change; its verbs stand in {@link Change}. */
@MappedSuperclass
abstract class ChangeColumns {

    @Id
    String number;

    String title;
    String description;

    @Enumerated(EnumType.STRING)
    ChangeState state;

    boolean open;

    @Enumerated(EnumType.STRING)
    ChangeModel model;

    String template;

    @Column(name = "template_version")
    Integer templateVersion;

    String service;

    @Embedded
    Measure measure = new Measure();

    @Convert(converter = PartColumn.Codes.class)
    @Column(name = "configuration_items")
    List<String> configurationItems = List.of();

    /** The same codes as rows, so that the changes of an item are found by an index. */
    @ElementCollection
    @CollectionTable(name = "change_item", joinColumns = @JoinColumn(name = "change_number"))
    @Column(name = "item")
    Set<String> indexedItems = new HashSet<>();

    @Column(name = "from_at")
    Instant from;

    @Column(name = "to_at")
    Instant to;

    /** Whether its window is promised, so that others must keep clear of it. */
    boolean planned;

    String requester;
    String assignee;
    String implementer;
    String team;
    int priority;
    String reason;
    String impact;

    @Convert(converter = PartColumn.Stake.class)
    Risk risk = Risk.UNKNOWN;

    @Enumerated(EnumType.STRING)
    @Column(name = "risk_level")
    RiskLevel riskLevel;

    @Column(name = "implementation_plan")
    String implementationPlan;

    @Column(name = "test_plan")
    String testPlan;

    @Column(name = "back_out_plan")
    String backOutPlan;

    @Convert(converter = PartColumn.Stages.class)
    List<Stage> stages = List.of();

    @Enumerated(EnumType.STRING)
    Decision approval;

    @Column(name = "approved_at")
    Instant approvedAt;

    @Convert(converter = PartColumn.Tasks.class)
    List<Task> tasks = List.of();

    @Convert(converter = PartColumn.Log.class)
    @Column(name = "work_log")
    List<LogLine> log = List.of();

    @Column(name = "back_out")
    String backOut;

    String review;
    String lessons;

    @Enumerated(EnumType.STRING)
    ChangeOutcome outcome;

    @Convert(converter = PartColumn.Caused.class)
    @Column(name = "caused_incidents")
    List<CausedIncident> causedIncidents = List.of();

    /** Those of them that it has caused, as rows: the changes that caused an incident are found by an index. */
    @ElementCollection
    @CollectionTable(name = "change_incident", joinColumns = @JoinColumn(name = "change_number"))
    @Column(name = "incident")
    Set<String> indexedIncidents = new HashSet<>();

    @Column(name = "opened_at")
    Instant openedAt;

    @Column(name = "scheduled_at")
    Instant scheduledAt;

    @Column(name = "started_at")
    Instant startedAt;

    @Column(name = "finished_at")
    Instant finishedAt;

    @Column(name = "closed_at")
    Instant closedAt;

    @Column(name = "changed_at")
    Instant changedAt;

    int revision;

    @Version
    int version;
}
