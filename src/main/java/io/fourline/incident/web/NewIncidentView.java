package io.fourline.incident.web;

import io.fourline.catalog.Catalog;
import io.fourline.identity.Acting;
import io.fourline.identity.Directory;
import io.fourline.incident.IncidentFilter;
import io.fourline.incident.IncidentIntake;
import io.fourline.incident.IncidentQueue;
import io.fourline.incident.IncidentRow;
import io.fourline.incident.OpenIncident;
import io.fourline.shared.error.Forbidden;
import io.fourline.shared.web.PageNotice;
import io.fourline.ticket.Channel;
import io.fourline.ticket.Impact;
import io.fourline.ticket.PriorityMatrix;
import io.fourline.ticket.Urgency;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;

/** An incident taken down for a caller: who calls, what suffers how much, and what is open for them already. */
@Named
@RequestScoped
public class NewIncidentView {

    private static final int OPEN_SHOWN = 5;

    @Inject
    IncidentIntake intake;

    @Inject
    IncidentQueue queue;

    @Inject
    Registers registers;

    @Inject
    Acting acting;

    @Inject
    PageNotice notice;

    @Inject
    HttpServletRequest request;

    /** What a report is chosen from. */
    @Dependent
    public static class Registers {

        @Inject
        Catalog catalog;

        @Inject
        Directory directory;

        @Inject
        PriorityMatrix matrix;
    }

    private String requester;
    private Channel channel = Channel.PHONE;
    private String service;
    private String category;
    private String configurationItem;
    private Impact impact = Impact.LOW;
    private Urgency urgency = Urgency.MEDIUM;
    private String title;
    private String description;

    /** A field of the impact × urgency matrix. */
    public record Cell(String key, int priority) {}

    @PostConstruct
    void prepare() {
        if (!acting.caller().isStaff()) {
            throw new Forbidden("requesterNotSelf");
        }
        requester = request.getParameter("requester");
    }

    public String open() {
        String number = intake.open(new OpenIncident(
                        title,
                        description == null ? "" : description,
                        impact,
                        urgency,
                        service,
                        category,
                        configurationItem,
                        channel,
                        requester == null ? "" : requester))
                .number();
        notice.doneBeforeLeaving("incident.done.open", number);
        return TicketAct.page(number);
    }

    /** What the named requester has open: it may be the same matter. */
    public List<IncidentRow> getOpenOnes() {
        if (requester == null || requester.isBlank()) {
            return List.of();
        }
        IncidentFilter filter = IncidentFilter.openOf(requester.strip());
        return queue.rows(filter, null, OPEN_SHOWN).items();
    }

    public String getRequesterName() {
        return registers
                .directory
                .person(requester)
                .map(Directory.Person::displayName)
                .orElse(null);
    }

    /** The priority each pair of impact and urgency gives, for the page to show while they are chosen. */
    public List<Cell> getMatrix() {
        return Stream.of(Impact.values())
                .flatMap(one -> Stream.of(Urgency.values())
                        .map(other -> new Cell(one + "-" + other, registers.matrix.priority(one, other))))
                .toList();
    }

    public int getPriority() {
        return registers.matrix.priority(impact, urgency);
    }

    public List<Catalog.ServiceEntry> getServices() {
        return registers.catalog.services();
    }

    public List<Catalog.Named> getCategories() {
        return registers.catalog.categories();
    }

    public Channel[] getChannels() {
        return Channel.values();
    }

    public Impact[] getImpacts() {
        return Impact.values();
    }

    public Urgency[] getUrgencies() {
        return Urgency.values();
    }

    public String getRequester() {
        return requester;
    }

    public void setRequester(String requester) {
        this.requester = requester;
    }

    public Channel getChannel() {
        return channel;
    }

    public void setChannel(Channel channel) {
        this.channel = channel;
    }

    public String getService() {
        return service;
    }

    public void setService(String service) {
        this.service = service;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String getConfigurationItem() {
        return configurationItem;
    }

    public void setConfigurationItem(String configurationItem) {
        this.configurationItem = configurationItem;
    }

    public Impact getImpact() {
        return impact;
    }

    public void setImpact(Impact impact) {
        this.impact = impact;
    }

    public Urgency getUrgency() {
        return urgency;
    }

    public void setUrgency(Urgency urgency) {
        this.urgency = urgency;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }
}
