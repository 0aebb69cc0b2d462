package io.fourline.board.web;

import io.fourline.schedule.FreezeRecord;
import io.fourline.schedule.ScheduleAdministration;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One freeze, or a new one, as a form edits it; what falls into it is named once it is saved. */
@Named
@RequestScoped
public class FreezeForm {

    @EJB
    ScheduleAdministration administration;

    @Inject
    ScheduleView schedule;

    @Inject
    BoardPage page;

    private FreezeRecord edited;
    private String name;
    private String service;
    private String configurationItem;
    private List<String> exceptServices = List.of();
    private String from;
    private String to;
    private String reason;
    private boolean active = true;

    @PostConstruct
    void show() {
        edited = schedule.freeze();
        if (edited != null) {
            name = edited.name();
            service = edited.service();
            configurationItem = edited.configurationItem();
            exceptServices = edited.exceptServices();
            from = page.local(edited.from());
            to = page.local(edited.to());
            reason = edited.reason();
            active = edited.active();
        }
    }

    public String save() {
        FreezeRecord wanted = new FreezeRecord(
                edited == null ? 0 : edited.id(),
                name,
                BoardPage.blankToNull(service),
                BoardPage.blankToNull(configurationItem),
                exceptServices,
                page.beginning("from", from),
                page.end("to", to),
                reason == null ? "" : reason,
                active,
                List.of(),
                0);
        FreezeRecord saved = edited == null ? administration.add(wanted) : administration.edit(wanted, page.version());
        String back = "schedule.xhtml?kind=" + ScheduleView.FREEZES;
        return saved.affected().isEmpty()
                ? page.done(back, "schedule.freeze.saved", saved.name())
                : page.done(
                        back,
                        "schedule.freeze.affects",
                        saved.name(),
                        saved.affected().size(),
                        String.join(", ", saved.affected()));
    }

    public FreezeRecord getEdited() {
        return edited;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getService() {
        return service;
    }

    public void setService(String service) {
        this.service = service;
    }

    public String getConfigurationItem() {
        return configurationItem;
    }

    public void setConfigurationItem(String configurationItem) {
        this.configurationItem = configurationItem;
    }

    public List<String> getExceptServices() {
        return exceptServices;
    }

    public void setExceptServices(List<String> exceptServices) {
        this.exceptServices = exceptServices;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
