package io.fourline.terms.web;

import io.fourline.sla.Measured;
import io.fourline.sla.TermsPlan.Match;
import java.io.Serializable;

/** What is typed about which tickets terms are for; what is empty may be anything. */
public class MatchForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Measured tickets;
    private String organisation;
    private String service;
    private String category;
    private Integer priority;
    private String vip;

    void take(Match match) {
        tickets = match.tickets();
        organisation = match.organisation();
        service = match.service();
        category = match.category();
        priority = match.priority();
        vip = match.vip() == null ? null : match.vip().toString();
    }

    Match match() {
        return new Match(tickets, organisation, service, category, priority, vip == null ? null : Boolean.valueOf(vip));
    }

    public Measured getTickets() {
        return tickets;
    }

    public void setTickets(Measured tickets) {
        this.tickets = tickets;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
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

    public Integer getPriority() {
        return priority;
    }

    public void setPriority(Integer priority) {
        this.priority = priority;
    }

    public String getVip() {
        return vip;
    }

    public void setVip(String vip) {
        this.vip = vip;
    }
}
